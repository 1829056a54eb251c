import type { BoxData } from '../workbook-data';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, any case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** "A1" for one cell, else "A1:B2". */
export function boxName(box: BoxData): string {
  const first = cellName(box.row, box.column);
  if (box.rows === 1 && box.columns === 1) return first;
  return `${first}:${cellName(box.row + box.rows - 1, box.column + box.columns - 1)}`;
}

/** "$A$1:$B$2", as in print areas. */
export function absoluteBoxName(box: BoxData): string {
  return boxName(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

export function parseCell(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]!);
  return row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : null;
}

/**
 * "A1", "A1:B2", "A:C" or "2:3", with or without dollars; null for anything else. Corners may come in any
 * order.
 */
export function parseBox(text: string): BoxData | null {
  const [from = '', to] = text.replace(/\$/g, '').split(':');
  const a = corner(from, to !== undefined, 0);
  const b = to === undefined ? a : corner(to, true, 1);
  return a && b ? box(a.row, a.column, b.row, b.column) : null;
}

/** A corner of a box; a bare column or row, legal beside a colon, reaches to the first (0) or last (1) cell of the sheet. */
function corner(text: string, bare: boolean, end: 0 | 1): { row: number; column: number } | null {
  if (bare && /^[A-Za-z]{1,3}$/.test(text)) return parseCell(text + (end ? MAX_ROWS : 1));
  if (bare && /^\d{1,7}$/.test(text)) return parseCell((end ? columnName(MAX_COLUMNS - 1) : 'A') + text);
  return parseCell(text);
}

function box(row1: number, column1: number, row2: number, column2: number): BoxData {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

/** ST_Sqref: boxes parted by blanks; parts that are no box are left out. */
export function parseBoxes(sqref: string | undefined): BoxData[] {
  return (sqref ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map(parseBox)
    .filter((found): found is BoxData => found !== null);
}

export function boxNames(boxes: BoxData[]): string {
  return boxes.map(boxName).join(' ');
}

/** A sheet name as formulas spell it: always quoted, which every reader accepts, apostrophes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
