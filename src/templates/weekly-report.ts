import { formContent } from './content/form';
import { completionRate, doneItems, excusedItems, plannedItems } from './formulas/completion';
import type { PlanColumns } from './formulas/completion';
import { saysNo, saysYes } from './formulas/yes-no';
import { choiceInput, dateInput, percentInput, rowNumber, textInput } from './inputs';
import { yesNoWords } from './labels';
import { words } from './language';
import { personFields, weekFields } from './personal';
import { reasons } from './reasons';
import { sampleWeeklyReport } from './samples/weekly-report';
import type {
  ColumnDefinition,
  FieldDefinition,
  FormulaContext,
  TableDefinition,
  TemplateDefinition,
} from './schema';

const planned: PlanColumns = { item: 'work', done: 'done', reason: 'reason' };

const number = (item: string): ColumnDefinition => ({ ...rowNumber(item), width: 58 });

const summary: TableDefinition = {
  key: 'weekly-report-summary',
  caption: words('A 本周总结', 'A  This week'),
  columns: [
    number('work'),
    textInput('work', words('计划工作', 'Planned work'), 186, { max: 300, identifies: true }),
    textInput('goal', words('目标/标准', 'Goal, standard'), 112, { max: 200 }),
    textInput('actual', words('完成情况', 'Actual'), 126, { max: 500 }),
    percentInput('progress', words('完成率', 'Progress'), 62, { identifies: true }),
    choiceInput('done', words('是否完成', 'Done'), 66, yesNoWords, { identifies: true }),
    {
      ...choiceInput('reason', words('未完成原因', 'Why not'), 92, reasons, {
        identifies: true,
        align: 'Left',
      }),
      validation: { kind: 'list', source: { from: 'words', words: reasons }, open: true },
      prompt: words(
        '因不可抗力没有完成的不计入执行率，但要写明。',
        'What was missed through force majeure is shown, and left out of the rate.',
      ),
    },
    textInput('measures', words('改进措施', 'Measures'), 130, { max: 300 }),
    choiceInput('carry', words('结转', 'Carry over'), 78, yesNoWords, {
      prompt: words('选“是”，生成下周周报时带到下周。', '“Yes”: goes into next week’s report.'),
    }),
  ],
  rows: 6,
  spare: 1,
  highlights: [
    {
      columns: ['done'],
      look: 'missing',
      formula: (_, row) => `AND(${row.of('work')}<>"",ISBLANK(${row.at}))`,
    },
    { columns: ['done'], look: 'warning', formula: (_, row) => saysNo(row.at) },
    { columns: ['done'], look: 'good', formula: (_, row) => saysYes(row.at) },
    {
      columns: ['reason', 'carry'],
      look: 'missing',
      formula: (_, row) => `AND(${row.of('work')}<>"",${saysNo(row.of('done'))},ISBLANK(${row.at}))`,
    },
  ],
};

const unplanned: TableDefinition = {
  key: 'weekly-report-unplanned',
  caption: words('B 计划外工作（不计入执行率）', 'B  Unplanned work, not counted in the rate'),
  columns: [
    number('work'),
    textInput('work', words('计划外工作', 'Unplanned work'), 186, { max: 300, identifies: true }),
    textInput('source', words('来源/交办人', 'Asked by'), 112, { identifies: true }),
    textInput('actual', words('完成情况', 'Actual'), 126, { max: 500 }),
    {
      key: 'hours',
      header: words('用时（小时）', 'Hours'),
      type: 'number',
      role: 'input',
      numberFormat: 'General',
      align: 'Center',
      width: 62,
      validation: { kind: 'number', min: 0, max: 168 },
    },
    choiceInput('done', words('是否完成', 'Done'), 66, yesNoWords),
    textInput('partner', words('配合人', 'With'), 92),
    textInput('effect', words('对计划的影响', 'Effect on the plan'), 130, { max: 300 }),
    choiceInput('carry', words('结转', 'Carry over'), 78, yesNoWords),
  ],
  rows: 3,
  spare: 1,
};

const next: TableDefinition = {
  key: 'weekly-report-next',
  caption: words('C 下周计划', 'C  Next week'),
  columns: [
    number('work'),
    textInput('work', words('重点工作', 'Priority'), 186, { max: 300, identifies: true }),
    textInput('goal', words('目标/标准', 'Goal, standard'), 112, { max: 200 }),
    textInput('measures', words('措施', 'How'), 126, { max: 300, identifies: true }),
    textInput('owner', words('责任人', 'Owner'), 62, { max: 50 }),
    textInput('partner', words('配合人', 'With'), 66),
    dateInput('due', words('完成时间', 'Due'), 92),
    textInput('support', words('所需支持', 'Support needed'), 130, { max: 300, identifies: true }),
    choiceInput('importance', words('重要度', 'Importance'), 62, [
      words('高', 'High'),
      words('中', 'Medium'),
      words('低', 'Low'),
    ]),
  ],
  rows: 6,
  spare: 1,
  highlights: [
    {
      columns: ['goal', 'owner', 'due'],
      look: 'missing',
      formula: (_, row) => `AND(${row.of('work')}<>"",ISBLANK(${row.at}))`,
    },
  ],
};

const count = (
  key: FieldDefinition['key'],
  column: number,
  formula: (context: FormulaContext, columns: PlanColumns) => string,
): FieldDefinition => ({
  key,
  role: 'formula',
  type: 'number',
  numberFormat: '0',
  column,
  formula: (context) => formula(context, planned),
});

/** 主管周工作报告: this week's summary and next week's plan on one sheet. */
export const weeklyReport: TemplateDefinition = {
  id: 'weekly-report',
  title: words('主管周工作报告', 'Weekly report'),
  sheetName: words('周报-{person}', 'Weekly report-{person}'),
  orientation: 'Landscape',
  arrangement: 'stacked',
  fields: [
    personFields({ column: 0 }, { column: 2 }, { column: 4, columns: 2 }),
    weekFields({ column: 0 }, { column: 2, columns: 2 }),
  ],
  tables: [summary, unplanned, next],
  below: [
    [
      count('plannedItems', 0, plannedItems),
      count('doneItems', 2, doneItems),
      count('excusedItems', 4, excusedItems),
      {
        key: 'completionRate',
        role: 'formula',
        type: 'percent',
        numberFormat: '0.00%',
        column: 6,
        formula: (context) => completionRate(context, planned),
        emphasis: true,
      },
    ],
  ],
  remarks: [words('主任批示', 'Director’s comments')],
  notes: [
    words(
      '{weekly-report}下班前交办事处主任（旅行社销售{travel-weekly-report}）；下周计划{weekly-plan}前审定。',
      'Due {weekly-report}, for travel sales {travel-weekly-report}; next week’s plan is agreed {weekly-plan}.',
    ),
    words(
      '周计划执行率 = 完成项数 ÷（计划项数 − 不可抗力项数）。结转的工作计入它所计划的那一周；计划外工作列出，不计入。',
      'Completion rate = items done / (planned − force majeure). Carried-over work counts in the week it is planned for; unplanned work is listed, not counted.',
    ),
    words(
      '没有完成的写明原因和改进措施，结转选“是”或“否”。执行率达到 70%（以规则设置为准）的办事处可以推行日计划。',
      'Unfinished work needs a reason, a measure and a word on carrying it over. At 70%, or what the settings say, an office is ready for daily plans.',
    ),
  ],
  signatures: [
    words('填报人签字 / 日期', 'Supervisor, date'),
    words('办事处主任签字 / 日期', 'Office director, date'),
  ],
  // Its week stands in a field; a month says nothing.
  content: (request) => formContent(sampleWeeklyReport)({ ...request, period: undefined }),
};
