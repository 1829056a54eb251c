import {
  boxFrom,
  GRID_COLUMNS,
  GRID_ROWS,
  isInGrid,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  type Box,
} from '../engine/box';

/** 0 → "A", 26 → "AA" */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "xfd" → 16383; letters only */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELLS = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const between = (row: number, column: number, otherRow: number, otherColumn: number): Box | null => {
  const box = boxFrom(
    Math.min(row, otherRow),
    Math.min(column, otherColumn),
    Math.max(row, otherRow),
    Math.max(column, otherColumn),
  );
  return isInGrid(box) ? box : null;
};

/** "B2", "$B$2:C3", "A:C", "1:3" without a sheet; corners in any order. null when it is no address in the grid. */
export function parseArea(text: string): Box | null {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, column, row, endColumn = column, endRow = row] = cells;
    return between(Number(row) - 1, columnIndex(column), Number(endRow) - 1, columnIndex(endColumn));
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) {
    return between(0, columnIndex(columns[1]), GRID_ROWS - 1, columnIndex(columns[2]));
  }
  const rows = ROWS.exec(text);
  return rows === null ? null : between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, GRID_COLUMNS - 1);
}

/** "B2", "B2:C3", "A:C", "1:3" */
export function formatArea(box: Box, absolute = false): string {
  const dollar = absolute ? '$' : '';
  const [top, bottom] = [`${dollar}${box.row + 1}`, `${dollar}${lastRow(box) + 1}`];
  const [left, right] = [`${dollar}${columnName(box.column)}`, `${dollar}${columnName(lastColumn(box))}`];
  if (isWholeRows(box)) return `${top}:${bottom}`;
  if (isWholeColumns(box)) return `${left}:${right}`;
  return box.rows === 1 && box.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

const NEEDS_QUOTES = /[\s~`!@#$%^&()\-_=+{}|;:,'<.>]/;
const LOOKS_LIKE_CELL = /^(?:[a-z]{1,3}\d{1,7}|r\d*c?\d*|c\d*)$/i;

/** A sheet name as it stands before "!": quoted where needed, apostrophes inside doubled. */
export function quoteSheetName(name: string): string {
  if (!NEEDS_QUOTES.test(name) && !LOOKS_LIKE_CELL.test(name) && !/^\d/.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

/** "'My sheet'!A1" → sheet and area; `sheet` is null when the text names none. */
export function splitAddress(text: string): { sheet: string | null; area: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted !== null) return { sheet: quoted[1].replaceAll("''", "'"), area: quoted[2] };
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { sheet: null, area: text } : { sheet: text.slice(0, bang), area: text.slice(bang + 1) };
}
