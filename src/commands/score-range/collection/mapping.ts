/** How a table of collection figures that is not ours is to be read. */
import type { CollectionRangeMapping, RangeBasis } from '../../results';
import type { HeaderColumn } from './header';
import type { AmountKind } from './vocabulary';

export type BudgetUnit = NonNullable<CollectionRangeMapping['budgetUnit']>;

export interface BudgetColumn {
  column: number;
  /** Of the numbers in it that are no percentages. */
  unit: BudgetUnit;
}

/** Rows and columns are zero-based within the view; for a table on its side "row" is a column of the sheet. */
export interface CollectionMapping {
  /** Lowest row with headers; null when there is none. */
  header: number | null;
  /** What stands over each column. */
  columns: readonly HeaderColumn[];
  /** Rows with figures of one project or month. */
  records: number[];
  project: number | null;
  month: number | null;
  /** null: the table has none. */
  amounts: Record<AmountKind, number | null>;
  budget: BudgetColumn | null;
  basis: RangeBasis;
}

/** What could not be found, in the order in which it is asked for. */
export type MissingAmount = Exclude<AmountKind, 'waived'>;

export interface CollectionDetection {
  mapping: CollectionMapping;
  /** 0–1: what speaks for it. Below `CONFIDENT` nothing is written without being asked. */
  confidence: number;
  missing: MissingAmount[];
  /** The view that was read: on its side or not. */
  onItsSide: boolean;
}

/** Columns that the user may point at: header, letters or number, or "none". */
export const pointable = [
  'project',
  'receivable',
  'waived',
  'collected',
  'arrears',
  'recovered',
  'budget',
] as const;

/** What the user says about such a table; what is left out is found. */
export type CollectionHints = Partial<Record<(typeof pointable)[number], string>> & {
  basis?: RangeBasis;
  unit?: BudgetUnit;
};
