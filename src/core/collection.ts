/** Collection rates (docs/rules.md §10). Money in yuan; rates are fractions with 4 decimals. */
import { isBlank, numberIn, quotient, sum } from './decimal';
import { Exact } from './exact';
import { RATE_DIGITS } from './plan';
import type { CellInput } from './types';
import { asRate } from './units';
import type { Rate } from './units';

/** One project or building in one fee month, as on the register. Prepayments and late fees count in no rate. */
export interface CollectionRow {
  receivable: CellInput;
  waived: CellInput;
  collected: CellInput;
  arrears: CellInput;
  recovered: CellInput;
  householdsDue: CellInput;
  householdsPaid: CellInput;
}

export type CollectionBasis = 'current' | 'arrears' | 'overall' | 'household';

export const collectionBases: readonly CollectionBasis[] = ['current', 'arrears', 'overall', 'household'];

/** What is due and what came in, exactly. */
export interface DueAndPaid {
  due: Exact;
  paid: Exact;
}

const add = (a: Exact | null, b: Exact | null) => (a && b ? a.plus(b) : null);
const noArrears = ({ arrears, recovered }: CollectionRow) => isBlank(arrears) && isBlank(recovered);

type Reading = Readonly<Record<CollectionBasis, (row: CollectionRow) => Exact | null>>;

/** Denominators. A blank waiver is no waiver; arrears and recovery both blank are no arrears. */
const due: Reading = {
  current: ({ receivable, waived }) => {
    const [owed, given] = [numberIn(receivable), isBlank(waived) ? Exact.zero : numberIn(waived)];
    return owed && given ? owed.minus(given) : null;
  },
  arrears: (row) => (noArrears(row) ? Exact.zero : numberIn(row.arrears)),
  overall: (row) => add(due.current(row), due.arrears(row)),
  household: ({ householdsDue }) => numberIn(householdsDue),
};

const paid: Reading = {
  current: ({ collected }) => numberIn(collected),
  arrears: (row) => (noArrears(row) ? Exact.zero : numberIn(row.recovered)),
  overall: (row) => add(paid.current(row), paid.arrears(row)),
  household: ({ householdsPaid }) => numberIn(householdsPaid),
};

/** What a row makes due, whether or not anything came in yet; null when a cell that it needs is blank or no number. */
export function dueOf(row: CollectionRow, basis: CollectionBasis): Exact | null {
  return due[basis](row);
}

/** Denominator and numerator of a rate for one row; null when a cell that it needs is blank or no number. */
export function dueAndPaid(row: CollectionRow, basis: CollectionBasis): DueAndPaid | null {
  const [owed, came] = [due[basis](row), paid[basis](row)];
  return owed && came ? { due: owed, paid: came } : null;
}

export interface CollectionRate {
  /** Fraction; null ("—") when nothing was due or nothing is known. */
  rate: Rate | null;
  /** Above 100%: possible, worth a look. */
  above: boolean;
  /** Indices of rows that could not be counted. */
  open: number[];
}

/** Sum of the rows that can be counted, and the indices of those that cannot. */
export function totalOf(
  rows: readonly CollectionRow[],
  basis: CollectionBasis,
): DueAndPaid & Pick<CollectionRate, 'open'> {
  const parts = rows.map((row) => dueAndPaid(row, basis));
  const counted = parts.filter((part) => part !== null);
  return {
    due: sum(counted.map((part) => part.due)),
    paid: sum(counted.map((part) => part.paid)),
    open: parts.flatMap((part, index) => (part === null ? [index] : [])),
  };
}

/**
 * Rate of one row or of many together: Σ paid / Σ due, never a mean of rates. Rows with a missing or wrong cell are left
 * out on both sides and named in `open`.
 */
export function collectionRate(rows: readonly CollectionRow[], basis: CollectionBasis): CollectionRate {
  const total = totalOf(rows, basis);
  const rate = asRate(quotient(total.paid, total.due, RATE_DIGITS));
  return { rate, above: rate !== null && rate > 1, open: total.open };
}
