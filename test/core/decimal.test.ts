import {
  fractionOf,
  isBlank,
  numberIn,
  percentOf,
  quotient,
  roundHalfAwayFromZero,
  sum,
} from '../../src/core/decimal';
import { Exact } from '../../src/core/exact';
import type { CellInput } from '../../src/core/types';

test.each<[number | string, number, number]>([
  [85.095, 2, 85.1],
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [60.599999999999994, 2, 60.6],
  [-0.005, 2, -0.01],
  [-1.005, 2, -1.01],
  [0.004999999999999999, 2, 0],
  [-0.004, 2, 0],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1e-7, 2, 0],
  [1e21, 2, 1e21],
  ['123456789012345678.125', 2, 123456789012345680],
])('%s to %d decimals is %d', (value, digits, expected) => {
  expect(roundHalfAwayFromZero(value, digits)).toBe(expected); // toBe: −0 would fail
});

test.each<[CellInput | undefined, string | null]>([
  [0.1, '0.1'],
  [85.095, '85.095'],
  [-0, '0'],
  [1e-7, '1e-7'],
  ['85', null],
  ['', null],
  [null, null],
  [undefined, null],
  [true, null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
])('the number in a cell that holds %j is %j', (cell, expected) => {
  expect(numberIn(cell)?.toString() ?? null).toBe(expected);
});

test.each<[CellInput | undefined, boolean]>([
  [null, true],
  ['', true],
  [undefined, true],
  [' ', false],
  [0, false],
  [false, false],
])('blank: %j is %j', (cell, expected) => expect(isBlank(cell)).toBe(expected));

test.each<[number, number, number, number | null]>([
  [83300, 98000, 4, 0.85],
  [1, 3, 2, 0.33],
  [2, 3, 2, 0.67],
  [1, 8, 2, 0.13],
  [-1, 8, 2, -0.13],
  [0, 5, 2, 0],
  [0, -5, 2, 0],
  [5, 0, 2, null],
  [0, 0, 2, null],
])('%d / %d to %d decimals is %j', (numerator, denominator, digits, expected) => {
  expect(quotient(numerator, denominator, digits)).toBe(expected);
});

test('a quotient is rounded once, at the end, however close to the half', () => {
  const justBelow = Exact.of('0.00499999999999999999999999999999');
  expect(quotient(justBelow, 1, 2)).toBe(0);
  expect(quotient(Exact.of('0.015'), 3, 3)).toBe(0.005);
});

test('sums are exact', () => {
  expect(sum([0.1, 0.2]).toNumber()).toBe(0.3);
  expect(sum([]).toNumber()).toBe(0);
});

test.each([
  [0.07, 7],
  [0.7, 70],
  [0.29, 29],
  [1, 100],
  [0.333, 33.3],
])('the fraction %d is %d percent and back', (fraction, percent) => {
  expect(percentOf(fraction)).toBe(percent);
  expect(fractionOf(percent)).toBe(fraction);
});
