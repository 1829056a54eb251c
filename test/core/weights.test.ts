import fc from 'fast-check';
import { sum } from '../../src/core/decimal';
import { evenSplit, normaliseWeights, weightGap } from '../../src/core/weights';

test.each([
  [[50, 45], 95, -5],
  [[50, 55], 105, 5],
  [[0.1, 0.2, 99.7], 100, 0],
  [[33.33, 33.33, 33.33], 99.99, -0.01],
  [[100, -5], 100, 0],
  [[], 0, -100],
])('weights %j add up to %d, gap %d', (weights, total, gap) => {
  expect(weightGap(weights)).toEqual({ sum: total, gap });
});

test.each([
  [0, []],
  [-1, []],
  [1, [100]],
  [3, [34, 33, 33]],
  [4, [25, 25, 25, 25]],
  [6, [17, 17, 17, 17, 16, 16]],
  [7, [15, 15, 14, 14, 14, 14, 14]],
])('an even split over %d lines: %j', (n, expected) => expect(evenSplit(n)).toEqual(expected));

test('every even split adds up to 100, larger ones first, at most 1 apart', () => {
  for (let n = 1; n <= 120; n += 1) {
    const split = evenSplit(n);
    expect(split.reduce((a, b) => a + b)).toBe(100);
    expect(split).toEqual([...split].sort((a, b) => b - a));
    expect(split[0] - split[n - 1]).toBeLessThanOrEqual(1);
  }
});

test.each<[number[], number[] | null]>([
  [
    [50, 45],
    [52.63, 47.37],
  ],
  [
    [1, 1, 1],
    [33.34, 33.33, 33.33],
  ],
  [
    [30, 30, 20, 15],
    [31.58, 31.58, 21.05, 15.79],
  ],
  [
    [0, 40, 40],
    [0, 50, 50],
  ],
  [
    [40, 35, 25],
    [40, 35, 25],
  ],
  [
    [33.333, 33.333, 33.334],
    [33.333, 33.333, 33.334],
  ],
  [[0, 0], null],
  [[], null],
  [[110, -10], null],
])('按比例归一: %j → %j', (weights, expected) => expect(normaliseWeights(weights)).toEqual(expected));

test('normalised weights add up to exactly 100, each within one unit of its share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 20 }),
      fc.constantFrom(0, 1, 2),
      (hundredths, digits) => {
        const weights = hundredths.map((value) => value / 100);
        const total = hundredths.reduce((a, b) => a + b);
        fc.pre(total > 0 && total !== 10_000);
        const result = normaliseWeights(weights, digits)!;
        expect(sum(result).eq(100)).toBe(true);
        result.forEach((value, index) => {
          expect(Math.abs(value - (hundredths[index] * 100) / total)).toBeLessThan(10 ** -digits + 1e-9);
          if (hundredths[index] === 0) expect(value).toBe(0);
        });
      },
    ),
  );
});
