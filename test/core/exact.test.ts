import Big from 'big.js';
import fc from 'fast-check';
import { Exact } from '../../src/core/exact';

Big.DP = 60;
Big.RM = Big.roundHalfUp;

/** Cells of offices, whole numbers at the edge of 2^53, fractions of any length, tiny and huge doubles. */
const anyNumber = fc.oneof(
  fc.integer({ min: -20_000, max: 20_000 }).map((halves) => halves / 2),
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => cents / 100),
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((units) => units / 1e8),
  fc.maxSafeInteger(),
  fc.integer({ min: 2 ** 26, max: 2 ** 27 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }),
  fc.constantFrom(0, -0, 1, -1, 1e15, 1e15 + 1, 2 ** 53 - 1, 2 ** 53, 1e-7, 1e-9, 1e21, 5e-324, 0.1 + 0.2),
);
const anyExact = fc.array(anyNumber, { minLength: 1, maxLength: 4 });

const product = (values: readonly number[]) => ({
  exact: values.reduce((all, value) => all.times(value), Exact.of(1)),
  big: values.reduce((all, value) => all.times(value), new Big(1)),
});

describe('the same as big.js, digit for digit', () => {
  test('products, sums and differences of anything', () => {
    fc.assert(
      fc.property(anyExact, anyExact, (first, second) => {
        const [a, b] = [product(first), product(second)];
        expect(a.exact.toString()).toBe(a.big.plus(0).toString());
        expect(a.exact.plus(b.exact).toString()).toBe(a.big.plus(b.big).toString());
        expect(a.exact.minus(b.exact).toString()).toBe(a.big.minus(b.big).toString());
        expect(a.exact.toNumber()).toBe(a.big.toNumber() + 0);
      }),
      { numRuns: 5000 },
    );
  });

  test('comparisons', () => {
    fc.assert(
      fc.property(anyExact, anyExact, fc.boolean(), (first, second, same) => {
        const [a, b] = [product(first), product(same ? [...first].reverse() : second)];
        const order = a.big.cmp(b.big);
        expect(Math.sign(a.exact.compare(b.exact)) + 0).toBe(order);
        expect([a.exact.lt(b.exact), a.exact.eq(b.exact), a.exact.gt(b.exact)]).toEqual([
          order < 0,
          order === 0,
          order > 0,
        ]);
      }),
      { numRuns: 3000 },
    );
  });

  test('quotients, rounded once and halves away from zero', () => {
    const digits = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(anyExact, anyExact, digits, (first, second, places) => {
        const [a, b] = [product(first), product(second)];
        if (b.big.eq(0)) return expect(a.exact.dividedBy(b.exact, places)).toBeNull();
        const Rounding = Big();
        Rounding.DP = places;
        Rounding.RM = Big.roundHalfUp;
        const expected = new Rounding(a.big).div(new Rounding(b.big)).toNumber() + 0;
        return expect(a.exact.dividedBy(b.exact, places)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });
});

test.each([
  [5, 2, 0, 3],
  [-5, 2, 0, -3],
  [5, -2, 0, -3],
  [-5, -2, 0, 3],
  [1, 2, 0, 1],
  [1, -2, 0, -1],
  [1, 3, 0, 0],
  [-1, 3, 0, 0],
  [2, 3, 0, 1],
  [9007199254740991, 2, 0, 4503599627370496],
  [9007199254740991, 9007199254740990, 3, 1],
  [0.125, 1, 2, 0.13],
  [12345678.125, 1, 2, 12345678.13],
  [1e-8, 2e-8, 0, 1],
  [1e-8, 3, 10, 3.3e-9],
])('%d / %d to %d decimals is %d', (top, bottom, digits, expected) => {
  expect(Exact.of(top).dividedBy(bottom, digits)).toBe(expected); // toBe: −0 would fail
});

test.each([0, -0, 85.095, 0.1, 1e-7, 1e-8, 1e-9, 123456.78, 9007199254740991, 1e21, 5e-324, -33.333333333])(
  'a double is taken as its shortest decimal: %d',
  (value) => {
    expect(Exact.of(value).toNumber()).toBe(value + 0);
    expect(Exact.of(value).toString()).toBe(new Big(value).plus(0).toString());
  },
);

test.each([Number.NaN, Number.POSITIVE_INFINITY, 'abc', ''])(
  '%j is no number: the caller has failed',
  (value) => {
    expect(() => Exact.of(value)).toThrow();
  },
);
