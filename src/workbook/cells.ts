import type { CellInput } from '../core/types';
import { isFormula, type CellValue } from './cell-values';
import type { Session } from './session';

/** A single cell and what it is to hold. */
export interface CellWrite {
  address: string;
  value: CellValue;
  /** Colour behind it, "#RRGGBB"; absent: stays as it is. */
  fill?: string;
}

/** What stands in single cells of a sheet, formulas as such ("=A1"). One request; none for no address. */
export async function readFormulas(
  session: Session,
  sheet: string,
  addresses: readonly string[],
): Promise<CellInput[]> {
  if (addresses.length === 0) return [];
  const worksheet = session.workbook.worksheets.getItem(sheet);
  const ranges = addresses.map((address) => {
    const range = session.range(worksheet.getRange(address));
    range.load('formulas');
    return range;
  });
  await session.sync(sheet);
  return ranges.map(({ formulas }) => formulas[0][0] as CellInput);
}

/** Queues single cells of a sheet. */
export function queueCells(session: Session, sheet: string, cells: readonly CellWrite[]): void {
  const worksheet = session.workbook.worksheets.getItem(sheet);
  for (const { address, value, fill } of cells) {
    const range = session.range(worksheet.getRange(address));
    range.values = [[value]];
    if (fill !== undefined) range.format.fill.color = fill;
  }
}

/**
 * Queues what goes into cells of one column, formulas as such.
 * @param range makes a range over exactly these cells
 */
export function queueColumn(range: () => Excel.Range, cells: readonly CellValue[]): void {
  // Excel would copy the last of several different formulas into the whole of an empty table column.
  if (new Set(cells).size > 1 && cells.some(isFormula)) range().values = cells.map(() => [0]);
  range().formulas = cells.map((value) => [value]) as string[][];
}

/** A cell of a sheet by zero-based row and column. */
export interface PlacedCell {
  row: number;
  column: number;
  /** A formula begins with "=". */
  value: CellValue;
  /** null: the cell keeps its own. */
  numberFormat: string | null;
}

/** Queues cells; those that stand under one another and have one format go together. */
export function queuePlacedCells(session: Session, sheet: string, cells: readonly PlacedCell[]): void {
  const worksheet = session.workbook.worksheets.getItem(sheet);
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: PlacedCell[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1)?.at(-1);
    const joins =
      last?.column === cell.column && last.row + 1 === cell.row && last.numberFormat === cell.numberFormat;
    if (joins) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  for (const run of runs) {
    const [{ row, column, numberFormat }] = run;
    const range = session.range(worksheet.getRangeByIndexes(row, column, run.length, 1));
    if (numberFormat !== null) range.numberFormat = run.map(() => [numberFormat]);
    range.formulas = run.map(({ value }) => [value]) as string[][];
  }
}
