import type { CellInput } from '../../core/types';
import type { MissingColumn } from '../../templates/recognise';
import type { Place } from '../report';

/** A cell with its place. */
export interface RawCell {
  value: CellInput;
  at: Place;
}

export interface RawLine {
  kpi: string;
  weight: RawCell;
  /** One per rater. */
  scores: RawCell[];
}

export interface RawRater {
  /** Number of the rater's column, from 1. */
  number: number;
  /** Who rates; "" when no name is given. */
  name: string;
  slot: string;
  /** A fraction, as percentages are in cells; null where the form does not say and the scheme has to. */
  weight: RawCell | null;
}

/** One evaluation as it stands in the workbook, nothing checked yet: a form, or one person's rows of a register. */
export interface RawEvaluation {
  /** Title of the template, for sentences: template id. */
  template: 'evaluation' | 'evaluation-register';
  employeeId: string;
  person: string;
  department: string;
  role: string;
  period: RawCell;
  /** null where there is no such cell. */
  scheme: RawCell | null;
  scale: RawCell | null;
  lines: RawLine[];
  /** Empty when the form does not list its raters. */
  raters: RawRater[];
  /** Numbers of the score columns that are there, ascending. */
  scoreColumns: number[];
  bonus: RawCell | null;
  /** The cell of the final score, with what it shows. */
  final: RawCell | null;
  /**
   * Formula that finds the final score wherever its row stands, for tables that people sort; null where the cell itself
   * is good enough.
   */
  finalLookup: string | null;
  /** How many rows that formula looks through; 0 for a form. */
  lookupRows: number;
  /** The form's own cells bear its metadata. */
  ours: boolean;
  missing: readonly MissingColumn[];
  /** Header row of its table. */
  header: Place;
  /** Final score, or the first line where there is no such cell. */
  at: Place;
}

/** Text of a cell that names somebody or something: numbers as they are shown, no space around. */
export function textOf(value: CellInput | undefined): string {
  return value === null || value === undefined ? '' : String(value).trim();
}
