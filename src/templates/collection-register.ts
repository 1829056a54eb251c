import type { CollectionBasis } from '../core/collection';
import * as columns from './columns';
import { registerRows } from './content/collection';
import { collectionRate, collectionTotal, netReceivable } from './formulas/collection';
import { words } from './language';
import type { Words } from './language';
import type { ColumnDefinition, FormulaContext, TemplateDefinition } from './schema';

const MONEY = '#,##0.00';

const money = (key: string, header: Words, more: Partial<ColumnDefinition> = {}): ColumnDefinition => ({
  key,
  header,
  type: 'number',
  role: 'input',
  numberFormat: MONEY,
  align: 'Right',
  width: 76,
  validation: {
    kind: 'number',
    min: 0,
    max: 10_000_000_000,
    message: words(
      '请填金额（元），不能是负数。没有就留空。',
      'An amount in yuan, not negative; blank for none.',
    ),
  },
  ...more,
});

const households = (key: string, header: Words, aliases: readonly string[]): ColumnDefinition => ({
  key,
  header,
  aliases,
  type: 'number',
  role: 'input',
  numberFormat: '0',
  align: 'Center',
  width: 50,
  validation: {
    kind: 'integer',
    min: 0,
    max: 1_000_000,
    message: words('请填户数，不小于 0 的整数。', 'A whole number of households, 0 or more.'),
  },
});

const RATES = {
  currentRate: 'current',
  arrearsRate: 'arrears',
  overallRate: 'overall',
  householdRate: 'household',
} as const satisfies Record<string, CollectionBasis>;

const sum =
  (key: string) =>
  ({ column }: FormulaContext): string =>
    `SUM(${column(key)})`;

const amounts = [
  'householdsDue',
  'householdsPaid',
  'receivable',
  'waived',
  'net',
  'collected',
  'arrears',
  'recovered',
  'prepaid',
  'lateFees',
];

/** 收缴率明细: what was due and what came in, one line per project or building and fee month. */
export const collectionRegister: TemplateDefinition = {
  id: 'collection-register',
  title: words('收缴率明细', 'Collection register'),
  sheetName: words('收缴率明细-{period}', 'Collection register-{period}'),
  orientation: 'Landscape',
  tables: [
    {
      key: 'collection-register',
      columns: [
        {
          key: 'project',
          header: words('项目/楼栋', 'Project / building'),
          aliases: ['项目', '楼栋', 'Project', 'Building'],
          type: 'text',
          role: 'input',
          identifies: true,
          width: 104,
          validation: { kind: 'text', max: 100 },
        },
        {
          ...columns.period,
          key: 'month',
          header: words('费用月份', 'Fee month'),
          aliases: ['月份', 'Month'],
          identifies: true,
          prompt: words(
            '这笔钱结清的是哪个月的费用，就算在哪个月。',
            'A payment belongs to the month whose fee it settles.',
          ),
        },
        households('householdsDue', words('应收户', 'Households due'), ['应收户数', '应交户数']),
        households('householdsPaid', words('已交户', 'Households paid'), ['已交户数', '实收户数']),
        money('receivable', words('应收', 'Receivable'), { aliases: ['应收金额'], identifies: true }),
        money('waived', words('减免', 'Waived'), { aliases: ['减免金额'] }),
        {
          ...money('net', words('净应收', 'Net receivable')),
          role: 'formula',
          validation: undefined,
          formula: netReceivable,
        },
        money('collected', words('当期实收', 'Collected'), {
          aliases: ['实收', '实收金额'],
          identifies: true,
        }),
        money('arrears', words('期初欠费', 'Opening arrears'), { aliases: ['往年欠费', '欠费', 'Arrears'] }),
        money('recovered', words('清欠', 'Arrears recovered'), { aliases: ['清欠金额', 'Recovered'] }),
        money('prepaid', words('预收', 'Prepaid'), { aliases: ['预收款'] }),
        money('lateFees', words('滞纳金', 'Late fees'), { aliases: ['违约金'], width: 62 }),
        columns.rate('currentRate', words('当期率', 'Current rate'), 58, collectionRate(RATES.currentRate)),
        columns.rate('arrearsRate', words('清欠率', 'Arrears rate'), 58, collectionRate(RATES.arrearsRate)),
        columns.rate('overallRate', words('综合率', 'Overall rate'), 58, collectionRate(RATES.overallRate)),
        columns.rate(
          'householdRate',
          words('户数率', 'Household rate'),
          58,
          collectionRate(RATES.householdRate),
        ),
      ],
      rows: 15,
      spare: 3,
      totals: {
        project: words('合计', 'Total'),
        ...Object.fromEntries(amounts.map((key) => [key, sum(key)])),
        ...Object.fromEntries(Object.entries(RATES).map(([key, basis]) => [key, collectionTotal(basis)])),
      },
      highlights: [
        {
          columns: ['receivable', 'collected'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('project')}<>"",ISBLANK(${row.at}))`,
        },
        {
          columns: ['arrears', 'recovered'],
          look: 'missing',
          formula: (_, row) =>
            `AND(ISBLANK(${row.at}),COUNTA(${row.of('arrears')},${row.of('recovered')})=1)`,
        },
        {
          columns: amounts.filter((key) => key !== 'net'),
          look: 'warning',
          formula: (_, row) => `ISTEXT(${row.at})`,
        },
        {
          columns: Object.keys(RATES),
          look: 'warning',
          formula: (_, row) => `N(${row.at})>1`,
        },
      ],
    },
  ],
  notes: [
    words(
      '每个项目（楼栋）每个费用月份一行，钱结清的是哪个月的费用就记在哪个月，算到报表截止日。预收和滞纳金另记，不进任何收缴率。',
      'One line per project or building and fee month. A payment belongs to the month whose fee it settles, up to the report date. Prepayments and late fees are recorded apart and count in no rate.',
    ),
    words(
      '当期率 = 当期实收 ÷（应收 − 减免），清欠率 = 清欠 ÷ 期初欠费，综合率 = （当期实收 + 清欠）÷（净应收 + 期初欠费），户数率 = 已交户 ÷ 应收户。没有应收的显示“—”。',
      'Current rate = collected ÷ (receivable − waived), arrears rate = recovered ÷ opening arrears, overall rate = both together, household rate = households paid ÷ due. “—” where nothing was due.',
    ),
    words(
      '合计行的收缴率是总实收除以总应收，不是各行比率的平均；没填完的行不计入。超过 100% 的比率会标出来，请核对。',
      'The rates of the totals row are all that was paid over all that was due, never a mean; unfinished lines are left out. Rates above 100% are marked for a second look.',
    ),
  ],
  content: registerRows,
};
