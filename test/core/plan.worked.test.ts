/** Figures worked out from docs/rules.md with whole-number fractions, apart from the code that they test. */
import { checkBreakdown, completion } from '../../src/core/plan';

test.each<[number, number, number, number | null]>([
  [6, 5, 0, 0.8333],
  [3, 1, 0, 0.3333],
  [3, 2, 0, 0.6667],
  [7, 5, 0, 0.7143],
  [9, 7, 1, 0.875],
  [10, 7, 0, 0.7],
  [12, 11, 1, 1],
  [1, 0, 1, null],
  [8, 0, 0, 0],
  [11, 3, 4, 0.4286],
  [13, 12, 0, 0.9231],
  [6, 4, 2, 1],
])('%d planned, %d done, %d prevented by force majeure: rate %j', (planned, done, excused, rate) => {
  const items = Array.from({ length: planned }, (_, index) => ({
    planned: true,
    done: index < done,
    forceMajeure: index >= planned - excused,
  }));
  expect(completion(items)).toEqual({ planned, done, excused, unplanned: 0, rate });
});

test.each<[number, number[], number, number]>([
  [100, [25, 25, 25, 25], 100, 0],
  [0.3, [0.1, 0.2], 0.3, 0],
  [1, [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 1, 0],
  [1200, [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100], 1200, 0],
  [1200, [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100], 1100, -100],
  [99.99, [33.33, 33.33, 33.33], 99.99, 0],
  [100, [33.33, 33.33, 33.33], 99.99, -0.01],
  [10, [3.335, 3.335, 3.33], 10, 0],
  [0, [1, -1], 0, 0],
  [500.05, [250.02, 250.02], 500.04, -0.01],
  [7, [8], 8, 1],
])('%d into %j: sum %d, gap %d', (whole, parts, sum, gap) => {
  expect(checkBreakdown(whole, parts)).toEqual({ whole, sum, gap });
});
