/**
 * Decimal arithmetic (docs/rules.md §5). A double from a cell is taken as its shortest decimal, which is what the
 * cell shows; sums and products are exact; the one division of a rule comes last and rounds there and nowhere else.
 */
import Big from 'big.js';
import type { CellInput } from './types';

/** null and "" are blank. A text of spaces is not: it is text that somebody typed. */
export function isBlank(cell: CellInput | undefined): boolean {
  return cell === null || cell === undefined || cell === '';
}

/** The number in a cell, exactly; null for blank, text (also text that looks like a number), booleans and NaN. */
export function numberIn(cell: CellInput | undefined): Big | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? new Big(cell) : null;
}

/** Sum of numbers or decimals; 0 for none. */
export function sum(values: readonly (Big | number)[]): Big {
  return values.reduce<Big>((total, value) => total.plus(value), new Big(0));
}

/** Nearest double of a decimal; never −0. */
export function toNumber(value: Big): number {
  return value.toNumber() + 0;
}

/**
 * Rounds to `digits` decimals (0–10), halves away from zero: 85.095 → 85.1, −0.005 → −0.01; never −0.
 * Throws for text that is no number and for NaN or infinities: callers have checked their cells by then.
 */
export function roundHalfAwayFromZero(value: Big | number | string, digits: number): number {
  return toNumber(new Big(value).round(digits, Big.roundHalfUp));
}

const byDigits = new Map<number, Big.BigConstructor>();

/** A Big whose division rounds at `digits`; big.js divides by long division, so the digit is always right. */
function dividing(digits: number): Big.BigConstructor {
  const known = byDigits.get(digits);
  if (known) return known;
  const made = Big();
  made.DP = digits;
  made.RM = Big.roundHalfUp;
  byDigits.set(digits, made);
  return made;
}

/**
 * numerator / denominator, rounded once, halves away from zero. Null when the denominator is 0: a rate of nothing
 * is no number ("—"), never 0 and never an error.
 */
export function quotient(numerator: Big | number, denominator: Big | number, digits: number): number | null {
  const divisor = new Big(denominator);
  if (divisor.eq(0)) return null;
  const Decimal = dividing(digits);
  return toNumber(new Decimal(new Decimal(numerator).div(new Decimal(divisor))));
}

/** A fraction as a percentage, exactly: 0.07 → 7 where binary arithmetic says 7.000000000000001. */
export function percentOf(fraction: number): number {
  return toNumber(new Big(fraction).times(100));
}

/** A percentage as a fraction, exactly: 7 → 0.07. */
export function fractionOf(percent: number): number {
  return toNumber(new Big(percent).div(100));
}
