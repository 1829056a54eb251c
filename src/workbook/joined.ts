import type { CellInput } from '../core/types';
import type { Area } from '../templates/plan';
import { parseReference } from './a1';

/** Values of one rectangle. Blank cells are "", error cells their text ("#DIV/0!"). */
export interface Grid {
  sheet: string;
  area: Area;
  values: CellInput[][];
  /** Only where asked for: a formula begins with "=", anything else is the value itself. */
  formulas?: CellInput[][] | null;
}

/** A range with its address and values loaded; with its formulas, too, where these are wanted. */
export function gridOf(sheet: string, range: Excel.Range, formulas = false): Grid {
  const place = parseReference(range.address);
  if (!place) throw new Error(`cannot read the address ${range.address}`);
  const grid: Grid = { sheet, area: place.area, values: range.values };
  return formulas ? { ...grid, formulas: range.formulas as CellInput[][] } : grid;
}

/**
 * The smallest rectangle around grids of one sheet, of which none overlap; cells in none of them are blank. Formulas are
 * there if all grids have them.
 */
export function joined(grids: readonly Grid[]): Grid {
  const [first, ...others] = grids;
  if (others.length === 0) return first;
  const row = Math.min(...grids.map(({ area }) => area.row));
  const column = Math.min(...grids.map(({ area }) => area.column));
  const rows = Math.max(...grids.map(({ area }) => area.row + area.rows)) - row;
  const columns = Math.max(...grids.map(({ area }) => area.column + area.columns)) - column;
  const area = { row, column, rows, columns };
  const values = stacked(grids, area, (grid) => grid.values);
  const known = grids.every(({ formulas }) => formulas);
  const joint: Grid = { sheet: first.sheet, area, values };
  return known ? { ...joint, formulas: stacked(grids, area, (grid) => grid.formulas!) } : joint;
}

/** Cells of grids in their places inside an area. */
function stacked(
  grids: readonly Grid[],
  { row, column, columns }: Area,
  cellsOf: (grid: Grid) => CellInput[][],
): CellInput[][] {
  const rows: CellInput[][] = [];
  for (const grid of [...grids].sort((a, b) => a.area.row - b.area.row)) {
    while (rows.length < grid.area.row - row) rows.push(blanks(columns));
    const before = grid.area.column - column;
    const after = columns - before - grid.area.columns;
    for (const cells of cellsOf(grid))
      rows.push(before + after === 0 ? cells : [...blanks(before), ...cells, ...blanks(after)]);
  }
  return rows;
}

const blanks = (count: number): CellInput[] => Array.from({ length: count }, () => '');
