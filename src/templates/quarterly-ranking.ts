import * as columns from './columns';
import { quarterContent } from './content/quarter';
import * as quarter from './formulas/quarter';
import { literal } from './formulas/text';
import { words } from './language';
import type { Words } from './language';
import { outcomeWords } from './outcomes';
import type { CellFormula, ColumnDefinition, TemplateDefinition } from './schema';

/** The cell that holds the score elsewhere, where the row names one ("='月度排名-2026-07'!$F$9"); blank there is blank here. */
const from =
  (key: string): CellFormula =>
  (_, __, row) => {
    const source = String(row[`${key}Formula`] ?? '').replace(/^=/, '');
    return source === '' ? '' : `IF(ISNUMBER(${source}),${source},"")`;
  };

const month = (n: 1 | 2 | 3): ColumnDefinition => ({
  key: `month${n}`,
  header: words(`第${n}月得分`, `Month ${n}`),
  role: 'input',
  width: 54,
  ...columns.monthScore,
  formula: from(`month${n}`),
});

const computed = (
  key: string,
  header: Words,
  width: number,
  more: Partial<ColumnDefinition> & Pick<ColumnDefinition, 'formula'>,
): ColumnDefinition => ({
  key,
  header,
  type: 'number',
  role: 'formula',
  align: 'Center',
  numberFormat: '0',
  width,
  ...more,
});

const needsRuling = ['yellow-card', 'elimination', 'manual'] as const;

/** 季度排名与奖惩: proposals for people to decide on, one line per person. */
export const quarterlyRanking: TemplateDefinition = {
  id: 'quarterly-ranking',
  title: words('季度排名与奖惩', 'Quarterly ranking and outcomes'),
  sheetName: words('季度排名-{period}', 'Quarterly ranking-{period}'),
  orientation: 'Landscape',
  fields: [
    [
      {
        key: 'quarter',
        role: 'input',
        type: 'text',
        validation: {
          kind: 'custom',
          formula: (_, at) => quarter.isQuarter(at),
          message: words('请按 2026Q3 的样子填年和季度。', 'Year and quarter such as 2026Q3, please.'),
        },
      },
      {
        key: 'months',
        role: 'formula',
        type: 'text',
        column: 2,
        columns: 2,
        formula: quarter.monthsOfQuarterText,
      },
      {
        key: 'rankedPeople',
        role: 'formula',
        type: 'text',
        column: 5,
        columns: 3,
        formula: quarter.rankedCount,
      },
      { key: 'ties', role: 'given', type: 'text', column: 9, columns: 3 },
    ],
  ],
  tables: [
    {
      key: 'quarterly-ranking',
      columns: [
        computed('rank', words('名次', 'Rank'), 52, { identifies: true, formula: quarter.quarterRank }),
        { ...columns.employeeId, width: 58 },
        { ...columns.name, width: 88 },
        { ...columns.department, width: 72 },
        { ...columns.role, width: 92 },
        month(1),
        month(2),
        month(3),
        computed('scoredMonths', words('有效月数', 'Months scored'), 54, { formula: quarter.scoredMonths }),
        computed('mean', words('均分', 'Mean'), 56, {
          identifies: true,
          numberFormat: '0.00',
          align: 'Right',
          formula: quarter.quarterMean,
        }),
        computed('sum', words('累计', 'Sum'), 56, {
          numberFormat: '0.00',
          align: 'Right',
          formula: quarter.quarterSum,
        }),
        computed('rankFromLast', words('倒数名次', 'From last'), 54, { formula: quarter.rankFromLast }),
        computed('tied', words('并列提示', 'Ties'), 68, {
          type: 'text',
          numberFormat: 'General',
          formula: quarter.tieNote,
        }),
        {
          key: 'accident',
          header: words('安全事故', 'Safety accident'),
          aliases: ['重大安全责任事故'],
          type: 'list',
          role: 'input',
          align: 'Center',
          width: 58,
          validation: columns.yesNo,
          prompt: words(
            '到本季度末为止的 12 个月里有重大安全责任事故的选“是”：取消奖励，名次不变。月数可在规则设置中改。',
            '“Yes” for a major safety accident within the 12 months up to the end of the quarter: no reward, the rank stays. The months are a setting.',
          ),
        },
        computed('outcome', words('建议结果', 'Proposal'), 76, {
          type: 'text',
          numberFormat: 'General',
          identifies: true,
          formula: quarter.proposedOutcome,
        }),
        {
          key: 'next',
          header: words('次月得分', 'Next month'),
          role: 'input',
          width: 54,
          ...columns.monthScore,
          formula: from('next'),
        },
        computed('decision', words('黄牌结论', 'Yellow card'), 78, {
          type: 'text',
          numberFormat: 'General',
          formula: quarter.yellowCardFollowUp,
        }),
        {
          key: 'ruling',
          header: words('人工裁定', 'Ruling'),
          type: 'text',
          role: 'input',
          width: 92,
          validation: { kind: 'text', max: 200 },
          prompt: words(
            '由有权决定的人填写决定和理由；建议结果不会自动生效。',
            'The decision and its reason, by whoever may decide. A proposal takes no effect by itself.',
          ),
        },
        {
          key: 'signature',
          header: words('签字', 'Signature'),
          type: 'text',
          role: 'input',
          width: 66,
          validation: { kind: 'text', max: 50 },
        },
      ],
      rows: 15,
      // LibreOffice takes a column of one cell for no column.
      spare: 1,
      highlights: [
        {
          columns: ['outcome'],
          look: 'good',
          formula: (context, row) => `${row.of('outcome')}=${literal(outcomeWords.reward, context)}`,
        },
        {
          columns: ['outcome'],
          look: 'warning',
          formula: (context, row) =>
            `OR(${needsRuling.map((key) => `${row.of('outcome')}=${literal(outcomeWords[key], context)}`).join(',')})`,
        },
        {
          columns: ['ruling'],
          look: 'missing',
          formula: (context, row) =>
            `AND(${row.of('ruling')}="",OR(${needsRuling.map((key) => `${row.of('outcome')}=${literal(outcomeWords[key], context)}`).join(',')}))`,
        },
        {
          columns: ['month1', 'month2', 'month3'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('name')}<>"",NOT(ISNUMBER(${row.at})))`,
        },
        {
          columns: ['employeeId', 'name', 'department', 'role', 'tied'],
          look: 'idle',
          formula: (_, row) => `AND(${row.of('name')}<>"",NOT(ISNUMBER(${row.of('rank')})))`,
        },
      ],
    },
  ],
  notes: [
    words(
      '末位不等于不能胜任工作，排在最后本身不是解除劳动合同的合法理由（最高人民法院指导案例 18 号）。建议结果只供讨论，由人裁定并签字后才算数。',
      'Coming last does not show that somebody cannot do the job and is by itself no lawful ground for dismissal in the PRC (guiding case 18 of the Supreme People’s Court). Proposals are for discussion; only a signed ruling counts.',
    ),
    words(
      '按有效月份的均分排名，有效月数不够的不参与排名。前三名奖励，末位建议淘汰，倒数第二、三名黄牌；名额在规则设置中改。跨界并列的需人工裁定，排名人数少时先奖后罚。',
      'Ranked by the mean of the scored months; with too few of them nobody is ranked. First three: reward. Last: dismissal proposed. Second and third to last: yellow card. The numbers are settings. Equals across a cut-off are for people to decide; with few people rewards go first.',
    ),
    words(
      '黄牌看次月：得分不高于本季度均分且在当月末三位的建议淘汰，没有评分的延期，其余解除。每季末的{quarter-evaluation}前完成季度考评。',
      'A yellow card is reviewed by the next month: not above the own mean and among that month’s last three, dismissal proposed; no score, postponed; otherwise lifted. The evaluation of the quarter is due by {quarter-evaluation}.',
    ),
  ],
  content: quarterContent,
};
