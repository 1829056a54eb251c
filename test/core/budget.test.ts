import { compareWithBudget, levelOf, qualityFlag } from '../../src/core/budget';
import { applyBudgetChanges } from '../../src/core/budget-changes';
import type { BudgetChange } from '../../src/core/budget-changes';
import { defaultSettings } from '../../src/core/settings';
import type { Measure } from '../../src/core/settings';
import { departmentScore, shareGap } from '../../src/core/shares';

const { bands, collection } = defaultSettings;

test.each<[Measure, number | null, string | null]>([
  ['income', 1.2, 'green'],
  ['income', 1, 'green'],
  ['income', 0.9999, 'yellow'],
  ['income', 0.95, 'yellow'],
  ['income', 0.9499, 'orange'],
  ['income', 0.9, 'orange'],
  ['income', 0.8999, 'red'],
  ['income', -1, 'red'],
  ['income', null, null],
  ['cost', 0.5, 'green'],
  ['cost', 0.9, 'green'],
  ['cost', 0.9001, 'yellow'],
  ['cost', 1, 'yellow'],
  ['cost', 1.0001, 'red'],
  ['cost', null, null],
])('%s at an attainment of %j: %j', (measure, attainment, level) => {
  expect(levelOf(attainment, measure, bands)).toBe(level);
});

test.each<[string, number | null, number | null, Measure, number, object]>([
  ['a rate', 0.85, 0.9, 'income', 4, { variance: -0.05, attainment: 0.9444, level: 'orange' }],
  ['money', 95_000.1, 100_000, 'income', 2, { variance: -4999.9, attainment: 0.95, level: 'yellow' }],
  ['a cost', 101, 100, 'cost', 2, { variance: 1, attainment: 1.01, level: 'red' }],
  ['a cost without a budget', 101, null, 'cost', 2, { variance: null, attainment: null, level: 'red' }],
  ['a cost with a budget of 0', 101, 0, 'cost', 2, { variance: 101, attainment: null, level: 'red' }],
  ['income without a budget', 101, null, 'income', 2, { variance: null, attainment: null, level: null }],
  ['no actual yet', null, 100, 'cost', 2, { variance: null, attainment: null, level: null }],
  ['just below the edge, shown on it', 0.94999999, 1, 'income', 4, { attainment: 0.95, level: 'yellow' }],
])('%s against its budget', (_, actual, budget, measure, digits, expected) => {
  expect(compareWithBudget(actual, budget, measure, bands, digits)).toMatchObject(expected);
});

test.each<[number | null, number | null, boolean]>([
  [1, 0.96, true],
  [1.05, 0.9699, true],
  [1, 0.97, false],
  [0.99, 0.5, false],
  [1, null, false],
  [null, 0.5, false],
])('attainment %j with satisfaction %j is flagged: %j', (attainment, satisfaction, expected) => {
  expect(qualityFlag(attainment, satisfaction, collection)).toBe(expected);
});

test.each([
  [[0.6, 0.2, 0.2], 1, 0],
  [[0.1, 0.2, 0.7], 1, 0],
  [[0.6, 0.2], 0.8, -0.2],
  [[0.6, 0.5], 1.1, 0.1],
])('shares %j come to %d, gap %d', (shares, sum, gap) => expect(shareGap(shares)).toEqual({ sum, gap }));

test.each<[number | null, number, object | null]>([
  [0.9444, 0.6, { score: 94.44, points: 56.66 }], // 56.664
  [1.2, 0.2, { score: 100, points: 20 }],
  [0.94445, 0.5, { score: 94.45, points: 47.22 }], // 47.2225, from the full precision
  [-0.1, 0.2, { score: 0, points: 0 }],
  [null, 0.2, null],
])('an attainment of %j with a share of %d scores %j', (attainment, share, expected) => {
  expect(departmentScore(attainment, share, collection, 2)).toEqual(expected);
});

describe('budget changes', () => {
  const change = (more: Partial<BudgetChange>): BudgetChange => ({
    day: '2026-05-01',
    line: '绿化',
    old: null,
    new: 900,
    approvedBy: '王总',
    ...more,
  });
  const budgets = new Map([['绿化', 1000]]);
  const apply = (...log: BudgetChange[]) => applyBudgetChanges(budgets, log, '2026-12-31');

  test.each<[string, Partial<BudgetChange>, string]>([
    ['no approver', { approvedBy: ' ' }, 'not-approved'],
    ['no new value', { new: null }, 'no-new-value'],
    ['an unknown line', { line: '安保' }, 'unknown-line'],
    ['an old value that is not in force', { old: 1100 }, 'old-differs'],
  ])('%s: not applied, and reported', (_, more, reason) => {
    const result = apply(change(more));
    expect(result.budgets).toEqual(budgets);
    expect(result.refused).toMatchObject([{ row: 0, reason }]);
  });

  test('in order of date, each against the value in force then', () => {
    const later = change({ day: '2026-06-01', old: 900, new: 1200 });
    expect(apply(later, change({ old: 1000 }))).toEqual({ budgets: new Map([['绿化', 1200]]), refused: [] });
    expect(budgets.get('绿化')).toBe(1000);
  });

  test('what is dated after the report does not count yet', () => {
    const result = applyBudgetChanges(budgets, [change({ day: '2027-01-01' })], '2026-12-31');
    expect(result).toEqual({ budgets, refused: [] });
  });
});
