import type { SheetData } from '../workbook-data';

/** Excel's own sizes where a sheet says nothing: characters and points. */
export const DEFAULT_COLUMN_WIDTH = 8.43;
export const DEFAULT_ROW_HEIGHT = 15;
export const EMU_PER_POINT = 12_700;
/** Pixels of the widest digit in Calibri 11, which column widths are counted in. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

type Sizes = Pick<SheetData, 'columns' | 'rowProperties' | 'defaultColumnWidth' | 'defaultRowHeight'>;

/** Width of a column in points (ECMA-376 part 1, 18.3.1.13); 0 when hidden. */
export function columnPoints(sheet: Sizes, column: number): number {
  const { width, hidden } = sheet.columns[column] ?? {};
  if (hidden) return 0;
  const characters = width ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH + 5 / DIGIT;
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}

/** Height of a row in points; 0 when hidden. */
export function rowPoints(sheet: Sizes, row: number): number {
  const { height, hidden } = sheet.rowProperties[row] ?? {};
  return hidden ? 0 : (height ?? sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT);
}

/** Points from the sheet's edge to the start of a row or column. */
export function offsetOf(index: number, size: (index: number) => number): number {
  let points = 0;
  for (let i = 0; i < index; i += 1) points += size(i);
  return points;
}

/** The row or column that a distance in points falls into, and the rest inside it. */
export function placeOf(
  points: number,
  limit: number,
  size: (index: number) => number,
): { index: number; rest: number } {
  let rest = Math.max(0, points);
  for (let index = 0; index < limit - 1; index += 1) {
    if (rest < size(index)) return { index, rest };
    rest -= size(index);
  }
  return { index: limit - 1, rest: 0 };
}
