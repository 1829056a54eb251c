import { trendOf } from '../../src/core/trend';

test.each<[string, (number | null)[], number, number | null, number | null]>([
  ['the last two scored months', [80, 82.5, 81], 3, 81.17, -1.5],
  ['whatever lies between them', [80, null, null, 85, null], 2, 82.5, 5],
  ['exactly, halves away from zero', [85.09, 85.1], 2, 85.1, 0.01],
  ['0 is a score', [0, null, 0.3], 2, 0.15, 0.3],
  ['one month gives no change', [null, 90, null], 1, 90, null],
  ['no month gives nothing, not 0', [null, null], 0, null, null],
])('the change is that of %s', (_, scores, scoredMonths, mean, change) =>
  expect(trendOf(scores, 2)).toEqual({ scoredMonths, mean, change }),
);
