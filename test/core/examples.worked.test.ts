/** The examples of docs/rules.md §11, one test each, named as there. */
import { compareWithBudget } from '../../src/core/budget';
import { collectionRate } from '../../src/core/collection';
import type { CollectionRow } from '../../src/core/collection';
import { performancePay } from '../../src/core/pay';
import { rankMonth } from '../../src/core/rank';
import { rankSpan } from '../../src/core/rank-span';
import { scoreEvaluation } from '../../src/core/score';
import { defaultSettings } from '../../src/core/settings';
import type { CellInput, EvaluationInput } from '../../src/core/types';
import { dual, evaluation, parallel } from './evaluations';

const { scoring, pay, bands } = defaultSettings;

test.each<[string, CellInput[], CellInput[][], Partial<EvaluationInput>, string, number | null]>([
  ['dual', [100], [[60, 62]], { raters: dual }, 'scored', 60.6],
  ['dual, half up', [100], [[85.5, 84.15]], { raters: dual }, 'scored', 85.1],
  ['parallel', [100], [[88, 91]], { raters: parallel }, 'scored', 89.8],
  ['percent', [40, 35, 25], [[90], [80], [70]], {}, 'scored', 81.5],
  ['points', [40, 35, 25], [[36], [28], [17.5]], { scale: 'points' }, 'scored', 81.5],
  ['zero weight', [50, 50, 0], [[80], [90], [null]], {}, 'scored', 85],
  ['blank', [50, 50], [[80], [null]], {}, 'pending', null],
  ['and 0', [50, 50], [[80], [0]], {}, 'scored', 40],
])('%s', (_, weights, scores, more, state, final) => {
  expect(scoreEvaluation(evaluation(weights, scores, more), scoring)).toMatchObject({ state, final });
});

test('weights 95: draft, gap −5', () => {
  const { state, findings } = scoreEvaluation(evaluation([50, 45], [[80], [80]]), scoring);
  expect([state, findings[0].code, findings[0].details.gap]).toEqual(['draft', 'weights-not-100', -5]);
});

test('ranks: 1, 2, 2, 4 (中国式 1, 2, 2, 3)', () => {
  const office = [90, 85.1, 85.1, 70].map((final, order) => ({
    key: `${order}`,
    department: '',
    final,
    order,
  }));
  expect(rankMonth(office, 'competition').map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
  expect(rankMonth(office, 'dense').map(({ rank }) => rank)).toEqual([1, 2, 2, 3]);
});

test('quarter with a gap: mean 85.00, sum 170.00, 2 months, ranked', () => {
  const entry = { key: '', department: '', order: 0, scores: [80, null, 90] };
  const rule = { ties: 'competition', minMonths: 2, digits: 2 } as const;
  expect(rankSpan([entry], rule)[0]).toMatchObject({ mean: 85, sum: 170, scoredMonths: 2, rank: 1 });
});

test.each([
  ['pay', 1, 1, 5460],
  ['pay floor', 9, 1, 4200],
])('%s', (_, missed, safetyMissed, expected) => {
  expect(performancePay(6000, { missed, safetyMissed }, pay)!.pay).toBe(expected);
});

const row = (receivable: number, waived: number | null, collected: number): CollectionRow => ({
  receivable,
  waived,
  collected,
  arrears: 20_000,
  recovered: 8000,
  householdsDue: null,
  householdsPaid: null,
});

test('collection: 85.00%, 40.00%, 77.37%', () => {
  const rates = (['current', 'arrears', 'overall'] as const).map(
    (basis) => collectionRate([row(100_000, 2000, 83_300)], basis).rate,
  );
  expect(rates).toEqual([0.85, 0.4, 0.7737]);
});

test('against 90%: −5.00 points, attainment 94.44%, orange', () => {
  expect(compareWithBudget(0.85, 0.9, 'income', bands, 4)).toEqual({
    variance: -0.05,
    attainment: 0.9444,
    level: 'orange',
  });
});

test('to date: 100 / 100,100 = 0.10%, not 45%', () => {
  expect(collectionRate([row(100, null, 90), row(100_000, null, 10)], 'current').rate).toBe(0.001);
});
