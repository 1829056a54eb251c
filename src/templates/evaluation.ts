import * as columns from './columns';
import { evaluationContent } from './content/evaluation';
import { scaleWords } from './labels';
import { finalScore, formState, raterTotal, weightedScore, weightGap } from './formulas/score';
import { words } from './language';
import type { CellFormula, ColumnDefinition, FieldDefinition, TemplateDefinition } from './schema';

/** 0–100, on the points scale 0–weight of the line. `at` is relative: the weight is found by its own column. */
const scoreFits: CellFormula = (context, at) => {
  const points = context.language === 'zh-CN' ? scaleWords.points.zh : scaleWords.points.en;
  const weight = context.addressOf('weight');
  return `AND(ISNUMBER(${at}),${at}>=0,${at}<=IF(${context.field('scale')}="${points}",${weight},100))`;
};

const raterScore: ColumnDefinition = {
  ...columns.raterScore,
  validation: {
    kind: 'custom',
    formula: scoreFits,
    message: words(
      '请填 0 到 100 之间的数；计分方式是分值制时，不超过本行的权重。还没有评分就留空，空着不等于 0 分。',
      'A number from 0 to 100, or up to the weight of the line on the points scale. Leave it blank until it is scored: blank is not 0.',
    ),
  },
};

const text = (key: FieldDefinition['key'], max: number): FieldDefinition => ({
  key,
  role: 'input',
  type: 'text',
  validation: { kind: 'text', max },
});

const fields: readonly (readonly FieldDefinition[])[] = [
  [
    { key: 'period', role: 'input', type: 'text', validation: columns.period.validation },
    text('employeeId', 20),
    text('name', 50),
    text('department', 50),
  ],
  [
    { key: 'role', role: 'input', type: 'text', validation: columns.role.validation },
    { key: 'scheme', role: 'input', type: 'list', validation: columns.scheme.validation },
    {
      key: 'scale',
      role: 'input',
      type: 'list',
      validation: {
        kind: 'list',
        source: { from: 'words', words: [scaleWords.percent, scaleWords.points] },
      },
      prompt: words(
        '百分制：每行 0–100 分，按权重折算。分值制：每行 0 到权重分，直接相加。',
        'Percent: 0–100 per line, weighted. Points: 0 to the weight per line, added up.',
      ),
    },
  ],
];

const results: readonly FieldDefinition[] = [
  {
    key: 'bonus',
    role: 'input',
    type: 'number',
    numberFormat: 'General',
    validation: {
      kind: 'number',
      min: -100,
      max: 100,
      message: words('加减分是 -100 到 100 之间的数，没有就留空。', 'A number from -100 to 100, or nothing.'),
    },
  },
  {
    key: 'gap',
    role: 'formula',
    type: 'text',
    formula: weightGap,
    highlights: [{ look: 'warning', formula: (_, at) => `${at}<>""` }],
  },
  {
    key: 'final',
    role: 'formula',
    type: 'number',
    numberFormat: '0.00',
    formula: finalScore,
    emphasis: true,
  },
  { key: 'state', role: 'formula', type: 'text', formula: formState },
];

const active = (weight: string) => `N(${weight})>0`;

/** 绩效考核评估表: one person, one period. */
export const evaluation: TemplateDefinition = {
  id: 'evaluation',
  title: words('绩效考核评估表', 'Performance evaluation'),
  sheetName: words('考核-{person}-{period}', 'Evaluation-{person}-{period}'),
  orientation: 'Landscape',
  fields,
  tables: [
    {
      key: 'evaluation',
      columns: [
        columns.number,
        columns.kpi,
        columns.weight,
        columns.target,
        columns.direction,
        columns.actual,
        columns.standard,
        columns.selfScore,
        raterScore,
        { ...columns.weightedScore, formula: weightedScore },
        columns.note,
      ],
      rows: 6,
      totals: {
        kpi: words('合计', 'Total'),
        weight: (context) => `SUM(${context.column('weight')})`,
        weightedScore: (context) =>
          `IF(ISNUMBER(${context.field('final')}),SUM(${context.column('weightedScore')}),"")`,
      },
      highlights: [
        {
          look: 'idle',
          formula: (_, row) => `AND(${row.of('kpi')}<>"",N(${row.of('weight')})=0)`,
        },
        {
          columns: ['rater'],
          look: 'missing',
          formula: (_, row) => `AND(${active(row.of('weight'))},ISBLANK(${row.at}))`,
        },
        {
          columns: ['rater'],
          look: 'warning',
          formula: (_, row) =>
            `AND(${active(row.of('weight'))},NOT(ISBLANK(${row.at})),NOT(ISNUMBER(${row.at})))`,
        },
      ],
    },
  ],
  result: { raterTotal, fields: results },
  remarks: [
    words('绩效面谈（做得好的、不足、原因）', 'Review talk (what went well, what did not, why)'),
    words('改进计划（措施、完成时间、所需支持）', 'Improvement plan (measures, due dates, support needed)'),
  ],
  notes: [
    words(
      '各行权重合计必须等于 100；本月没有计划的指标权重填 0，不用评分，也不计分。',
      'The weights of all lines add up to 100. A KPI without a plan this month has weight 0: no score, not counted.',
    ),
    words(
      '自评只作为主管评价的参考，不计入绩效分数。空着表示还没有评分，不等于 0 分。',
      'The self score informs the supervisor and is never counted. Blank means not scored yet, not 0.',
    ),
    words(
      '最终得分按评分人的权重加权平均；几个人共用一个评分角色时，取他们的平均分。',
      'The final score is the weighted mean of the raters; raters who share a slot count with their mean.',
    ),
    words(
      '受不可抗力影响的，请在备注中说明。{monthly-plan}前制定本月指标和权重，{evaluation}前完成考核。',
      'Note force majeure under Note. KPIs and weights are due by {monthly-plan}, the evaluation by {evaluation}.',
    ),
  ],
  signatures: [
    words('被考核人签字 / 日期', 'Employee, date'),
    words('直接主管签字 / 日期', 'Supervisor, date'),
    words('办事处主任签字 / 日期', 'Office director, date'),
  ],
  content: evaluationContent,
};
