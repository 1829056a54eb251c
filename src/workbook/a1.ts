import { cellAddress } from '../templates/a1';
import type { Area } from '../templates/plan';

/** "A1:C8", or "A1" for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** A sheet name as it stands in a formula, always quoted: quotes are never wrong, and a plain name may look like a cell. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** Zero-based index of column letters. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Reads "Sheet1!A1:C8", "'考核-张三'!$B$2" or "C8".
 * @returns null for anything else: several areas, whole columns, #REF!
 */
export function parseReference(text: string): { sheet: string; area: Area } | null {
  const match = REFERENCE.exec(text);
  if (!match) return null;
  const [, quoted, plain = '', column = '', row, lastColumn = column, lastRow = row] = match;
  const left = columnIndex(column);
  const top = Number(row) - 1;
  return {
    sheet: quoted === undefined ? plain : quoted.replace(/''/g, "'"),
    area: {
      row: top,
      column: left,
      rows: Number(lastRow) - top,
      columns: columnIndex(lastColumn) - left + 1,
    },
  };
}

/** Rows and columns of every sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** Whether there are such cells on a sheet at all. */
export const isOnSheet = (area: Area): boolean => contains(WHOLE_SHEET, area);

/** The cells that two areas have in common; null for none. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds all of these; there is at least one. */
export const around = (areas: readonly Area[]): Area =>
  areas.reduce((one, other) => {
    const row = Math.min(one.row, other.row);
    const column = Math.min(one.column, other.column);
    const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
    const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
    return { row, column, rows, columns };
  });

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
