import type { CollectionRangeResults, RangeLine, ScoreRangeResults } from '../../src/commands/results';
import { place } from './fakes';

const line = (label: string, where: string, value = label): RangeLine => ({ value, label, line: where });

export const offer: NonNullable<ScoreRangeResults['offer']> = {
  name: [line('姓名', 'A'), line('部门', 'B'), line('张三', '3')],
  weight: [line('姓名', '1'), line('系数', '2')],
  score: [line('销售', 'C'), line('服务', 'D'), line('', 'E', 'E')],
  used: { name: '姓名', weight: '系数', score: ['销售', '服务'] },
  said: {},
  target: place('表1', 'F1:G4'),
};

const person = (name: string, total: number | null, rank: number | null, address: string) => ({
  ...{ name, total, rank, state: total === null ? ('pending' as const) : ('scored' as const) },
  at: place('表1', address),
});

/** People a row, read with confidence. */
export const scoresRead = (change: Partial<ScoreRangeResults> = {}): ScoreRangeResults => ({
  kind: 'scores',
  mapping: {
    ...{
      arrangement: 'rows',
      name: '姓名',
      kpi: null,
      weight: '2',
      score: ['销售', '服务'],
      scale: 'percent',
    },
  },
  ...{ confidence: 1, missing: [], remembered: false, at: null, block: place('表1', 'A1:E4') },
  rows: [person('张三', 86, 2, 'A3'), person('李四', 87.5, 1, 'A4'), person('王五', null, null, 'A5')],
  offer,
  ...change,
});

/** The same where nothing was found to be the weights. */
export const withoutWeights = scoresRead({
  ...{ confidence: 0.5, missing: ['weight'] },
  offer: { ...offer, used: { ...offer.used, weight: 'none' }, target: null },
});

const amounts = [
  ...[line('应收', 'C'), line('减免', 'D'), line('实收', 'E'), line('期初欠费', 'F'), line('清欠', 'G')],
  line('预算收缴率', 'H'),
];

const project = (
  name: string,
  rates: [current: number | null, budget: number | null, variance: number | null, attainment: number | null],
  level: CollectionRangeResults['rows'][number]['level'],
  address: string,
): CollectionRangeResults['rows'][number] => ({
  ...{ project: name, month: '2026-10', current: rates[0], arrears: null, overall: null },
  ...{ budget: rates[1], variance: rates[2], attainment: rates[3], level, at: place('收费台账', address) },
});

/** Projects a row, read with doubt. */
export const figuresRead = (change: Partial<CollectionRangeResults> = {}): CollectionRangeResults => ({
  kind: 'collection',
  mapping: {
    ...{
      arrangement: 'rows',
      project: '项目',
      month: '月份',
      receivable: '应收',
      waived: '减免',
      collected: '实收',
    },
    ...{ arrears: null, recovered: null, budget: '预算收缴率', basis: 'current', budgetUnit: 'fraction' },
  },
  ...{ confidence: 0.7, missing: [], remembered: false, at: null, block: place('收费台账', 'A1:H5') },
  rows: [
    project('甲园', [0.95, 0.9, 0.05, 1.0556], 'green', 'A2'),
    project('乙园二期（临街商铺）', [0.868, 0.9, -0.032, 0.9644], 'yellow', 'A3'),
    project('丙园', [0.5, 0.9, -0.4, 0.5556], 'red', 'A4'),
    project('丁园', [null, null, null, null], null, 'A5'),
  ],
  offer: {
    project: [line('项目', 'A'), line('月份', 'B')],
    figures: amounts,
    used: {
      ...{ project: '项目', receivable: '应收', waived: '减免', collected: '实收' },
      ...{ arrears: null, recovered: null, budget: '预算收缴率' },
    },
    said: {},
    target: place('收费台账', 'I1:L5'),
  },
  ...change,
});
