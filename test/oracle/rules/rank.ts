import type { TieRule } from '../../../src/core/types';
import { fromNumber, over, rational, round, total } from '../rational';

/** A rank is one more than the number of people (or, dense, of different scores) above. Quadratic and obvious. */
export function rankOf(
  value: number | null,
  everybody: readonly (number | null)[],
  ties: TieRule,
): number | null {
  if (value === null) return null;
  const above = everybody.filter((other) => other !== null && other > value);
  return 1 + (ties === 'dense' ? new Set(above).size : above.length);
}

/** 1 + how many are lower (docs/rules.md §6): counts people under both tie rules. */
export const rankFromLast = (value: number | null, everybody: readonly (number | null)[]) =>
  value === null ? null : 1 + everybody.filter((other) => other !== null && other < value).length;

export const isTied = (value: number | null, everybody: readonly (number | null)[]) =>
  value !== null && everybody.filter((other) => other === value).length > 1;

/** Places on the sheet: best first, equals in roster order, those without a value last in roster order. */
export function sheetOrder(values: readonly (number | null)[]): number[] {
  const places = values.map((_, index) => index);
  const key = (index: number) => values[index] ?? -Infinity;
  return places.sort((a, b) => (key(a) === key(b) ? a - b : key(b) - key(a)));
}

export interface SpanVerdict {
  mean: number | null;
  sum: number | null;
  scoredMonths: number;
  /** The mean if it is ranked. */
  counted: number | null;
}

/** Mean and sum of the scored months of a quarter or year (docs/rules.md §6). */
export function judgeMonths(
  scores: readonly (number | null)[],
  minMonths: number,
  digits: number,
): SpanVerdict {
  const scored = scores.filter((score) => score !== null).map(fromNumber);
  if (scored.length === 0) return { mean: null, sum: null, scoredMonths: 0, counted: null };
  const mean = round(over(total(scored), rational(BigInt(scored.length))), digits);
  const counted = scored.length >= minMonths ? mean : null;
  return { mean, sum: round(total(scored), digits), scoredMonths: scored.length, counted };
}
