/**
 * Decimal arithmetic (docs/rules.md §5). A double from a cell is taken as its shortest decimal, which is what the
 * cell shows; sums and products are exact; the one division of a rule comes last and rounds there and nowhere else.
 */
import { Exact } from './exact';
import type { CellInput } from './types';
import { asPercent, asRate } from './units';
import type { Percent, Rate } from './units';

/** null and "" are blank. A text of spaces is not: it is text that somebody typed. */
export function isBlank(cell: CellInput | undefined): boolean {
  return cell === null || cell === undefined || cell === '';
}

/** The number in a cell, exactly; null for blank, text (also text that looks like a number), booleans and NaN. */
export function numberIn(cell: CellInput | undefined): Exact | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? Exact.of(cell) : null;
}

/** Sum of numbers or decimals; 0 for none. */
export function sum(values: readonly (Exact | number)[]): Exact {
  return values.reduce<Exact>((total, value) => total.plus(value), Exact.zero);
}

/**
 * Rounds to `digits` decimals (0–10), halves away from zero: 85.095 → 85.1, −0.005 → −0.01; never −0.
 * Throws for text that is no number and for NaN or infinities: callers have checked their cells by then.
 */
export function roundHalfAwayFromZero(value: Exact | number | string, digits: number): number {
  return Exact.of(value).dividedBy(1, digits)!;
}

/**
 * numerator / denominator, rounded once, halves away from zero. Null when the denominator is 0: a rate of nothing
 * is no number ("—"), never 0 and never an error.
 */
export function quotient(
  numerator: Exact | number,
  denominator: Exact | number,
  digits: number,
): number | null {
  return Exact.of(numerator).dividedBy(denominator, digits);
}

/** A fraction as a percentage, exactly: 0.07 → 7 where binary arithmetic says 7.000000000000001. */
export function percentOf(fraction: number): Percent {
  return asPercent(Exact.of(fraction).times(100).toNumber());
}

/** A percentage as a fraction, exactly: 7 → 0.07. */
export function fractionOf(percent: number): Rate {
  return asRate(Exact.of(percent).times(0.01).toNumber());
}
