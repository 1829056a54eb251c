import * as columns from './columns';
import { formContent } from './content/form';
import { attainment } from './formulas/budget';
import { exact } from './formulas/rate';
import { dateInput, rowNumber, textInput } from './inputs';
import { words } from './language';
import type { Words } from './language';
import { periodField, personFields } from './personal';
import { reasons } from './reasons';
import { sampleMonthlyReport } from './samples/monthly-report';
import type { ColumnDefinition, TableDefinition, TemplateDefinition } from './schema';

const number = (item: string): ColumnDefinition => ({ ...rowNumber(item), width: 58 });

/** A number where something is counted; text is welcome and gives no rate. */
const figure = (key: string, header: Words, more: Partial<ColumnDefinition> = {}): ColumnDefinition => ({
  ...textInput(key, header, 92),
  numberFormat: 'General',
  align: 'Right',
  prompt: words('填数才能算出达成率；没有数的写文字。', 'A number gives a rate; words are welcome, too.'),
  ...more,
});

const done: TableDefinition = {
  key: 'monthly-report-done',
  caption: words('A 本月完成', 'A  This month'),
  columns: [
    number('work'),
    textInput('work', words('计划工作', 'Planned work'), 206, { max: 300, identifies: true }),
    figure('budget', words('目标值', 'Target'), { identifies: true }),
    figure('actual', words('实际值', 'Actual'), { identifies: true }),
    { ...columns.rate('attainment', words('完成率', 'Completion'), 86, attainment), identifies: true },
    {
      ...textInput('reason', words('未完成原因', 'Why not'), 150, { max: 200 }),
      validation: { kind: 'list', source: { from: 'words', words: reasons }, open: true },
    },
    textInput('measures', words('改进措施', 'Measures'), 190, { max: 300 }),
  ],
  rows: 6,
  spare: 1,
  highlights: [
    {
      columns: ['actual'],
      look: 'missing',
      formula: (_, row) => `AND(${row.of('work')}<>"",ISBLANK(${row.at}))`,
    },
    {
      columns: ['reason', 'measures'],
      look: 'missing',
      formula: (_, row) =>
        `AND(ISNUMBER(${row.of('attainment')}),N(${row.of('attainment')})<1,ISBLANK(${row.at}))`,
    },
  ],
};

const kpis: TableDefinition = {
  key: 'monthly-report-kpis',
  caption: words('B KPI 达成', 'B  KPIs'),
  columns: [
    number('kpi'),
    textInput('kpi', words('KPI', 'KPI'), 206, { max: 200, identifies: true }),
    figure('budget', words('目标', 'Target')),
    figure('actual', words('实际', 'Actual')),
    { ...columns.rate('attainment', words('达成率', 'Attainment'), 86, attainment), identifies: true },
    {
      key: 'variance',
      header: words('差异', 'Variance'),
      type: 'number',
      role: 'formula',
      numberFormat: 'General',
      align: 'Right',
      identifies: true,
      width: 150,
      formula: ({ cell }) =>
        `IF(AND(ISNUMBER(${cell('actual')}),ISNUMBER(${cell('budget')})),${exact(`${cell('actual')}-${cell('budget')}`)},"")`,
    },
    textInput('note', words('说明', 'Note'), 190, { max: 300 }),
  ],
  rows: 4,
  spare: 1,
  highlights: [
    {
      columns: ['actual'],
      look: 'missing',
      formula: (_, row) => `AND(${row.of('kpi')}<>"",ISBLANK(${row.at}))`,
    },
  ],
};

const next: TableDefinition = {
  key: 'monthly-report-next',
  caption: words('C 下月重点', 'C  Next month'),
  columns: [
    number('work'),
    textInput('work', words('下月重点工作', 'Priority of next month'), 206, { max: 300, identifies: true }),
    textInput('goal', words('绩效目标', 'Goal'), 92, { max: 200, identifies: true }),
    textInput('owner', words('责任人', 'Owner'), 92, { max: 50 }),
    dateInput('due', words('完成时间', 'Due'), 86),
    textInput('measures', words('措施', 'How'), 150, { max: 300 }),
    textInput('support', words('所需支持', 'Support needed'), 190, { max: 300 }),
  ],
  rows: 4,
  spare: 1,
  highlights: [
    {
      columns: ['goal', 'owner', 'due'],
      look: 'missing',
      formula: (_, row) => `AND(${row.of('work')}<>"",ISBLANK(${row.at}))`,
    },
  ],
};

/** 月度工作总结: what was done, how the KPIs stand, what comes next. */
export const monthlyReport: TemplateDefinition = {
  id: 'monthly-report',
  title: words('月度工作总结', 'Monthly report'),
  sheetName: words('月总结-{person}-{period}', 'Monthly report-{person}-{period}'),
  orientation: 'Landscape',
  arrangement: 'stacked',
  fields: [
    [periodField({ column: 0 }), ...personFields({ column: 2, columns: 2 }, {}, {}).slice(0, 1)],
    personFields({}, { column: 0 }, { column: 2, columns: 2 }).slice(1),
  ],
  tables: [done, kpis, next],
  remarks: [words('问题与建议', 'Problems and proposals'), words('主管批示', 'Supervisor’s comments')],
  notes: [
    words(
      '完成率、达成率 = 实际值 ÷ 目标值，两格都填了数才会算出来；目标为 0 显示“—”。越小越好的指标请在说明中写明。',
      'Completion and attainment = actual / target where both are numbers; a target of 0 shows “—”. Say so under Note where less is better.',
    ),
    words(
      'KPI 取自月度工作计划。没有达到目标的写明原因和改进措施；受不可抗力影响的要写明。',
      'The KPIs come from the monthly plan. What misses its target needs a reason and a measure; say what force majeure was in the way.',
    ),
    words(
      '{evaluation}前与当月考核一起上报；每月的计划在{monthly-plan}前制定。',
      'Handed in with the evaluation by {evaluation}; the plan of a month is due by {monthly-plan}.',
    ),
  ],
  signatures: [
    words('填报人签字 / 日期', 'Written by, date'),
    words('直接主管签字 / 日期', 'Supervisor, date'),
  ],
  content: formContent(sampleMonthlyReport),
};
