/** The rows of live-columns.test.ts; every expected value is worked out by hand from docs/rules.md. */
import { parseDay, serialOf } from '../../src/core/day';
import { parameters } from '../../src/core/settings';
import type { TableKey } from '../../src/templates/ids';

export interface Cell {
  table: TableKey;
  /** Column key; "" for a field. */
  column: string;
  /** 1 for the first body row. */
  row: number;
  field?: string;
  /** The n-th table of its kind. */
  n?: number;
}

/** "table.column" or "table.$field": what a row of the table below is about. */
export const lifeOf = ({ table, column, field }: Cell): string =>
  field === undefined ? `${table}.${column}` : `${table}.$${field}`;

type Values = Record<string, string | number>;
type Rows = readonly [Cell, string | number][];

/** "score", "score#2" for the second row, "$pay" for a field. */
function on(table: TableKey, values: Values, n?: number): Rows {
  return Object.entries(values).map(([key, value]) => {
    if (key.startsWith('$')) return [{ table, column: '', row: 0, field: key.slice(1), n }, value];
    const [column, row = '1'] = key.split('#');
    return [{ table, column, row: Number(row), n }, value];
  });
}

const day = (text: string): number => serialOf(parseDay(text)!);
const setting = (id: string): string => `value#${parameters.findIndex((one) => one.id === id) + 1}`;
const inEffect = (id: string): string => setting(id).replace('value', 'inEffect');

/** Days from then until today, as TODAY() counts them. */
const daysSince = (text: string): number => {
  const now = new Date();
  return Math.round(
    (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.parse(text)) / 86_400_000,
  );
};

/** What nothing that is typed can change, and why. */
const running = 'counts the rows';
export const unchanging: Record<string, string> = {
  'evaluation.number': running,
  'weekly-report-summary.number': running,
  'weekly-report-unplanned.number': running,
  'weekly-report-next.number': running,
  'weekly-plan.number': running,
  'monthly-plan.number': running,
  'monthly-report-done.number': running,
  'monthly-report-kpis.number': running,
  'monthly-report-next.number': running,
  'training-plan.number': running,
  'responsibility-letter.number': running,
  'complaint-log.number': running,
  'collection-budget-curve.month': running,
  'budget-report.$costOrange': 'the office has no orange level for costs',
};

const person = { name: '罗斌（示例）', department: '商超部', role: '商超业代' };
const sixPeople = (column: string, scores: readonly number[]): Values =>
  Object.fromEntries(scores.map((score, index) => [`${column}#${index + 1}`, score]));
const quarter = [90, 85, 80, 75, 70, 60];
const SIX = [1, 2, 3, 4, 5, 6];

export const steps: { before: Rows; typed: { set: Rows; expect: Rows }[] } = {
  // Somebody on the roster, so that the ranking has a line.
  before: on('roster', { employeeId: 'R01', ...person, onEstablishment: '是', scheme: '双重垂直考核' }),
  typed: [
    {
      set: [
        ...on('settings-parameters', { [setting('scoring.finalMax')]: 110 }),
        // 0.34·80 + 0.33·86 + 0.33·88 = 84.62; with the director's 87.34: 0.7·84.62 + 0.3·87.34 = 85.436
        ...on('evaluation', { rater1: 80 }, 2),
        ...on('evaluation-register', {
          period: '2026-10',
          employeeId: 'E1',
          name: '甲',
          scheme: '双重垂直考核',
        }),
        ...on('evaluation-register', { 'period#2': '2026-10', 'employeeId#2': 'E1', 'name#2': '甲' }),
        ...on('evaluation-register', {
          'scheme#2': '双重垂直考核',
          kpi: 'a',
          'kpi#2': 'b',
          weight: 60,
          'weight#2': 40,
        }),
        ...on('evaluation-register', { rater1: 90, rater2: 80, 'rater1#2': 80, 'rater2#2': 70 }),
        ...on('weekly-report-summary', { $weekOf: day('2026-11-24') }),
        ...on('weekly-report-summary', {
          work: 'a',
          done: '是',
          'work#2': 'b',
          'done#2': '否',
          'reason#2': '客户原因',
        }),
        ...on('weekly-plan', { $weekOf: day('2026-11-24') }),
        ...on('daily-log', {
          $weekOf: day('2026-11-24'),
          date: day('2026-11-24'),
          item: 'a',
          target: 30,
          actual: 24,
        }),
        ...on('monthly-plan', { work: 'a', weight: 60, supervisorScore: 90, 'work#2': 'b', 'weight#2': 30 }),
        ...on('target-breakdown', { indicator: 'a', year: 100, q1: 20, q2: 30, q3: 25, q4: 20 }),
        ...on('quarterly-ranking', { $quarter: '2026Q3' }),
        ...on('quarterly-ranking', Object.fromEntries(SIX.map((n) => [`name#${n}`, `员工${n}`]))),
        ...['month1', 'month2', 'month3'].flatMap((month) =>
          on('quarterly-ranking', sixPeople(month, quarter)),
        ),
        ...on('quarterly-ranking', sixPeople('next', [90, 90, 90, 90, 60, 90])),
        ...on('responsibility-letter', { $payable: 6000 }),
        ...SIX.flatMap((n) =>
          on('responsibility-letter', {
            [`goal#${n}`]: `目标${n}`,
            [`target#${n}`]: n === 5 ? 0 : 0.9,
            [`actual#${n}`]: n === 5 ? 0 : n === 6 ? '' : 0.9,
            [`direction#${n}`]: n === 5 ? '越小越好' : '越大越好',
            [`safety#${n}`]: n === 5 ? '是' : '否',
          }),
        ),
        ...on('collection-register', {
          project: 'A',
          month: '2026-10',
          householdsDue: 100,
          householdsPaid: 85,
        }),
        ...on('collection-register', { receivable: 100000, waived: 2000, collected: 83300, arrears: 20000 }),
        ...on('collection-register', { recovered: 8000 }),
        ...on('collection-budget', { project: 'A', span: '本年', due: 98000, paid: 83300, budget: 0.9 }),
        ...on('collection-budget-curve', { due: 100, paid: 80, 'due#2': 100 }),
        ...on('collection-budget-shares', { department: '客服部', share: 0.6, satisfaction: 0.9 }),
        ...on('budget-report', {
          center: 'C',
          indicator: 'I',
          measure: '成本',
          span: '本月',
          budget: 100,
          actual: 95,
        }),
        ...on('budget-changes', { center: 'C', indicator: 'I', span: '本月', old: 90, new: 100 }),
        ...on('training-plan', { course: 'a', passMark: 60, result: 80 }),
        ...on('project-tracker', { project: 'a', stage: '前期设计', contract: 100, prepaid: 30 }),
        ...on('project-tracker', { lastCall: day('2026-07-01') }),
        ...on('callback-report', { due: 10, done: 5, target: 0.5, satisfied: 4 }),
        ...on('monthly-report-done', { work: 'a', budget: 100, actual: 90 }),
        ...on('monthly-report-kpis', { kpi: 'a', budget: 100, actual: 90 }),
        ...on('complaint-log', {
          date: day('2026-11-01'),
          promised: day('2026-11-05'),
          finished: day('2026-11-03'),
        }),
        ...on('score-trend', { employeeId: 'E1', name: '甲', month1: 80, month3: 85, month10: '' }),
      ],
      expect: [
        ...on('settings-parameters', { [inEffect('scoring.finalMax')]: 110 }),
        ...on('settings-schemes', { check: '' }),
        ...on('evaluation', { weightedScore: 28.016, $final: 85.44, $state: '已评分', $gap: '' }, 2),
        ...on('evaluation-register', { weightedScore: 52.2, final: 83 }),
        ...on('monthly-ranking', { rank: 1, final: 85.44, state: '已评分', rankInDepartment: 1 }),
        ...on('weekly-report-summary', {
          $week: '2026-W48（11-23 至 11-29）',
          $plannedItems: 2,
          $doneItems: 1,
        }),
        ...on('weekly-report-summary', { $excusedItems: 0, $completionRate: 0.5 }),
        ...on('weekly-plan', { $week: '2026-W48（11-23 至 11-29）' }),
        ...on('daily-log', { $week: '2026-W48（11-23 至 11-29）', weekday: '周二', rate: 0.8 }),
        ...on('monthly-plan', { score: 54, $gap: '差 10', $planTotal: '' }),
        ...on('target-breakdown', { check: '全年 差 5' }),
        ...on('quarterly-ranking', { $months: '2026-07、2026-08、2026-09', $rankedPeople: '6', rank: 1 }),
        ...on('quarterly-ranking', { rankFromLast: 6, scoredMonths: 3, mean: 90, sum: 270, tied: '' }),
        ...on('quarterly-ranking', { 'outcome#4': '黄牌', 'decision#5': '建议淘汰' }),
        ...on('responsibility-letter', { met: '是', deduction: 0, $openTargets: 1, $payBase: 1800 }),
        ...on('responsibility-letter', { $pay: '', $payDeduction: '' }),
        ...on('collection-register', { net: 98000, currentRate: 0.85, arrearsRate: 0.4 }),
        // (83300 + 8000) / (98000 + 20000)
        ...on('collection-register', { overallRate: 0.7737, householdRate: 0.85 }),
        ...on('collection-budget', { actual: 0.85, variance: -0.05, attainment: 0.9444, level: '橙' }),
        ...on('collection-budget', {
          $yearAttainment: 0.9444,
          $annualTarget: 0.9,
          $satisfactionTarget: 0.97,
        }),
        ...on('collection-budget', { $incomeGreen: 1, $incomeYellow: 0.95, $incomeOrange: 0.9 }),
        ...on('collection-budget-curve', { budget: 0.45, actual: 0.4, rate: 0.8, variance: -0.1 }),
        ...on('collection-budget-curve', { attainment: 0.8889, level: '红' }),
        ...on('collection-budget-shares', { attainment: 0.9444, score: 94.44, points: 56.66, quality: '' }),
        ...on('budget-report', { variance: -5, attainment: 0.95, level: '黄', $incomeGreen: 1 }),
        ...on('budget-report', { $incomeYellow: 0.95, $incomeOrange: 0.9, $costGreen: 0.9, $costYellow: 1 }),
        ...on('budget-changes', { change: 10, state: '未批准，不生效' }),
        ...on('training-plan', { conclusion: '可上岗' }),
        ...on('project-tracker', { outstanding: 70, nextCall: day('2026-07-08') }),
        ...on('project-tracker', { daysOverdue: daysSince('2026-07-08') }),
        ...on('callback-report', { rate: 0.5, met: '是', satisfaction: 0.8 }),
        ...on('monthly-report-done', { attainment: 0.9 }),
        ...on('monthly-report-kpis', { attainment: 0.9, variance: -10 }),
        ...on('complaint-log', { days: 2, overdue: '否' }),
        ...on('score-trend', { mean: 82.5, change: 5, person: 'E1 甲' }),
      ],
    },
    {
      set: [
        ...on('evaluation', { weight: 30 }, 2),
        ...on('evaluation-register', { rater1: 80 }),
        ...on('weekly-report-summary', {
          $weekOf: day('2026-01-01'),
          'reason#2': '不可抗力',
          'work#3': 'c',
          'done#3': '是',
        }),
        ...on('weekly-plan', { $weekOf: day('2026-01-01') }),
        ...on('daily-log', { $weekOf: day('2026-01-01'), date: day('2026-11-28'), actual: 33 }),
        ...on('monthly-plan', { supervisorScore: 80, 'weight#2': 40, 'supervisorScore#2': 80 }),
        ...on('target-breakdown', { q4: 25 }),
        ...on('quarterly-ranking', { $quarter: '2026Q4', month2: 60, month3: '', 'next#5': 80 }),
        ...on('quarterly-ranking', { 'name#7': '员工7', 'month1#7': 50, 'month2#7': 50, 'month3#7': 50 }),
        ...on('responsibility-letter', { $payable: 5000, actual: 0.8, 'actual#5': 1, 'actual#6': 0.95 }),
        ...on('collection-register', {
          receivable: 102000,
          collected: 90000,
          recovered: 10000,
          householdsPaid: 90,
        }),
        ...on('collection-budget', { paid: 93100 }),
        ...on('collection-budget-curve', { paid: 90, 'due#2': 300 }),
        ...on('budget-report', { actual: 85 }),
        ...on('budget-changes', { approvedBy: '乙', old: 80 }),
        ...on('training-plan', { result: 50 }),
        ...on('project-tracker', { stage: '投标', received: 50 }),
        ...on('callback-report', { done: 4 }),
        ...on('monthly-report-done', { actual: 110 }),
        ...on('monthly-report-kpis', { actual: 110 }),
        ...on('complaint-log', { finished: day('2026-11-08') }),
        ...on('score-trend', { name: '乙', month12: 70 }),
      ],
      expect: [
        // 30 · (0.7·80 + 0.3·88) / 100
        ...on('evaluation', { weightedScore: 24.72, $final: '', $state: '草稿', $gap: '差 4' }, 2),
        ...on('evaluation-register', { weightedScore: 48, final: 78.8 }),
        ...on('monthly-ranking', { rank: '', final: '', state: '待评', rankInDepartment: '' }),
        ...on('weekly-report-summary', {
          $week: '2026-W01（12-29 至 01-04）',
          $plannedItems: 3,
          $doneItems: 2,
        }),
        ...on('weekly-report-summary', { $excusedItems: 1, $completionRate: 1 }),
        ...on('weekly-plan', { $week: '2026-W01（12-29 至 01-04）' }),
        ...on('daily-log', { $week: '2026-W01（12-29 至 01-04）', weekday: '周六', rate: 1.1 }),
        ...on('monthly-plan', { score: 48, $gap: '', $planTotal: 80 }),
        ...on('target-breakdown', { check: '相符' }),
        // 85, 80, then 75 twice, 70, 60, 50: rewards to all who share the third place
        ...on('quarterly-ranking', { $months: '2026-10、2026-11、2026-12', $rankedPeople: '7', rank: 3 }),
        ...on('quarterly-ranking', {
          rankFromLast: 4,
          scoredMonths: 2,
          mean: 75,
          sum: 150,
          tied: '并列 2 人',
        }),
        ...on('quarterly-ranking', { 'outcome#4': '奖励', 'decision#5': '解除' }),
        // 5000 − 1500 + 1500 · (1 − 0.1 − 0.2)
        ...on('responsibility-letter', { met: '否', deduction: 0.1, $openTargets: 0, $payBase: 1500 }),
        ...on('responsibility-letter', { $pay: 4550, $payDeduction: 450 }),
        ...on('collection-register', { net: 100000, currentRate: 0.9, arrearsRate: 0.5 }),
        ...on('collection-register', { overallRate: 0.8333, householdRate: 0.9 }),
        ...on('collection-budget', { actual: 0.95, variance: 0.05, attainment: 1.0556, level: '绿' }),
        ...on('collection-budget', { $yearAttainment: 1.0556 }),
        ...on('collection-budget-curve', { budget: 0.225, actual: 0.225, rate: 0.9, variance: 0 }),
        ...on('collection-budget-curve', { attainment: 1, level: '绿' }),
        ...on('collection-budget-shares', { attainment: 1.0556, score: 100, points: 60 }),
        ...on('collection-budget-shares', { quality: '达标但满意率未达标' }),
        ...on('budget-report', { variance: -15, attainment: 0.85, level: '绿' }),
        ...on('budget-changes', { change: 20, state: '已生效' }),
        ...on('training-plan', { conclusion: '补训补考' }),
        ...on('project-tracker', { outstanding: 50, nextCall: day('2026-07-15') }),
        ...on('project-tracker', { daysOverdue: daysSince('2026-07-15') }),
        ...on('callback-report', { rate: 0.4, met: '否', satisfaction: 1 }),
        ...on('monthly-report-done', { attainment: 1.1 }),
        ...on('monthly-report-kpis', { attainment: 1.1, variance: 10 }),
        ...on('complaint-log', { days: 7, overdue: '是' }),
        // 235 / 3
        ...on('score-trend', { mean: 78.33, change: -15, person: 'E1 乙' }),
      ],
    },
    {
      // The office changes its rules.
      set: [
        ...on('settings-parameters', { [setting('collection.annualTarget')]: 0.8 }),
        ...on('settings-parameters', { [setting('collection.satisfaction')]: 0.85 }),
        ...on('settings-bands', { edge: 1.2, 'edge#2': 1, 'edge#3': 0.8, 'edge#5': 0.8, 'edge#6': 0.95 }),
      ],
      expect: [
        ...on('settings-bands', { 'check#2': '' }),
        ...on('collection-budget', { $annualTarget: 0.8, $satisfactionTarget: 0.85 }),
        ...on('collection-budget', { $incomeGreen: 1.2, $incomeYellow: 1, $incomeOrange: 0.8, level: '黄' }),
        ...on('budget-report', { $incomeGreen: 1.2, $incomeYellow: 1, $incomeOrange: 0.8 }),
        ...on('budget-report', { $costGreen: 0.8, $costYellow: 0.95, level: '黄' }),
      ],
    },
    {
      // Rules that cannot hold: the sheet says so, and the default counts.
      set: [
        ...on('settings-parameters', { [setting('scoring.finalMax')]: 5000 }),
        ...on('settings-schemes', { weight: 0.5 }),
        ...on('settings-bands', { 'edge#2': 2 }),
      ],
      expect: [
        ...on('settings-parameters', { [inEffect('scoring.finalMax')]: 120 }),
        ...on('settings-schemes', { check: '合计 50%' }),
        ...on('settings-bands', { 'check#2': '次序不对' }),
      ],
    },
  ],
};
