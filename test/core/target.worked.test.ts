/** Figures worked out from docs/rules.md with whole-number fractions, apart from the code that they test. */
import { proposedScore, targetMet } from '../../src/core/target';
import type { Direction } from '../../src/core/target';

test.each<[Direction, number, number, boolean, number, number]>([
  ['higher', 100, 99.5, false, 99.5, 34.83],
  ['higher', 0.9, 0.85, false, 94.44, 33.06],
  ['higher', 7, 5, false, 71.43, 25],
  ['higher', 3, 1, false, 33.33, 11.67],
  ['higher', 12, 11.5, false, 95.83, 33.54],
  ['higher', 1, 1.5, true, 100, 35],
  ['higher', 30, 0, false, 0, 0],
  ['higher', 0.97, 0.9699, false, 99.99, 35],
  ['lower', 3, 5, false, 33.33, 11.67],
  ['lower', 7, 8, false, 85.71, 30],
  ['lower', 10, 19.99, false, 0.1, 0.04],
  ['lower', 10, 20, false, 0, 0],
  ['lower', 0.5, 0.6, false, 80, 28],
  ['lower', 4, 0, true, 100, 35],
  ['lower', 6, 7, false, 83.33, 29.17],
  ['met', 0, 0, true, 100, 35],
  ['met', 0, 1, false, 0, 0],
  ['met', 5, 5, true, 100, 35],
  ['met', 5, 6, false, 0, 0],
])(
  '%s, target %d, actual %d: met %j, %d of 100, %d of 35',
  (direction, target, actual, met, percent, points) => {
    const measured = { direction, target, actual };
    expect(targetMet(measured)).toBe(met);
    expect(proposedScore(measured, 'percent', 35, { cap: 1 }, 2)).toBe(percent);
    expect(proposedScore(measured, 'points', 35, { cap: 1 }, 2)).toBe(points);
  },
);
