import { lastRow, type Box } from '../engine/box';
import { cellAt, hasContent, writeCells, type CellMatrix } from '../engine/cells';
import { deleteCells, insertCells } from '../engine/structure';
import { accessDenied, invalidArgument, itemNotFound, type HostObject } from '../rich-api';
import type { ModelContext, SheetBox } from './context';
import { fillCalculatedColumns } from './table-calculated';
import { tableArea, type TableRecord } from './side-store';
import type { TableStore } from './table-store';

/** The rows between header and totals. @throws ItemNotFound when there are none */
export function bodyBox({ box, sheetId, showHeaders }: TableRecord, location: string): SheetBox {
  const header = showHeaders ? 1 : 0;
  if (box.rows <= header) throw itemNotFound(location);
  return { sheetId, box: { ...box, row: box.row + header, rows: box.rows - header } };
}

/** A table on a protected sheet cannot change its size. @throws AccessDenied */
export function assertResizable(context: ModelContext, sheetId: string, location: string): void {
  if (context.side.sheet(sheetId).protection !== null) throw accessDenied(location);
}

export function isBlankBox(context: ModelContext, sheetId: string, box: Box): boolean {
  for (let row = box.row; row <= lastRow(box); row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      const cell = cellAt(context.engine, sheetId, row, column);
      if (cell !== null && hasContent(cell)) return false;
    }
  }
  return true;
}

/**
 * Makes room for rows in a table.
 * @param index - zero-based in the body; null and -1 append
 * @param move - cells below the table move down; otherwise only when something stands there
 * @returns index of the first new row
 */
export function addRows(
  context: ModelContext,
  tables: TableStore,
  record: TableRecord,
  index: number | null,
  count: number,
  move: boolean,
  location: string,
): number {
  const { box, sheetId } = record;
  const header = record.showHeaders ? 1 : 0;
  const body = box.rows - header;
  const at = index === null || index === -1 ? body : index;
  if (!Number.isInteger(at) || at < 0 || at > body) throw invalidArgument(location);
  assertResizable(context, sheetId, location);
  const rows: Box = { ...box, row: box.row + header + at, rows: count };
  const appended = at === body && !record.showTotals;
  if (!appended || move || !isBlankBox(context, sheetId, rows))
    tables.quietly(() => insertCells(context.engine, sheetId, rows, 'down'));
  tables.update(record, { sheetId, box: { ...box, rows: box.rows + count } });
  tables.quietly(() => fillCalculatedColumns(context.engine, record, rows));
  return at;
}

/** Switches the totals row on (with Excel's own totals in it) or off (with its cells). */
export function setTotals(
  context: ModelContext,
  tables: TableStore,
  record: TableRecord,
  show: boolean,
): void {
  if (show === record.showTotals) return;
  const location = 'Table.showTotals';
  const { sheetId, box } = record;
  assertResizable(context, sheetId, location);
  if (!show) {
    const totals = { ...tableArea(record), row: lastRow(tableArea(record)), rows: 1 };
    tables.update(record, { showTotals: false });
    tables.quietly(() => deleteCells(context.engine, sheetId, totals, 'up'));
    tables.update(record, { sheetId, box });
    return;
  }
  const row: Box = { ...box, row: lastRow(box) + 1, rows: 1 };
  if (!isBlankBox(context, sheetId, row))
    tables.quietly(() => insertCells(context.engine, sheetId, row, 'down'));
  tables.update(record, { sheetId, box, showTotals: true });
  const cells: CellMatrix = { [row.row]: { [row.column]: { v: 'Total', t: 1 } } };
  const last = record.columns[record.columns.length - 1];
  if (record.columns.length > 1) {
    const code = isNumeric(context, record) ? 109 : 103;
    cells[row.row][row.column + row.columns - 1] = {
      f: `=SUBTOTAL(${code},${record.name}[${last.name}])`,
      v: null,
    };
  }
  tables.quietly(() => writeCells(context.engine, sheetId, row, cells));
}

/** Whether the last column holds numbers: Excel adds them up, and counts anything else. */
function isNumeric(context: ModelContext, record: TableRecord): boolean {
  const { box, sheetId } = record;
  const cell = cellAt(context.engine, sheetId, lastRow(box), box.column + box.columns - 1);
  return cell !== null && (typeof cell.v === 'number' || cell.f != null);
}

/** The values of a bounded range. */
export const valuesOf = (range: HostObject): unknown[][] =>
  (range as HostObject & { values: unknown[][] }).values;
