/** Columns and rows that the user points at: by header, by letters or by number. */
import { columnLetters } from '../../templates/a1';
import { columnIndex } from '../../workbook/a1';
import type { RangeScale } from './mapping';
import { isText, type Block } from './rows';
import { headerText } from './terms';

/** What the user says about a table; what is left out is found. Columns of a table on its side are rows of the sheet. */
export interface Hints {
  name?: string;
  /** Header or letters of a column, number of a row, "none": scores are summed as they stand. */
  weight?: string;
  scores?: readonly string[];
  scale?: RangeScale;
}

/** A block as one reading sees it. */
export interface View {
  block: Block;
  onItsSide: boolean;
  /** Zero-based sheet row and column of the block's first cell. */
  origin: { row: number; column: number };
}

/** Headers are looked for this far down: titles and remarks stand above them. */
export const HEADER_DEPTH = 30;

export const NO_COLUMN = 'none';

/** Letters of a column; of a table on its side the number of the row. */
export const columnName = ({ onItsSide, origin }: View, column: number): string =>
  onItsSide ? String(origin.row + column + 1) : columnLetters(origin.column + column);

/** Number of a row; of a table on its side the letters of the column. */
export const rowName = ({ onItsSide, origin }: View, row: number): string =>
  onItsSide ? columnLetters(origin.column + row) : String(origin.row + row + 1);

const lettersIn = (text: string): number | null => (/^[a-z]{1,3}$/i.test(text) ? columnIndex(text) : null);

const numberIn = (text: string): number | null => (/^\d{1,7}$/.test(text) ? Number(text) - 1 : null);

/** The column of a view that a text points at; a header goes before letters. null: none. */
export function columnAt({ block, onItsSide, origin }: View, text: string): number | null {
  const wanted = headerText(text);
  for (const row of block.slice(0, HEADER_DEPTH)) {
    const column = row.findIndex((cell) => isText(cell) && headerText(cell.text) === wanted);
    if (column >= 0) return column;
  }
  const index = onItsSide ? numberIn(text) : lettersIn(text);
  return index === null
    ? null
    : within(index - (onItsSide ? origin.row : origin.column), block[0]?.length ?? 0);
}

/** The row of a view that a text points at: a text that stands in it, or its number. */
export function rowAt({ block, onItsSide, origin }: View, text: string): number | null {
  const wanted = headerText(text);
  const row = block.findIndex((cells) =>
    cells.some((cell) => isText(cell) && headerText(cell.text) === wanted),
  );
  if (row >= 0) return row;
  const index = onItsSide ? lettersIn(text) : numberIn(text);
  return index === null ? null : within(index - (onItsSide ? origin.column : origin.row), block.length);
}

const within = (index: number, length: number): number | null =>
  index >= 0 && index < length ? index : null;

/** All columns that texts point at, "C:F" from one to the other; null when one of them points nowhere. */
export function columnsAt(view: View, texts: readonly string[]): number[] | null {
  const columns = texts.map((text) => {
    const [from, to = from] = text.split(':').map((end) => columnAt(view, end.trim()));
    if (from === null || to === null || to < from) return null;
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return columns.every((found) => found !== null) ? columns.flat() : null;
}

/** The first text that points nowhere, whichever way round the block is read; null when all point somewhere. */
export function pointsNowhere(views: readonly View[], { name, weight, scores = [] }: Hints): string | null {
  const found = (at: (view: View) => unknown) => views.some((view) => at(view) !== null);
  if (name !== undefined && !found((view) => columnAt(view, name))) return name;
  if (
    weight !== undefined &&
    weight !== NO_COLUMN &&
    !found((view) => columnAt(view, weight) ?? rowAt(view, weight))
  )
    return weight;
  return scores.find((text) => !found((view) => columnsAt(view, [text]))) ?? null;
}
