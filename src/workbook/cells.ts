import { parseReference } from './a1';
import { isFormula, type CellValue } from './cell-values';
import { queueLook } from './ledger/ledger';
import { packed, type LooksState } from './ledger/looks-aspect';
import { asWritten } from './ledger/cell-content';
import { rangeAt } from './ledger/ranges';
import type { CellPlace } from './ledger/touch';
import type { UsedCells } from './read-used';
import type { Session } from './session';

/** A single cell and what it is to hold. */
export interface CellWrite {
  address: string;
  value: CellValue;
  /** Colour behind it, "#RRGGBB"; absent: stays as it is. */
  fill?: string;
}

/**
 * What stands in single cells of a sheet, formulas as such ("=A1"), and how they are filled. One request; none for no
 * address. @returns by address
 */
export async function readCells(
  session: Session,
  sheet: string,
  addresses: readonly string[],
): Promise<Map<string, CellBefore>> {
  if (addresses.length === 0) return new Map();
  const queued = addresses.map((address) => {
    const place = placeOf(sheet, address);
    return {
      address,
      value: queueLook(session, 'cells', place),
      fill: queueLook(session, 'looks', { ...place, looks: 'fill' }),
    };
  });
  await session.sync(sheet);
  return new Map(queued.map(({ address, value, fill }) => [address, { value: value()[0][0], fill: fill() }]));
}

/** What is known of a single cell before it is written. */
export interface CellBefore {
  /** As it has to be written to stay the same. */
  value: CellValue;
  /** How it is filled; null where Excel does not tell. */
  fill: LooksState | null;
}

/** Queues single cells of a sheet, so that they can be taken back. @param before by address */
export function noteCells(
  session: Session,
  sheet: string,
  cells: readonly CellWrite[],
  before: ReadonlyMap<string, CellBefore>,
): void {
  for (const { address, value, fill } of cells) {
    const place = placeOf(sheet, address);
    const known = before.get(address);
    const states = { before: [[known?.value ?? null]], after: [[value]] };
    session.ledger.note('cells', { place, ...states }, () => {
      rangeAt(session, place).values = [[value]];
    });
    if (fill === undefined) continue;
    const queueFill = () => {
      rangeAt(session, place).format.fill.color = fill;
    };
    const filled = packed([[{ format: { fill: { color: fill, pattern: 'Solid' } } }]]);
    const looks = { place: { ...place, looks: 'fill' as const }, after: filled };
    if (known?.fill) session.ledger.note('looks', { ...looks, before: known.fill }, queueFill);
    else session.ledger.beside(queueFill);
  }
}

const placeOf = (sheet: string, address: string): CellPlace => ({
  sheet,
  area: parseReference(address)!.area,
});

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

/**
 * Queues cells, so that they can be taken back; those that stand under one another and have one format go together.
 * @param used what is on their sheet now
 */
export function notePlacedCells(session: Session, used: UsedCells, cells: readonly PlacedCell[]): void {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: PlacedCell[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1)?.at(-1);
    const joins =
      last?.column === cell.column && last.row + 1 === cell.row && last.numberFormat === cell.numberFormat;
    if (joins) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  for (const run of runs) noteRun(session, used, run);
}

function noteRun(session: Session, used: UsedCells, run: readonly PlacedCell[]): void {
  const [{ row, column, numberFormat }] = run;
  const { ledger } = session;
  const place = { sheet: used.sheet, area: { row, column, rows: run.length, columns: 1 } };
  const seen = run.map((cell) => usedAt(used, cell));
  const cells = { before: seen.map(({ value }) => [value]), after: run.map(({ value }) => [value]) };
  const write = () => {
    rangeAt(session, place).formulas = run.map(({ value }) => [value]) as string[][];
  };
  if (numberFormat === null) return ledger.note('cells', { place, ...cells }, write);
  const formats = { before: seen.map(({ format }) => [format]), after: run.map(() => [numberFormat]) };
  ledger.note('formats', { place, ...formats }, () => {
    rangeAt(session, place).numberFormat = run.map(() => [numberFormat]);
  });
  ledger.note('cells', { place, ...cells }, write);
}

/** A cell as it is now. The format of one outside of all that is used is not known before it is written. */
function usedAt({ area, formulas, values, numberFormats }: UsedCells, at: { row: number; column: number }) {
  const row = at.row - area.row;
  const column = at.column - area.column;
  if (formulas[row]?.[column] === undefined) return { value: '', format: null };
  const [[value]] = asWritten([[formulas[row][column]]], [[values[row][column]]]);
  return { value, format: numberFormats[row][column] };
}
