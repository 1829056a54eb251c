import Big from 'big.js';
import { sum, toNumber } from './decimal';

/** What the weights of the active lines must add up to, exactly (docs/rules.md §2). */
export const FULL_WEIGHT = 100;

export interface WeightGap {
  sum: number;
  /** sum − 100: negative = 差, positive = 超, 0 = complete. */
  gap: number;
}

/** Sum of the positive weights and its distance from 100, in exact decimals with no tolerance (docs/rules.md §2). */
export function weightGap(weights: readonly number[]): WeightGap {
  const total = sum(weights.filter((weight) => weight > 0));
  return { sum: toNumber(total), gap: toNumber(total.minus(FULL_WEIGHT)) };
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
  if (total.lte(0) || weights.some((weight) => weight < 0)) return null;
  if (total.eq(FULL_WEIGHT)) return [...weights];
  const unit = new Big(10).pow(-digits);
  const shares = weights.map((weight, index) => {
    // In units of the last digit; the remainder stays an exact numerator over `total`.
    const exact = new Big(weight).times(FULL_WEIGHT).div(unit);
    const remainder = exact.mod(total);
    return { index, whole: exact.minus(remainder).div(total), remainder };
  });
  const units = new Big(FULL_WEIGHT).div(unit);
  const left = units.minus(sum(shares.map((share) => share.whole))).toNumber();
  const favoured = new Set(
    [...shares]
      .sort((a, b) => b.remainder.cmp(a.remainder) || a.index - b.index)
      .slice(0, left)
      .map((share) => share.index),
  );
  return shares.map(({ index, whole }) => toNumber(whole.plus(favoured.has(index) ? 1 : 0).times(unit)));
}
