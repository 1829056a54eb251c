import * as columns from './columns';
import { formContent } from './content/form';
import { planGap, planScore, planTotal } from './formulas/plan';
import { choiceInput, dateInput, rowNumber, textInput } from './inputs';
import { words } from './language';
import { periodField, personFields, planSignatures } from './personal';
import { sampleMonthlyPlan } from './samples/plans';
import type { ColumnDefinition, TemplateDefinition } from './schema';

const categories = [
  words('重要', 'Important'),
  words('日常', 'Routine'),
  words('服务', 'Service'),
  words('临时', 'Ad hoc'),
];

const supervisorScore: ColumnDefinition = {
  key: 'supervisorScore',
  header: words('主管评分', 'Supervisor score'),
  type: 'number',
  role: 'input',
  numberFormat: 'General',
  align: 'Center',
  width: 56,
  validation: {
    kind: 'number',
    min: 0,
    max: 100,
    message: words(
      '请填 0 到 100 之间的数。还没有评分就留空，空着不等于 0 分。',
      'A number from 0 to 100. Leave it blank until it is scored: blank is not 0.',
    ),
  },
};

/** 月度工作计划: what one person does in a month, how much it weighs, and what came of it. */
export const monthlyPlan: TemplateDefinition = {
  id: 'monthly-plan',
  title: words('月度工作计划', 'Monthly plan'),
  sheetName: words('月度计划-{person}-{period}', 'Monthly plan-{person}-{period}'),
  orientation: 'Landscape',
  fields: [
    [periodField({ column: 0 }), ...personFields({ column: 2 }, { column: 5 }, { column: 8, columns: 2 })],
  ],
  tables: [
    {
      key: 'monthly-plan',
      columns: [
        rowNumber('work'),
        choiceInput('category', words('类别', 'Category'), 60, categories),
        textInput('work', words('工作内容', 'Work'), 138, {
          max: 300,
          identifies: true,
          aliases: ['工作计划'],
        }),
        textInput('goal', words('绩效目标', 'Goal'), 96, { max: 200, aliases: ['目标'] }),
        columns.weight,
        textInput('support', words('所需协助', 'Support needed'), 84, { max: 200 }),
        { ...columns.basis, width: 92 },
        textInput('owner', words('责任人', 'Owner'), 58, { max: 50 }),
        dateInput('due', words('完成时间', 'Due'), 74, { aliases: ['完成期限'] }),
        { ...columns.actual, width: 112 },
        { ...columns.selfScore, width: 58 },
        supervisorScore,
        {
          key: 'score',
          header: words('得分', 'Score'),
          type: 'number',
          role: 'formula',
          numberFormat: '0.00',
          align: 'Right',
          width: 52,
          formula: planScore,
        },
        textInput('comment', words('主管意见', 'Supervisor comment'), 96, { max: 500 }),
      ],
      rows: 10,
      spare: 2,
      totals: {
        number: words('合计', 'Total'),
        weight: ({ column }) => `SUM(${column('weight')})`,
        score: ({ field }) => field('planTotal'),
      },
      highlights: [
        {
          look: 'idle',
          formula: (_, row) =>
            `AND(${row.of('work')}<>"",${row.of('weight')}=0,ISNUMBER(${row.of('weight')}))`,
        },
        {
          columns: ['weight'],
          look: 'warning',
          formula: (_, row) => `OR(ISTEXT(${row.at}),N(${row.at})<0,N(${row.at})>100)`,
        },
        {
          columns: ['weight', 'goal', 'owner', 'due'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('work')}<>"",ISBLANK(${row.at}))`,
        },
        {
          columns: ['supervisorScore'],
          look: 'missing',
          formula: (_, row) => `AND(N(${row.of('weight')})>0,${row.of('actual')}<>"",ISBLANK(${row.at}))`,
        },
        {
          columns: ['supervisorScore'],
          look: 'warning',
          formula: (_, row) => `OR(ISTEXT(${row.at}),N(${row.at})<0,N(${row.at})>100)`,
        },
      ],
    },
  ],
  below: [
    [
      {
        key: 'gap',
        role: 'formula',
        type: 'text',
        column: 2,
        formula: planGap,
        highlights: [{ look: 'warning', formula: (_, at) => `${at}<>""` }],
      },
      {
        key: 'planTotal',
        role: 'formula',
        type: 'number',
        numberFormat: '0.00',
        column: 5,
        emphasis: true,
        formula: planTotal,
      },
    ],
  ],
  notes: [
    words(
      '{monthly-plan}前制定下月计划（签责任书的部门{responsibility-plan}前），{evaluation}前完成上月评分（签责任书的{responsibility-evaluation}前）。',
      'The plan is due by {monthly-plan} (under a responsibility letter {responsibility-plan}), its scores by {evaluation} (under a letter {responsibility-evaluation}).',
    ),
    words(
      '权重合计必须等于 100；本月没有计划的填 0，不用评分。得分 = 权重 × 主管评分 ÷ 100，全部评完才有合计；自评只作参考。',
      'The weights add up to 100; 0 for what is not planned this month, it needs no score. Score = weight × supervisor score ÷ 100; the total stands once every line is scored. The self score is for reference.',
    ),
    words(
      '先写重要工作，再写日常和服务工作；临时工作随时补上，并相应调整权重。',
      'Important work first, then routine and service. Ad hoc work is added as it comes, and the weights changed accordingly.',
    ),
  ],
  signatures: planSignatures,
  content: formContent(sampleMonthlyPlan),
};
