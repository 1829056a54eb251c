import type { CellInput } from '../core/types';
import type { Area } from '../templates/plan';
import { parseReference } from './a1';

/** Values of one rectangle. Blank cells are "", error cells their text ("#DIV/0!"). */
export interface Grid {
  sheet: string;
  area: Area;
  values: CellInput[][];
}

/** A range with its address and values loaded. */
export function gridOf(sheet: string, range: Excel.Range): Grid {
  const place = parseReference(range.address);
  if (!place) throw new Error(`cannot read the address ${range.address}`);
  return { sheet, area: place.area, values: range.values };
}

/** The smallest rectangle around grids of one sheet, of which none overlap; cells in none of them are blank. */
export function joined(grids: readonly Grid[]): Grid {
  const [first, ...others] = grids;
  if (others.length === 0) return first;
  const row = Math.min(...grids.map(({ area }) => area.row));
  const column = Math.min(...grids.map(({ area }) => area.column));
  const rows = Math.max(...grids.map(({ area }) => area.row + area.rows)) - row;
  const columns = Math.max(...grids.map(({ area }) => area.column + area.columns)) - column;
  const values: CellInput[][] = [];
  for (const grid of [...grids].sort((a, b) => a.area.row - b.area.row)) {
    while (values.length < grid.area.row - row) values.push(blanks(columns));
    const before = grid.area.column - column;
    const after = columns - before - grid.area.columns;
    for (const cells of grid.values)
      values.push(before + after === 0 ? cells : [...blanks(before), ...cells, ...blanks(after)]);
  }
  return { sheet: first.sheet, area: { row, column, rows, columns }, values };
}

const blanks = (count: number): CellInput[] => Array.from({ length: count }, () => '');
