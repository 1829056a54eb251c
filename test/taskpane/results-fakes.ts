import type {
  CollectionResults,
  CollectionToDate,
  CompletionResult,
  LetterResult,
  QuarterRankingRow,
  RankQuarterResults,
} from '../../src/commands/results';
import type { Overview } from '../../src/commands/overview';
import { overviewOf, periodOverview, place } from './fakes';

/** A workbook at the end of September: ranked, with letters and registers. */
export const monthEnd = (change: Partial<Overview['results']> = {}): Overview =>
  overviewOf(
    {},
    {
      periods: [
        periodOverview('2026-09', { total: 9, scored: 9, ranking: place('月度汇总与排名') }),
        periodOverview('2026-08', { total: 9, scored: 9, ranking: place('月度汇总与排名 (2)') }),
      ],
      results: {
        quarters: [],
        letters: [{ period: '2026-09', count: 3 }],
        feeMonths: ['2026-09', '2026-08'],
        collections: [],
        ...change,
      },
    },
  );

type Row = [
  rank: number | null,
  person: string,
  scores: (number | null)[],
  mean: number | null,
  outcome: QuarterRankingRow['outcome'],
];

const quarterRow = ([rank, person, scores, mean, outcome]: Row, all: readonly Row[]): QuarterRankingRow => ({
  rank,
  rankFromLast: rank === null ? null : 1 + all.filter((other) => other[0] !== null && other[0] > rank).length,
  employeeId: `E-${person}`,
  person,
  scores,
  scoredMonths: scores.filter((score) => score !== null).length,
  mean,
  sum: null,
  outcome,
  tied: all.filter((other) => other[0] === rank).length > 1,
});

const PEOPLE: Row[] = [
  [1, '张三', [92, 95.5, 98.2], 95.23, 'reward'],
  [2, '李四', [90, 91.35, 92], 91.12, 'reward'],
  [3, '王五', [88, 89, 87], 88, 'reward'],
  [3, '赵六', [89, 87, 88], 88, 'reward'],
  [5, '欧阳修远', [80, 81, 82], 81, 'none'],
  [6, '陈七', [74, 75, 76.5], 75.17, 'yellow-card'],
  [7, '周八', [70, null, 72], 71, 'manual'],
  [7, '吴九', [71, 71, 71], 71, 'manual'],
  [9, '郑十', [60, 58.5, 61], 59.83, 'elimination'],
  [null, '钱十一', [null, null, 88], 88, 'none'],
];

export const quarterResults: RankQuarterResults = {
  quarter: '2026Q3',
  sheet: '季度排名与奖惩',
  ranking: PEOPLE.map((row) => quarterRow(row, PEOPLE)),
  followUps: [{ person: '陈七', month: '2026-10', final: 70, decision: 'eliminate' }],
};

const letter = (person: string, change: Partial<LetterResult>): LetterResult => ({
  employeeId: `E-${person}`,
  person,
  payable: 6000,
  base: 1800,
  missed: 0,
  safetyMissed: 0,
  deduction: 0,
  pay: 6000,
  at: place(`责任书-${person}`, 'C12'),
  ...change,
});

export const letters: LetterResult[] = [
  letter('张三', {}),
  letter('李四', { missed: 1, safetyMissed: 1, deduction: 540, pay: 5460 }),
  letter('王五', { payable: 12345.67, base: 3703.7, missed: 1, deduction: null, pay: null }),
  letter('赵六', { payable: null, base: null, deduction: null, pay: null }),
];

const toDate = (
  project: string | null,
  actual: number | null,
  variance: number | null,
  attainment: number | null,
  level: CollectionToDate['level'],
): CollectionToDate[] =>
  (['month', 'quarter', 'year'] as const).map((span) => ({
    ...{ project, span, actual, budget: 0.9, variance, attainment, level },
  }));

export const collectionResults: CollectionResults = {
  basis: 'current',
  rows: ['2026-06', '2026-07', '2026-08', '2026-09'].map((month, index) => ({
    ...{ project: null, month, arrears: null, overall: null, household: null },
    current: 0.7 + index * 0.05,
  })),
  toDate: [
    ...toDate('甲园', 0.95, 0.05, 1.0556, 'green'),
    ...toDate('乙园二期（临街商铺）', 0.868, -0.032, 0.9644, 'yellow'),
    ...toDate('丙园', 0.85, -0.05, 0.9444, 'orange'),
    ...toDate('丁园', 0.5, -0.4, 0.5556, 'red'),
    ...toDate('戊园', null, null, null, null),
    ...toDate(null, 0.85, -0.05, 0.9444, 'orange'),
  ],
  shares: [
    { department: '客服部', share: 0.6, score: 94.44, points: 56.66, flagged: true },
    { department: '工程部', share: 0.2, score: 94.44, points: 18.89, flagged: false },
    { department: '保安部', share: 0.2, score: 94.44, points: 18.89, flagged: false },
  ],
};

export const completions: CompletionResult[] = [
  {
    ...{ sheet: '周报-张三', person: '张三', department: '商超部', template: 'weekly-report' },
    ...{ period: '2026-W39', done: 5, planned: 7, excused: 1, rate: 0.8333, at: place('周报-张三', 'B5') },
  },
  {
    ...{ sheet: '月度工作总结', person: '', department: '', template: 'monthly-report' },
    ...{ period: '2026-09', done: 0, planned: 0, excused: 0, rate: null, at: place('月度工作总结', 'B5') },
  },
];
