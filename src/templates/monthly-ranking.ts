import * as columns from './columns';
import { rankingContent } from './content/ranking';
import { rank, rankInDepartment, rankingState } from './formulas/rank';
import { raterWords } from './labels';
import { words } from './language';
import type { CellFormula, ColumnDefinition, TemplateDefinition } from './schema';

/** The form's final score where there is one, otherwise nothing. */
const final: CellFormula = (_, __, row) => {
  const source = String(row.finalFormula ?? '').replace(/^=/, '');
  return source === '' ? '' : `IF(ISNUMBER(${source}),${source},"")`;
};

const score: Pick<ColumnDefinition, 'type' | 'numberFormat' | 'align'> = {
  type: 'number',
  numberFormat: '0.00',
  align: 'Right',
};

/** 月度汇总与排名: one line per person, ranked by formulas. */
export const monthlyRanking: TemplateDefinition = {
  id: 'monthly-ranking',
  title: words('月度汇总与排名', 'Monthly ranking'),
  sheetName: words('月度排名-{period}', 'Monthly ranking-{period}'),
  orientation: 'Landscape',
  fields: [
    [
      { key: 'period', role: 'given', type: 'text' },
      { key: 'ties', role: 'given', type: 'text' },
    ],
  ],
  tables: [
    {
      key: 'monthly-ranking',
      columns: [
        {
          key: 'rank',
          header: words('名次', 'Rank'),
          type: 'number',
          role: 'formula',
          identifies: true,
          numberFormat: '0',
          align: 'Center',
          width: 50,
          formula: rank,
        },
        columns.given(columns.employeeId),
        columns.given(columns.name),
        columns.given(columns.department),
        columns.given({ ...columns.role, width: 90 }),
        {
          key: 'rater',
          header: raterWords,
          role: 'given',
          repeat: 'raters',
          width: 58,
          ...score,
        },
        {
          key: 'final',
          header: words('最终得分', 'Final score'),
          role: 'formula',
          identifies: true,
          width: 78,
          ...score,
          formula: final,
        },
        {
          key: 'state',
          header: words('状态', 'State'),
          type: 'text',
          role: 'formula',
          align: 'Center',
          width: 76,
          formula: (context, _, row) => rankingState(context, String(row.state ?? '')),
        },
        {
          key: 'rankInDepartment',
          header: words('部门内名次', 'Rank in department'),
          type: 'number',
          role: 'formula',
          numberFormat: '0',
          align: 'Center',
          width: 72,
          formula: rankInDepartment,
        },
        {
          key: 'source',
          header: words('来源', 'Source'),
          type: 'text',
          role: 'given',
          width: 164,
        },
      ],
      rows: 1,
      highlights: [
        { columns: ['final'], look: 'bar' },
        {
          columns: ['state'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('name')}<>"",NOT(ISNUMBER(${row.of('final')})))`,
        },
      ],
    },
  ],
  notes: [
    words(
      '编内、当月在职的全体人员一起排名，办事处主任除外。按四舍五入后的最终得分排名，分数相同名次相同；待评和草稿列在后面，没有名次。',
      'Everybody on the establishment and employed in the month is ranked together, without the office director. Ranks go by the rounded final score, equals share a rank; whoever has no score follows without a rank.',
    ),
  ],
  charts: [
    {
      type: 'BarClustered',
      title: words('{period} 最终得分', 'Final scores {period}'),
      categories: 'name',
      values: ['final'],
    },
  ],
  content: rankingContent,
};
