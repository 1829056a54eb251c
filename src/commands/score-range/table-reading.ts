import type { ProblemList } from '../problems';
import type { Place } from '../report';
import type { RangeResults } from '../results';
import type { Spot } from './people';
import type { ResultCell } from './results-cells';

/** A reading of a table with all that comes of it, whatever the table is about. */
export interface TableReading {
  /** 0–1: what speaks for it. */
  confidence: number;
  /** What could not be found. */
  missing: readonly string[];
  /** Lines of results run across the sheet. */
  across: boolean;
  /** Reports what is wrong with cells of the table. */
  report(problems: ProblemList): void;
  /** Every cell with what it is to hold. */
  cells(): ResultCell[];
  /** The first cell that native formulas cannot read, so that results are values; null when they are formulas. */
  written(): { at: Spot; text: string } | null;
  /** `target`: where results would go; undefined unless a preview. */
  results(at: Place | null, target?: Place | null): RangeResults;
}
