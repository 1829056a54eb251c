import type { Area } from '../../templates/plan';
import type { NameInfo } from '../locate';
import type { Session } from '../session';

/** Cells of a sheet; those of a table are found by it, wherever it has moved. */
export interface CellPlace {
  sheet: string;
  area: Area;
  /** Table by whose first header cell they are found; `row` and `column` are counted from there. */
  table?: { name: string; row: number; column: number };
}

/**
 * A piece of the workbook that a command changes: what stood there and what it puts there, as plain JSON. Commands note
 * them in the order in which they write; they are taken back in the opposite order.
 */
export interface Touch {
  aspect: string;
  place: unknown;
  /** As read before the writing. */
  before: unknown;
  /** As meant; once it has been written, as it stands then. */
  after: unknown;
}

/** What is left alone because it is no longer what the command wrote. */
export interface Kept {
  sheet: string;
  address: string;
  /** What stands there now. */
  value: string;
  /** Nobody's decision: what belonged there is gone. */
  gone?: true;
}

/** What becomes of a piece that is taken back. */
export interface Settled {
  /** What has to be written; undefined when it is as before already, or kept. */
  state?: unknown;
  kept: Kept[];
}

/**
 * `undo`: the user wants it back; `insist`: sheets and forms, too, in which somebody has worked since; `failed`: a writing
 * stopped half-way.
 */
export type Reason = 'undo' | 'insist' | 'failed';

/** What is known of the workbook while something is taken back. */
export interface Surroundings {
  names: readonly NameInfo[];
  /** Visible sheets. */
  visible: Set<string>;
}

/** How one kind of piece is looked at and put back. Commands' own states are made by hand, so that P and S are plain data. */
export interface Aspect<P, S> {
  /** Queues the reading; gives the state once the request has been sent, null when the place is gone. Absent: unseen. */
  look?(session: Session, place: P): () => S | null;
  /** Queues the writing of what `settle` said. @param now what was seen there just before */
  put(session: Session, place: P, state: S, now: S, around: Surroundings): void;
  settle(place: P, now: S, touch: { before: S; after: S }, reason: Reason): Settled;
  /**
   * What somebody else has changed between reading and writing; null for nothing, or where it is not known.
   * @param moved rows, columns or sheets have come or gone in the meantime by the same command
   */
  changedSince?(place: P, known: S, found: S, moved: boolean): Kept | null;
  /** The cells that the piece is about. */
  areas(place: P): { sheet: string; address: string; cells: number }[];
  /** A structure goes only when nothing in it is kept: the table or sheet, as `containerOf` names it. */
  holds?(place: P): string;
}

/** How a table or a sheet is named among containers. */
export const containerOf = (sheet: string, table?: string): string =>
  table === undefined ? `sheet ${sheet}` : `table ${table}`;
