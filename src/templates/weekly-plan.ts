import { formContent } from './content/form';
import { choiceInput, dateInput, rowNumber, textInput } from './inputs';
import { words } from './language';
import { personFields, planSignatures, weekFields } from './personal';
import { sampleWeeklyPlan } from './samples/plans';
import type { TemplateDefinition } from './schema';

const importances = [words('高', 'High'), words('中', 'Medium'), words('低', 'Low')];
const reviews = [
  words('同意', 'Agreed'),
  words('修改后同意', 'Agreed with changes'),
  words('退回', 'Returned'),
];

/** 周计划: what one person does in a week, looked at by the supervisor before it begins. */
export const weeklyPlan: TemplateDefinition = {
  id: 'weekly-plan',
  title: words('周计划', 'Weekly plan'),
  sheetName: words('周计划-{person}', 'Weekly plan-{person}'),
  orientation: 'Landscape',
  fields: [
    personFields({ column: 0 }, { column: 2 }, { column: 4, columns: 2 }),
    weekFields({ column: 0 }, { column: 2, columns: 2 }),
  ],
  tables: [
    {
      key: 'weekly-plan',
      columns: [
        { ...rowNumber('work'), width: 56 },
        textInput('work', words('工作内容', 'Work'), 168, { max: 300, identifies: true }),
        choiceInput('importance', words('重要度', 'Importance'), 76, importances, { identifies: true }),
        textInput('goal', words('目标/标准', 'Goal, standard'), 132, { max: 200, aliases: ['目标'] }),
        textInput('owner', words('责任人', 'Owner'), 66, { max: 50 }),
        textInput('partner', words('配合人', 'With'), 66, { identifies: true }),
        dateInput('due', words('计划完成日', 'Planned for'), 80),
        textInput('actual', words('完成情况', 'Actual'), 132, { max: 500 }),
        choiceInput('review', words('主管审核', 'Review'), 84, reviews),
      ],
      rows: 12,
      spare: 3,
      highlights: [
        {
          columns: ['importance', 'goal', 'owner', 'due'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('work')}<>"",ISBLANK(${row.at}))`,
        },
        {
          columns: ['due'],
          look: 'warning',
          formula: (context, row) =>
            `AND(ISNUMBER(${row.at}),ISNUMBER(${context.field('weekOf')}),` +
            `INT((${row.at}-2)/7)<>INT((${context.field('weekOf')}-2)/7))`,
        },
        {
          columns: ['review'],
          look: 'warning',
          formula: (context, row) =>
            `${row.at}="${context.language === 'zh-CN' ? reviews[2].zh : reviews[2].en}"`,
        },
      ],
    },
  ],
  notes: [
    words(
      '{weekly-plan}前经部门主管审核后交办事处主任。',
      'Due {weekly-plan}, reviewed by the supervisor, with the office director.',
    ),
    words(
      '周计划从月度工作计划分解而来，先排重要度高的；每项写明看得见的目标、责任人和完成日，完成日落在本周以外的会标出来。',
      'The week is broken down from the monthly plan, what matters most first. Every line has a goal that can be seen, an owner and a day; a day outside the week is marked.',
    ),
    words(
      '周末对照完成情况写周工作报告；没有完成的写明原因，结转下周。',
      'At the end of the week it goes into the weekly report; what is not done is carried over with its reason.',
    ),
  ],
  signatures: planSignatures,
  content: formContent(sampleWeeklyPlan),
};
