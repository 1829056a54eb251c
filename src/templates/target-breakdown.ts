import { listContent } from './content/list';
import { breakdownCheck, breakdownWords } from './formulas/breakdown';
import { literal } from './formulas/text';
import { textInput } from './inputs';
import { words } from './language';
import { yearField } from './year-field';
import type { Words } from './language';
import { sampleBreakdown } from './samples/breakdown';
import type { ColumnDefinition, TemplateDefinition } from './schema';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Beyond, a cell holds too few decimals to add up exactly. */
const MOST = 1_000_000_000;

const amount = (
  key: string,
  header: Words,
  width: number,
  more: Partial<ColumnDefinition> = {},
): ColumnDefinition => ({
  key,
  header,
  type: 'number',
  role: 'input',
  numberFormat: 'General',
  align: 'Right',
  width,
  validation: {
    kind: 'number',
    min: 0,
    max: MOST,
    message: words(
      '请填 0 或正数；数太大时请换成万元这样的单位。',
      'A number from 0, please; a larger unit for very large ones.',
    ),
  },
  ...more,
});

const quarter = (n: number): ColumnDefinition =>
  amount(`q${n}`, words(`Q${n}`, `Q${n}`), 46, {
    aliases: [`第${'一二三四'[n - 1]}季度`, `${'一二三四'[n - 1]}季度`],
    identifies: true,
  });

/** 任务分解: the year's targets by quarter and month, and whether they add up. */
export const targetBreakdown: TemplateDefinition = {
  id: 'target-breakdown',
  title: words('任务分解', 'Target breakdown'),
  sheetName: words('任务分解-{period}', 'Target breakdown-{period}'),
  orientation: 'Landscape',
  fields: [
    [
      yearField,
      {
        key: 'department',
        role: 'input',
        type: 'text',
        column: 19,
        columns: 2,
        validation: { kind: 'text', max: 50 },
      },
    ],
  ],
  tables: [
    {
      key: 'target-breakdown',
      columns: [
        textInput('indicator', words('指标', 'Target'), 112, { identifies: true, aliases: ['任务'] }),
        textInput('unit', words('单位', 'Unit'), 44, { max: 20, align: 'Center' }),
        amount('year', words('年度目标', 'Year'), 62, { identifies: true, aliases: ['全年目标'] }),
        ...[1, 2, 3, 4].map(quarter),
        ...MONTHS.map((name, index) => amount(`m${index + 1}`, words(`${index + 1}月`, name), 42)),
        textInput('measures', words('措施', 'Measures'), 120, { max: 500 }),
        textInput('owner', words('责任人', 'Owner'), 56, { max: 50 }),
        {
          key: 'check',
          header: words('合计校验', 'Check'),
          type: 'text',
          role: 'formula',
          width: 92,
          formula: breakdownCheck,
        },
      ],
      rows: 12,
      spare: 2,
      highlights: [
        {
          columns: ['check'],
          look: 'good',
          formula: (context, row) => `${row.of('check')}=${literal(breakdownWords.fits, context)}`,
        },
        { columns: ['check'], look: 'warning', formula: (_, row) => `${row.of('check')}<>""` },
        {
          columns: ['year', 'owner'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('indicator')}<>"",ISBLANK(${row.at}))`,
        },
        {
          columns: ['year', 'q1', 'q2', 'q3', 'q4', ...MONTHS.map((_, index) => `m${index + 1}`)],
          look: 'warning',
          formula: (_, row) => `ISTEXT(${row.at})`,
        },
      ],
    },
  ],
  remarks: [words('保障措施与所需支持', 'What it takes, and the support needed')],
  notes: [
    words(
      '年度目标分到季度，季度再分到月：四个季度合计等于全年，三个月合计等于当季，差多少写在“合计校验”里。',
      'The year is broken down into quarters and each quarter into its months. Four quarters make the year, three months the quarter; “Check” says by how much they don’t.',
    ),
    words(
      '先分季度、月份待定的，月份留空即可。每项任务都写明保障完成的措施和责任人。',
      'Months that are not decided yet may stay blank. Say for every target who answers for it and what will be done to reach it.',
    ),
    words(
      '月份再落到月度工作计划（{monthly-plan}前）、周计划（{weekly-plan}前）和日计划，一级保一级。',
      'The months go on into the monthly plan (due {monthly-plan}), the weekly plan (due {weekly-plan}) and the daily plan.',
    ),
  ],
  signatures: [
    words('编制人签字 / 日期', 'Prepared by, date'),
    words('审核人签字 / 日期', 'Checked by, date'),
    words('办事处主任签字 / 日期', 'Office director, date'),
  ],
  content: (request) => {
    const year = request.period?.slice(0, 4);
    return {
      ...listContent('target-breakdown', sampleBreakdown)(request),
      fields: { year: year === undefined ? null : Number(year) },
      period: year,
    };
  },
};
