/** The cells that are looked at: what was selected, or the table around a single cell. */
import type { Area } from '../../templates/plan';
import { contains, intersection } from '../../workbook/a1';
import type { UsedCells } from '../../workbook/read-used';
import { BLANK, readCell } from './cell';
import type { Block } from './rows';

/** Understood cells and where they stand. */
export interface FoundBlock {
  area: Area;
  cells: Block;
}

/** Tables are apart when so many rows between them are blank. */
const ROWS_APART = 2;

/**
 * The cells of an area, or the table around it when it is a single cell; null when nothing stands there.
 * @param results cells that hold results of before: they are no part of the table
 */
export function blockIn(used: UsedCells, wanted: Area | null, results: readonly Area[]): FoundBlock | null {
  const single = wanted !== null && wanted.rows * wanted.columns === 1;
  const area = wanted === null ? used.area : single ? around(used, wanted) : intersection(wanted, used.area);
  if (area === null) return null;
  const rows = Array.from({ length: area.rows }, (_, row) => row + area.row - used.area.row);
  const columns = Array.from(
    { length: area.columns },
    (_, column) => column + area.column - used.area.column,
  );
  const cells = rows.map((row) =>
    columns.map((column) => {
      const at = { row: row + used.area.row, column: column + used.area.column, rows: 1, columns: 1 };
      if (results.some((line) => contains(line, at))) return BLANK;
      return readCell(used.values[row][column], used.numberFormats[row][column]);
    }),
  );
  return { area, cells };
}

/** From the cell outwards as far as no blank column and no two blank rows come between; all when the cell stands apart. */
function around({ area, values }: UsedCells, cell: Area): Area {
  const isBlankRow = (row: number) => values[row].every((value) => value === '');
  const isBlankColumn = (column: number) => values.every((row) => row[column] === '');
  const rows = stretch(cell.row - area.row, area.rows, isBlankRow, ROWS_APART);
  const columns = stretch(cell.column - area.column, area.columns, isBlankColumn, 1);
  if (!rows || !columns) return area;
  return {
    row: area.row + rows.from,
    rows: rows.to - rows.from + 1,
    column: area.column + columns.from,
    columns: columns.to - columns.from + 1,
  };
}

function stretch(
  at: number,
  length: number,
  isBlank: (index: number) => boolean,
  apart: number,
): { from: number; to: number } | null {
  if (at < 0 || at >= length || isBlank(at)) return null;
  const end = (step: 1 | -1) => {
    let last = at;
    for (let index = at; index >= 0 && index < length && Math.abs(index - last) < apart + 1; index += step) {
      if (!isBlank(index)) last = index;
      else if (Math.abs(index - last) >= apart) break;
    }
    return last;
  };
  return { from: end(-1), to: end(1) };
}
