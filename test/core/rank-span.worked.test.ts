/** Figures worked out from docs/rules.md with whole-number fractions, apart from the code that they test. */
import { rankSpan } from '../../src/core/rank-span';

test.each<[(number | null)[], number | null, number | null, number, boolean]>([
  [[80, 80, 80], 80, 240, 3, true],
  [[80, 81, 81], 80.67, 242, 3, true],
  [[80, 80, 81], 80.33, 241, 3, true],
  [[79.99, 80, 80], 80, 239.99, 3, true],
  [[80.01, 80.02, 80.02], 80.02, 240.05, 3, true],
  [[null, 80.01, 80.02], 80.02, 160.03, 2, true],
  [[0, 0, 0.01], 0, 0.01, 3, true],
  [[0, 0.01, null], 0.01, 0.01, 2, true],
  [[120, 119.99, 119.98], 119.99, 359.97, 3, true],
  [[85.1, 85.1, 85.11], 85.1, 255.31, 3, true],
  [[60, null, null], 60, 60, 1, false],
  [[null, null, null], null, null, 0, false],
  [[null, 0, 0], 0, 0, 2, true],
  [[99.995, null, 99.995], 100, 199.99, 2, true],
  [[33.33, 33.33, 33.35], 33.34, 100.01, 3, true],
])('quarter %j: mean %j, sum %j, %d months, ranked %j', (scores, mean, sum, scoredMonths, ranked) => {
  const [result] = rankSpan([{ key: '', department: '', order: 0, scores }], {
    ties: 'competition',
    minMonths: 2,
    digits: 2,
  });
  expect(result).toMatchObject({ mean, sum, scoredMonths, rank: ranked ? 1 : null });
});

test.each<[(number | null)[], number | null, number | null, number, boolean]>([
  [[80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80], 80, 960, 12, true],
  [[80, 80, 80, 80, 80, 80, null, null, null, null, null, null], 80, 480, 6, true],
  [[80, 80, 80, 80, 80, null, null, null, null, null, null, null], 80, 400, 5, false],
  [[80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91], 85.5, 1026, 12, true],
  [[80, null, 80, null, 80, null, 80, null, 80, null, 80, null], 80, 480, 6, true],
  [[70.01, 70.02, 70.03, 70.04, 70.05, 70.06, 70.07, null, null, null, null, null], 70.04, 490.28, 7, true],
  [[100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 0], 91.67, 1100, 12, true],
  [
    [66.67, 66.67, 66.67, 66.67, 66.67, 66.67, 66.67, 66.67, 66.66, 66.66, 66.66, 66.66],
    66.67,
    800,
    12,
    true,
  ],
])('year %j: mean %j, sum %j, %d months, ranked %j', (scores, mean, sum, scoredMonths, ranked) => {
  const [result] = rankSpan([{ key: '', department: '', order: 0, scores }], {
    ties: 'competition',
    minMonths: 6,
    digits: 2,
  });
  expect(result).toMatchObject({ mean, sum, scoredMonths, rank: ranked ? 1 : null });
});
