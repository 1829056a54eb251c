/** Collection against a budget curve, by month, quarter and year to date (docs/rules.md §10). */
import { levelOf } from './budget';
import type { Comparison } from './budget';
import type { CollectionBasis, CollectionRow } from './collection';
import { dueOf, totalOf } from './collection';
import { quotient, sum } from './decimal';
import type { Exact } from './exact';
import { RATE_DIGITS } from './plan';
import type { BandSettings, CollectionSettings, Settings } from './settings';
import { asRate } from './units';
import type { Rate } from './units';

const MONTHS_PER_YEAR = 12;

/** One month of the budget year with the register rows of its fee month (none yet: an empty list). */
export interface CollectionMonth {
  rows: readonly CollectionRow[];
  /** Cumulative target at the end of the month as a share of the year's net receivable; null = default. */
  target: number | null;
}

export interface CollectionComparison extends Comparison<Rate> {
  /** Rates as fractions; null ("—") when nothing was due. */
  actual: Rate | null;
  budget: Rate | null;
}

/** Net receivable of some months, whether or not anything came in yet. */
const dueIn = (months: readonly CollectionMonth[], basis: CollectionBasis): Exact =>
  sum(months.flatMap(({ rows }) => rows.map((row) => dueOf(row, basis) ?? 0)));

/** Cumulative target of the first `count` months in yuan: from the curve, or linear in what was due. */
function targetOf(
  months: readonly CollectionMonth[],
  count: number,
  basis: CollectionBasis,
  annualTarget: number,
): Exact {
  const share = count === 0 ? 0 : months[count - 1].target;
  return share === null
    ? dueIn(months.slice(0, count), basis).times(annualTarget)
    : dueIn(months, basis).times(share);
}

/** What a comparison rests on, in yuan or households, exactly. */
export interface CollectionAmounts {
  /** Rows that can be counted. */
  due: Exact;
  paid: Exact;
  /** What was due whether or not anything came in yet: it weighs in the budget, not in the actual rate. */
  budgeted: Exact;
  /** What the budget asks for. */
  target: Exact;
}

/**
 * Amounts of the months `from`..`to` (1–12, both included), and what the curve gains in them. Without a curve the budget of
 * every span is the annual target. Throws RangeError unless there are 12 months: that is a fault of the caller, not of
 * the workbook.
 */
export function collectionAmounts(
  months: readonly CollectionMonth[],
  from: number,
  to: number,
  basis: CollectionBasis,
  { annualTarget }: CollectionSettings,
): CollectionAmounts {
  if (months.length !== MONTHS_PER_YEAR)
    throw new RangeError(`A budget year has ${MONTHS_PER_YEAR} months, not ${months.length}.`);
  const span = months.slice(from - 1, to);
  const { due, paid } = totalOf(
    span.flatMap(({ rows }) => rows),
    basis,
  );
  const gained = targetOf(months, to, basis, annualTarget).minus(
    targetOf(months, from - 1, basis, annualTarget),
  );
  return { due, paid, budgeted: dueIn(span, basis), target: gained };
}

/** Rates of such amounts, each rounded once, from the amounts. */
export function compareAmounts(
  { due, paid, budgeted, target }: CollectionAmounts,
  bands: BandSettings,
): CollectionComparison {
  const rateOf = (part: Exact, whole: Exact) => asRate(quotient(part, whole, RATE_DIGITS));
  const attainment = rateOf(paid.times(budgeted), due.times(target));
  return {
    actual: rateOf(paid, due),
    budget: rateOf(target, budgeted),
    variance: rateOf(paid.times(budgeted).minus(target.times(due)), due.times(budgeted)),
    attainment,
    level: levelOf(attainment, 'income', bands),
  };
}

/**
 * Compares what was collected in the months `from`..`to` with what the curve gains in them. Rows that cannot be counted are
 * out of the actual rate; ask `collectionRate` which they are.
 */
export function compareCollection(
  months: readonly CollectionMonth[],
  from: number,
  to: number,
  basis: CollectionBasis,
  { collection, bands }: Pick<Settings, 'collection' | 'bands'>,
): CollectionComparison {
  return compareAmounts(collectionAmounts(months, from, to, basis, collection), bands);
}
