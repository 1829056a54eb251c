import type { CollectionBasis, CollectionRow } from '../../../src/core/collection';
import type { CollectionMonth } from '../../../src/core/collection-budget';
import type { BandSettings, CollectionSettings, Measure } from '../../../src/core/settings';
import type { CellInput } from '../../../src/core/types';
import {
  HUNDRED,
  ZERO,
  fromNumber,
  larger,
  minus,
  over,
  plus,
  round,
  smaller,
  times,
  total,
} from '../rational';
import type { Rational } from '../rational';
import { isBlank, isNumber } from './score';

const amount = (cell: CellInput) => (isNumber(cell) ? fromNumber(cell) : null);
const both = (a: Rational | null, b: Rational | null, join: (a: Rational, b: Rational) => Rational) =>
  a && b ? join(a, b) : null;

/** Due and paid of a row (docs/rules.md §10), each null when a cell that it needs is blank or no number. */
function sidesOf(
  row: CollectionRow,
  basis: CollectionBasis,
): { due: Rational | null; paid: Rational | null } {
  if (basis === 'household') return { due: amount(row.householdsDue), paid: amount(row.householdsPaid) };
  const none = isBlank(row.arrears) && isBlank(row.recovered);
  const arrears = none
    ? { due: ZERO, paid: ZERO }
    : { due: amount(row.arrears), paid: amount(row.recovered) };
  if (basis === 'arrears') return arrears;
  const waived = isBlank(row.waived) ? ZERO : amount(row.waived);
  const current = { due: both(amount(row.receivable), waived, minus), paid: amount(row.collected) };
  if (basis === 'current') return current;
  return { due: both(current.due, arrears.due, plus), paid: both(current.paid, arrears.paid, plus) };
}

function countable(rows: readonly CollectionRow[], basis: CollectionBasis) {
  const sides = rows.map((row) => sidesOf(row, basis));
  const known = sides.filter(({ due, paid }) => due && paid);
  return {
    due: total(known.map(({ due }) => due!)),
    paid: total(known.map(({ paid }) => paid!)),
    open: sides.flatMap(({ due, paid }, index) => (due && paid ? [] : [index])),
  };
}

/** Σ paid / Σ due of the rows that can be counted. */
export function judgeRate(rows: readonly CollectionRow[], basis: CollectionBasis) {
  const { due, paid, open } = countable(rows, basis);
  const rate = due.n === 0n ? null : round(over(paid, due), 4);
  return { rate, above: rate !== null && rate > 1, open };
}

/** Warning level of a rounded attainment. */
export function judgeLevel(attainment: number | null, measure: Measure, bands: BandSettings) {
  if (attainment === null) return null;
  const reached = bands[measure].find(({ edge }) =>
    edge === null ? true : measure === 'income' ? attainment >= edge : attainment <= edge,
  );
  return reached!.level;
}

function compareExactly(
  actual: Rational | null,
  budget: Rational | null,
  measure: Measure,
  bands: BandSettings,
  digits: number,
) {
  const attainment = actual && budget && budget.n !== 0n ? round(over(actual, budget), 4) : null;
  const unbudgeted = measure === 'cost' && actual && (!budget || budget.n === 0n);
  return {
    variance: actual && budget ? round(minus(actual, budget), digits) : null,
    attainment,
    level: unbudgeted ? bands.cost[bands.cost.length - 1].level : judgeLevel(attainment, measure, bands),
  };
}

/** Variance, attainment and level of one line (docs/rules.md §10). */
export function judgeLine(
  actual: number | null,
  budget: number | null,
  measure: Measure,
  bands: BandSettings,
  digits: number,
) {
  const exact = (value: number | null) => (value === null ? null : fromNumber(value));
  return compareExactly(exact(actual), exact(budget), measure, bands, digits);
}

/** Net receivable and collected of some months, and what their budget asks for. */
export interface SpanAmounts {
  /** Of the rows that can be counted. */
  due: Rational;
  paid: Rational;
  /** Whether or not anything came in yet. */
  budgeted: Rational;
  target: Rational;
}

/**
 * Amounts of the months from..to (1–12) and what the curve gains in them (docs/rules.md §10).
 * @param typed budget of the span that somebody typed: it goes before the curve
 */
export function spanAmounts(
  months: readonly CollectionMonth[],
  from: number,
  to: number,
  basis: CollectionBasis,
  { annualTarget }: Pick<CollectionSettings, 'annualTarget'>,
  typed?: number,
): SpanAmounts {
  const dues = months.map(({ rows }) =>
    total(rows.map((row) => sidesOf(row, basis).due).filter((due) => due !== null)),
  );
  const year = total(dues);
  // Cumulative budget in money at the end of a month: its own target, or linear in what the year makes due.
  const until = (month: number) => {
    if (month === 0) return ZERO;
    const { target } = months[month - 1];
    return target === null
      ? times(fromNumber(annualTarget), total(dues.slice(0, month)))
      : times(fromNumber(target), year);
  };
  const budgeted = total(dues.slice(from - 1, to));
  const { due, paid } = countable(
    months.slice(from - 1, to).flatMap(({ rows }) => rows),
    basis,
  );
  const target = typed === undefined ? minus(until(to), until(from - 1)) : times(fromNumber(typed), budgeted);
  return { due, paid, budgeted, target };
}

/** Several projects together: Σ / Σ, never a mean of rates. */
export const together = (parts: readonly SpanAmounts[]): SpanAmounts => ({
  due: total(parts.map(({ due }) => due)),
  paid: total(parts.map(({ paid }) => paid)),
  budgeted: total(parts.map(({ budgeted }) => budgeted)),
  target: total(parts.map(({ target }) => target)),
});

export function judgeAmounts({ due, paid, budgeted, target }: SpanAmounts, bands: BandSettings) {
  const actual = due.n === 0n ? null : over(paid, due);
  const budget = budgeted.n === 0n ? null : over(target, budgeted);
  return {
    actual: actual && round(actual, 4),
    budget: budget && round(budget, 4),
    ...compareExactly(actual, budget, 'income', bands, 4),
  };
}

/** A span of months against the budget curve (docs/rules.md §10). */
export function judgeSpan(
  months: readonly CollectionMonth[],
  from: number,
  to: number,
  basis: CollectionBasis,
  collection: CollectionSettings,
  bands: BandSettings,
) {
  return judgeAmounts(spanAmounts(months, from, to, basis, collection), bands);
}

/** 100·min(attainment, cap), not below 0, and that times the department's share. */
export function judgeDepartment(attainment: number | null, share: number, cap: number, digits: number) {
  if (attainment === null) return null;
  const held = larger(ZERO, smaller(fromNumber(attainment), fromNumber(cap)));
  const score = times(HUNDRED, held);
  return { score: round(score, digits), points: round(times(score, fromNumber(share)), digits) };
}

export const judgeQuality = (attainment: number | null, satisfaction: number | null, target: number) =>
  attainment !== null && attainment >= 1 && satisfaction !== null && satisfaction < target;
