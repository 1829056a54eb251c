import { proposedScore, targetMet } from '../../src/core/target';
import type { Direction } from '../../src/core/target';
import type { CellInput } from '../../src/core/types';

type Row = [Direction, CellInput, CellInput, boolean | null, number | null];

const rows: Row[] = [
  ['higher', 100, 85, false, 85],
  ['higher', 100, 120, true, 100],
  ['higher', 30, 29, false, 96.67],
  ['higher', 0.98, 0.97, false, 98.98],
  ['higher', 100, 0, false, 0],
  ['higher', 100, -5, false, 0],
  ['higher', 0, 0, true, null], // nothing to divide by
  ['higher', -10, 5, true, null],
  ['lower', 10, 12, false, 80],
  ['lower', 10, 25, false, 0],
  ['lower', 10, 10, true, 100],
  ['lower', 10, 4, true, 100],
  ['lower', 3, 4, false, 66.67],
  ['lower', 0, 0, true, 100],
  ['lower', 0, 1, false, 0],
  ['lower', -1, 0, false, null],
  ['met', 0, 0, true, 100],
  ['met', 0, 1, false, 0],
  ['met', 3, 2, true, 100],
  ['met', null, '是', true, 100],
  ['met', null, 'No', false, 0],
  ['met', 5, true, true, 100],
  ['met', null, 0, null, null],
  ['higher', 100, null, null, null],
  ['higher', '', 85, null, null],
  ['higher', '100', 85, null, null],
  ['higher', 100, '85', null, null],
  ['higher', null, '是', null, null],
  ['lower', 10, '是', null, null],
];

test.each(rows)('%s, target %j, actual %j: met %j, proposed %j', (direction, target, actual, met, score) => {
  const measured = { direction, target, actual };
  expect(targetMet(measured)).toBe(met);
  expect(proposedScore(measured, 'percent', 40, { cap: 1 }, 2)).toBe(score);
});

test.each([
  [40, 85, 34],
  [17.5, 60, 10.5],
  [33.335, 100, 33.335], // the weight itself, not rounded above it
  [33.335, 99.9999, 33.33],
])('on the points scale a weight of %d and an actual of %d of 100 propose %d', (weight, actual, expected) => {
  const measured = { direction: 'higher', target: 100, actual } as const;
  const proposed = proposedScore(measured, 'points', weight, { cap: 1 }, 2)!;
  expect(proposed).toBeLessThanOrEqual(weight);
  expect(proposed).toBeCloseTo(expected, 2);
});

test.each([
  [0.9, 100, 90],
  [0.9, 89, 89],
  [1.2, 150, 100], // a score above 100 could not be entered
  [0, 50, 0],
])('cap %d, actual %d of 100: %d', (cap, actual, expected) => {
  expect(proposedScore({ direction: 'higher', target: 100, actual }, 'percent', 100, { cap }, 2)).toBe(
    expected,
  );
});
