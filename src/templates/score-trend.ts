import * as columns from './columns';
import { trendContent } from './content/trend';
import { personLabel, TREND_MONTHS, trendChange, trendMean } from './formulas/trend';
import { words } from './language';
import { yearField } from './year-field';
import type { ColumnDefinition, TemplateDefinition } from './schema';

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const month = (key: string, index: number): ColumnDefinition => ({
  key,
  header: words(`${index + 1}月`, ENGLISH[index]),
  role: 'input',
  width: 46,
  ...(index === 0 && { identifies: true }),
  ...columns.monthScore,
});

/** 得分趋势: the final scores of a year, and one person's as a chart. */
export const scoreTrend: TemplateDefinition = {
  id: 'score-trend',
  title: words('得分趋势', 'Score trend'),
  sheetName: words('得分趋势-{period}', 'Score trend-{period}'),
  orientation: 'Landscape',
  fields: [[yearField]],
  view: {
    field: {
      key: 'view',
      role: 'input',
      type: 'list',
      column: 1,
      validation: { kind: 'list', source: { from: 'column', column: 'person' } },
      prompt: words('选一个人，图和这一行随之改变。', 'Choose a person: the chart and this row follow.'),
    },
    label: 'person',
    values: [...TREND_MONTHS, 'mean', 'change'],
    chart: {
      type: 'ColumnClustered',
      series: words('最终得分', 'Final score'),
      values: TREND_MONTHS,
      rows: 13,
      columns: 15,
    },
  },
  tables: [
    {
      key: 'score-trend',
      columns: [
        columns.employeeId,
        { ...columns.name, width: 116 },
        { ...columns.department, width: 130 },
        ...TREND_MONTHS.map(month),
        {
          key: 'mean',
          header: words('均分', 'Mean'),
          type: 'number',
          role: 'formula',
          numberFormat: '0.00',
          align: 'Right',
          width: 56,
          formula: trendMean,
        },
        {
          key: 'change',
          header: words('变化', 'Change'),
          type: 'number',
          role: 'formula',
          identifies: true,
          numberFormat: '+0.00;-0.00;0.00',
          align: 'Right',
          width: 56,
          formula: trendChange,
        },
        {
          key: 'person',
          header: words('人员', 'Person'),
          type: 'text',
          role: 'formula',
          identifies: true,
          width: 128,
          formula: personLabel,
        },
      ],
      rows: 15,
      // LibreOffice takes a column of one cell for no column.
      spare: 1,
    },
  ],
  notes: [
    words(
      '各月是最终得分，没有评分的月份空着。均分只算有得分的月份；变化 = 最近一个有得分的月份 − 它前面一个。在“查看”里选人，图随之改变。',
      'Final scores by month; a month without a score stays blank. Mean of the scored months; change = last scored month − the one before it. Choose a person under “Show”, and the chart follows.',
    ),
  ],
  content: trendContent,
};
