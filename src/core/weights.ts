import { sum } from './decimal';
import { Exact } from './exact';
import { asWeight } from './units';
import type { Weight } from './units';

/** What the weights of the active lines must add up to, exactly (docs/rules.md §2). */
export const FULL_WEIGHT = 100;

export interface WeightGap {
  sum: Weight;
  /** sum − 100: negative = 差, positive = 超, 0 = complete. */
  gap: Weight;
}

/** Sum of the positive weights and its distance from 100, in exact decimals with no tolerance (docs/rules.md §2). */
export function weightGap(weights: readonly number[]): WeightGap {
  const total = sum(weights.filter((weight) => weight > 0));
  return { sum: asWeight(total.toNumber()), gap: asWeight(total.minus(FULL_WEIGHT).toNumber()) };
}

/**
 * Even whole weights for n lines that add up to exactly 100, larger ones first: 3 → 34, 33, 33.
 * Above 100 lines the last ones get 0. Empty for n ≤ 0.
 */
export function evenSplit(n: number): number[] {
  if (n <= 0) return [];
  const floor = Math.floor(FULL_WEIGHT / n);
  const larger = FULL_WEIGHT - floor * n;
  return Array.from({ length: n }, (_, index) => (index < larger ? floor + 1 : floor));
}

/**
 * 按比例归一: rescales to a sum of exactly 100 with `digits` decimals by largest remainder; equal remainders go
 * to the earlier line (docs/rules.md §2). Zero stays zero, and nothing changes when the sum is 100 already.
 * Null when nothing can be rescaled: no positive weight, or a negative one.
 */
export function normaliseWeights(weights: readonly number[], digits = 2): number[] | null {
  const total = sum(weights);
  if (!total.gt(0) || weights.some((weight) => weight < 0)) return null;
  if (total.eq(FULL_WEIGHT)) return [...weights];
  // In units of the last digit, so that whole numbers are shared out.
  const units = FULL_WEIGHT * 10 ** digits;
  const shares = weights.map((weight, index) => {
    const exact = Exact.of(weight).times(units);
    const nearest = exact.dividedBy(total, 0)!;
    const whole = total.times(nearest).gt(exact) ? nearest - 1 : nearest;
    // An exact numerator over `total`.
    return { index, whole, remainder: exact.minus(total.times(whole)) };
  });
  const left = shares.reduce((rest, { whole }) => rest - whole, units);
  const favoured = new Set(
    [...shares]
      .sort((a, b) => b.remainder.compare(a.remainder) || a.index - b.index)
      .slice(0, left)
      .map((share) => share.index),
  );
  return shares.map(({ index, whole }) => (whole + (favoured.has(index) ? 1 : 0)) / 10 ** digits);
}
