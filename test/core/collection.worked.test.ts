/** Figures worked out from docs/rules.md with whole-number fractions, apart from the code that they test. */
import { compareWithBudget } from '../../src/core/budget';
import { collectionRate } from '../../src/core/collection';
import { defaultSettings } from '../../src/core/settings';
import type { Measure } from '../../src/core/settings';
import { departmentScore } from '../../src/core/shares';

const { bands, collection } = defaultSettings;

test.each<[Measure, number, number, number, number, string]>([
  ['income', 100, 100, 0, 1, 'green'],
  ['cost', 100, 100, 0, 1, 'yellow'],
  ['income', 99.99, 100, -0.01, 0.9999, 'yellow'],
  ['cost', 99.99, 100, -0.01, 0.9999, 'yellow'],
  ['income', 99.995, 100, -0.01, 1, 'green'],
  ['cost', 99.995, 100, -0.01, 1, 'yellow'],
  ['income', 99.994, 100, -0.01, 0.9999, 'yellow'],
  ['cost', 99.994, 100, -0.01, 0.9999, 'yellow'],
  ['income', 95, 100, -5, 0.95, 'yellow'],
  ['cost', 95, 100, -5, 0.95, 'yellow'],
  ['income', 94.995, 100, -5.01, 0.95, 'yellow'],
  ['cost', 94.995, 100, -5.01, 0.95, 'yellow'],
  ['income', 94.994, 100, -5.01, 0.9499, 'orange'],
  ['cost', 94.994, 100, -5.01, 0.9499, 'yellow'],
  ['income', 90, 100, -10, 0.9, 'orange'],
  ['cost', 90, 100, -10, 0.9, 'green'],
  ['income', 89.995, 100, -10.01, 0.9, 'orange'],
  ['cost', 89.995, 100, -10.01, 0.9, 'green'],
  ['income', 89.994, 100, -10.01, 0.8999, 'red'],
  ['cost', 89.994, 100, -10.01, 0.8999, 'green'],
  ['income', 0, 100, -100, 0, 'red'],
  ['cost', 0, 100, -100, 0, 'green'],
  ['income', 1, 3, -2, 0.3333, 'red'],
  ['cost', 1, 3, -2, 0.3333, 'green'],
  ['income', 2, 3, -1, 0.6667, 'red'],
  ['cost', 2, 3, -1, 0.6667, 'green'],
  ['income', 120, 80, 40, 1.5, 'green'],
  ['cost', 120, 80, 40, 1.5, 'red'],
  ['income', 850, 900, -50, 0.9444, 'orange'],
  ['cost', 850, 900, -50, 0.9444, 'yellow'],
  ['income', 0.05, 0.06, -0.01, 0.8333, 'red'],
  ['cost', 0.05, 0.06, -0.01, 0.8333, 'green'],
  ['income', 95000.1, 100000, -4999.9, 0.95, 'yellow'],
  ['cost', 95000.1, 100000, -4999.9, 0.95, 'yellow'],
  ['income', 7, 7, 0, 1, 'green'],
  ['cost', 7, 7, 0, 1, 'yellow'],
])(
  '%s %d against %d: variance %d, attainment %d, %s',
  (measure, actual, budget, variance, attainment, level) => {
    expect(compareWithBudget(actual, budget, measure, bands, 2)).toEqual({ variance, attainment, level });
  },
);

test.each<[number, number, number, number]>([
  [0.9444, 0.6, 94.44, 56.66],
  [0.9444, 0.2, 94.44, 18.89],
  [1, 0.6, 100, 60],
  [1.2, 0.6, 100, 60],
  [0.95, 0.2, 95, 19],
  [0.8888, 0.3333, 88.88, 29.62],
  [0.99995, 0.5, 100, 50],
  [0, 0.6, 0, 0],
  [0.12345, 0.6, 12.35, 7.41],
  [0.5, 0.005, 50, 0.25],
])('attainment %d with a share of %d: score %d, points %d', (attainment, share, score, points) => {
  expect(departmentScore(attainment, share, collection, 2)).toEqual({ score, points });
});

test.each<(number | null)[]>([
  [100000, 2000, 83300, 20000, 8000, 0.85, 0.4, 0.7737],
  [1000, 0, 333, 0, 0, 0.333, null, 0.333],
  [1000, null, 666.6, 300, 100, 0.6666, 0.3333, 0.5897],
  [1000, 1000, 0, 500, 0, null, 0, 0],
  [99999.99, 0.01, 50000, 1, 1, 0.5, 1, 0.5],
  [300, 0, 100, null, null, 0.3333, null, 0.3333],
  [300, 0, 200, 600, 500, 0.6667, 0.8333, 0.7778],
  [120.5, 0.5, 120, 80, 20, 1, 0.25, 0.7],
  [700, 7, 700, 90, 80, 1.0101, 0.8889, 0.9962],
  [3, 0, 2, 7, 1, 0.6667, 0.1429, 0.3],
  [10000, 0, 8999.5, 100, 33.33, 0.9, 0.3333, 0.8943],
  [10000, 0, 8999.4, 100, 66.67, 0.8999, 0.6667, 0.8976],
])(
  'R %j, W %j, C %j, A %j, AR %j: current %j, arrears %j, overall %j',
  (receivable, waived, collected, arrears, recovered, ...rates) => {
    const rows = [
      { receivable, waived, collected, arrears, recovered, householdsDue: null, householdsPaid: null },
    ];
    const bases = ['current', 'arrears', 'overall'] as const;
    expect(bases.map((basis) => collectionRate(rows, basis).rate)).toEqual(rates);
  },
);
