/** What the plans of one person have in common. */
import * as columns from './columns';
import { weekText } from './formulas/week';
import { words } from './language';
import type { FieldDefinition } from './schema';

/** Where a field stands: column of its label, columns of its value. */
type At = Pick<FieldDefinition, 'column' | 'columns'>;

export const periodField = (at: At = {}): FieldDefinition => ({
  key: 'period',
  role: 'input',
  type: 'text',
  validation: columns.period.validation,
  ...at,
});

/** 姓名, 部门, 岗位. */
export const personFields = (name: At, department: At, role: At): FieldDefinition[] => [
  { key: 'name', role: 'input', type: 'text', validation: columns.name.validation, ...name },
  {
    key: 'department',
    role: 'input',
    type: 'text',
    validation: columns.department.validation,
    ...department,
  },
  { key: 'role', role: 'input', type: 'text', validation: columns.role.validation, ...role },
];

/** A day of the week, and the week that follows from it. */
export const weekFields = (day: At, week: At): FieldDefinition[] => [
  {
    key: 'weekOf',
    role: 'input',
    type: 'date',
    numberFormat: 'yyyy-mm-dd',
    prompt: words('填这一周的任意一天，例如周一。', 'Any day of the week, such as its Monday.'),
    ...day,
  },
  { key: 'week', role: 'formula', type: 'text', formula: weekText, ...week },
];

/** Who plans and who looks at it. */
export const planSignatures = [
  words('编制人签字 / 日期', 'Planned by, date'),
  words('部门主管审核 / 日期', 'Supervisor, date'),
  words('办事处主任签字 / 日期', 'Office director, date'),
];
