import type { Area } from '../../templates/plan';
import type { SheetEdit } from '../../workbook/events';

/** What one automatic refresh has written. */
export interface Writing {
  /** By sheet id; areas of one sheet do not overlap. */
  areas: ReadonlyMap<string, readonly Area[]>;
  /** Sheets on which rows or columns of a table came or went. */
  resized: ReadonlySet<string>;
}

/** Writings that a user may still step back through. */
const REMEMBERED = 20;

/**
 * The latest writings of ours, to tell the user's undo (or redo) of one from an edit. Excel reports both alike: cells
 * that changed.
 */
export class OwnWrites {
  #writings: Writing[] = [];

  remember(writing: Writing): void {
    if (writing.areas.size > 0) this.#writings = [writing, ...this.#writings].slice(0, REMEMBERED);
  }

  forget(): void {
    this.#writings = [];
  }

  /** Whether edits that came together touch nothing but what one writing wrote. */
  isUndo(edits: readonly SheetEdit[]): boolean {
    return this.#writings.some(
      (writing) => edits.every((edit) => isWithin(edit, writing)) && !isOneOfMany(edits, writing),
    );
  }
}

function isWithin({ sheetId, area }: SheetEdit, { areas, resized }: Writing): boolean {
  if (area === null) return resized.has(sheetId);
  const written = areas.get(sheetId) ?? [];
  return written.reduce((sum, other) => sum + shared(area, other), 0) === cellsOf(area);
}

/** A single cell among several that were written together: an undo would have touched them all. */
function isOneOfMany(edits: readonly SheetEdit[], { areas }: Writing): boolean {
  const [{ area }] = edits;
  if (edits.length > 1 || area === null || cellsOf(area) > 1) return false;
  return [...areas.values()].flat().reduce((sum, written) => sum + cellsOf(written), 0) > 1;
}

const cellsOf = ({ rows, columns }: Area): number => rows * columns;

/** Cells that two areas have in common. */
function shared(a: Area, b: Area): number {
  const overlap = (from: number, size: number, other: number, otherSize: number) =>
    Math.max(0, Math.min(from + size, other + otherSize) - Math.max(from, other));
  return overlap(a.row, a.rows, b.row, b.rows) * overlap(a.column, a.columns, b.column, b.columns);
}
