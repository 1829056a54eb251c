import * as columns from './columns';
import { registerContent } from './content/register';
import { registerFinal, registerWeightedScore, sameEvaluation } from './formulas/register';
import { fieldLabels } from './labels';
import { words } from './language';
import type { TemplateDefinition } from './schema';

/** 考核明细: the lines of many people in one table. */
export const evaluationRegister: TemplateDefinition = {
  id: 'evaluation-register',
  title: words('考核明细', 'Evaluation register'),
  sheetName: words('考核明细-{period}', 'Evaluation register-{period}'),
  orientation: 'Landscape',
  tables: [
    {
      key: 'evaluation-register',
      columns: [
        { ...columns.period, identifies: true },
        columns.employeeId,
        columns.name,
        columns.department,
        columns.role,
        columns.scheme,
        columns.kpi,
        columns.weight,
        columns.target,
        columns.actual,
        columns.selfScore,
        {
          ...columns.raterScore,
          validation: {
            kind: 'custom',
            formula: (context, at) => {
              const most = context.settings.scoring.scale === 'points' ? context.addressOf('weight') : '100';
              return `AND(ISNUMBER(${at}),${at}>=0,${at}<=${most})`;
            },
            message: words(
              '请填 0 到 100 之间的数，分值制时不超过本行的权重。还没有评分就留空，空着不等于 0 分。',
              'A number from 0 to 100, or up to the weight of the line on the points scale. Blank means not scored yet, not 0.',
            ),
          },
        },
        { ...columns.weightedScore, formula: registerWeightedScore },
        {
          key: 'final',
          header: words('最终得分', 'Final score'),
          type: 'number',
          role: 'formula',
          numberFormat: '0.00',
          align: 'Right',
          width: 62,
          formula: registerFinal,
        },
        columns.note,
      ],
      // One for all stands on 规则设置; a register kept by hand may say it line by line.
      added: [{ key: 'scale', header: fieldLabels.scale.words }],
      // Of evaluations that came from forms.
      optional: [
        {
          key: 'bonus',
          header: fieldLabels.bonus.words,
          type: 'number',
          role: 'input',
          numberFormat: 'General',
          align: 'Center',
          width: 62,
          validation: {
            kind: 'number',
            min: -100,
            max: 100,
            message: words(
              '加减分是 −100 到 100 之间的数，同一人同一期间的每行都填同一个数，只计一次。',
              'A number from −100 to 100, the same on every line of one person and period; it counts once.',
            ),
          },
        },
      ],
      rows: 20,
      highlights: [
        {
          look: 'idle',
          formula: (_, row) => `AND(${row.of('kpi')}<>"",N(${row.of('weight')})=0)`,
        },
        {
          columns: ['rater1'],
          look: 'missing',
          formula: (_, row) => `AND(N(${row.of('weight')})>0,ISBLANK(${row.at}))`,
        },
        {
          columns: ['weight'],
          look: 'warning',
          formula: (context, row) => {
            const same = sameEvaluation(context.rangeOf, row.of);
            const sum = `SUMPRODUCT(${same},${context.rangeOf('weight')})`;
            return `AND(${row.of('name')}<>"",ROUND(${sum},10)<>100)`;
          },
        },
      ],
    },
  ],
  notes: [
    words(
      '每人每个 KPI 一行，同一人同一期间的权重合计为 100。评分人1、评分人2 按考核方式里的顺序填写，只有一位评分人的只填评分人1。',
      'One line per person and KPI; the weights of one person in one period add up to 100. Raters stand in the order of the rating scheme; with a single rater only Rater 1 is filled in.',
    ),
    words(
      '最终得分在该人所有行评完后出现。自评只作参考。{evaluation}前完成考核。',
      'The final score shows once all lines of the person are scored. Self scores are for reference. Due by {evaluation}.',
    ),
  ],
  content: registerContent,
};
