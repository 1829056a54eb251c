/** Collection against a budget curve, by month, quarter and year to date (docs/rules.md §10). */
import { levelOf } from './budget';
import type { Comparison } from './budget';
import type { CollectionBasis, CollectionRow } from './collection';
import { dueOf, totalOf } from './collection';
import { quotient, sum } from './decimal';
import type { Exact } from './exact';
import { RATE_DIGITS } from './plan';
import type { Settings } from './settings';

const MONTHS_PER_YEAR = 12;

/** One month of the budget year with the register rows of its fee month (none yet: an empty list). */
export interface CollectionMonth {
  rows: readonly CollectionRow[];
  /** Cumulative target at the end of the month as a share of the year's net receivable; null = default. */
  target: number | null;
}

export interface CollectionComparison extends Comparison {
  /** Rates as fractions; null ("—") when nothing was due. */
  actual: number | null;
  budget: number | null;
}

/** Cumulative target of the first `count` months in yuan: from the curve, or linear in what was due. */
function targetOf(
  months: readonly CollectionMonth[],
  count: number,
  basis: CollectionBasis,
  annualTarget: number,
): Exact {
  const dueIn = (some: readonly CollectionMonth[]) =>
    sum(some.flatMap(({ rows }) => rows.map((row) => dueOf(row, basis) ?? 0)));
  const share = count === 0 ? 0 : months[count - 1].target;
  return share === null ? dueIn(months.slice(0, count)).times(annualTarget) : dueIn(months).times(share);
}

/**
 * Compares what was collected in the months `from`..`to` (1–12, both included) with what the curve gains in them. Without
 * a curve the budget of every span is the annual target. Rows that cannot be counted are out of the actual rate; ask
 * `collectionRate` which they are. Everything is rounded once, from the amounts. Throws RangeError unless there are 12
 * months: that is a fault of the caller, not of the workbook.
 */
export function compareCollection(
  months: readonly CollectionMonth[],
  from: number,
  to: number,
  basis: CollectionBasis,
  { collection, bands }: Pick<Settings, 'collection' | 'bands'>,
): CollectionComparison {
  if (months.length !== MONTHS_PER_YEAR)
    throw new RangeError(`A budget year has ${MONTHS_PER_YEAR} months, not ${months.length}.`);
  const span = months.slice(from - 1, to);
  const { due, paid } = totalOf(
    span.flatMap(({ rows }) => rows),
    basis,
  );
  const linear = months[to - 1].target === null && (from === 1 || months[from - 2].target === null);
  const target = linear
    ? due.times(collection.annualTarget)
    : targetOf(months, to, basis, collection.annualTarget).minus(
        targetOf(months, from - 1, basis, collection.annualTarget),
      );
  const actual = quotient(paid, due, RATE_DIGITS);
  const attainment = actual === null ? null : quotient(paid, target, RATE_DIGITS);
  return {
    actual,
    budget: quotient(target, due, RATE_DIGITS),
    variance: quotient(paid.minus(target), due, RATE_DIGITS),
    attainment,
    level: levelOf(attainment, 'income', bands),
  };
}
