import type { Area } from '../templates/plan';
import { parseReference } from './a1';
import type { CellValue } from './cell-values';
import { rangeAt } from './ledger/ranges';
import type { NameInfo } from './locate';
import type { Session } from './session';

/** Body rows to take out of a table. */
export interface RowRemoval {
  sheet: string;
  table: string;
  tableId: string;
  /** Header and body. */
  area: Area;
  /** Indexes into the body, ascending. */
  rows: number[];
  /** What is in them, as it has to be written to stay the same. */
  cells: CellValue[][];
  /** What the first body row becomes when all rows go: a table keeps one. null leaves a cell alone. */
  emptied: CellValue[];
}

/** Queues the removal of rows, last one first, so that they can be taken back. */
export function noteRowRemoval(session: Session, removal: RowRemoval): void {
  const { ledger, workbook } = session;
  const { sheet, table: name, tableId, area, rows, cells, emptied } = removal;
  const count = area.rows - 1;
  const table = workbook.tables.getItem(tableId);
  const all = rows.length === count;
  const gone = all ? rows.slice(1) : rows;
  const inTable = (index: number) => ({
    sheet,
    area: { ...area, row: area.row + 1 + index, rows: 1 },
    table: { name, row: 1 + index, column: 0 },
  });
  const states = {
    before: { count, cells: all ? cells.slice(1) : cells, formats: null, looks: null },
    after: { count: count - gone.length, cells: null, formats: null, looks: null },
  };
  if (gone.length > 0)
    ledger.note('removed-rows', { place: { ...inTable(gone[0]), rows: gone }, ...states }, () => {
      for (const index of [...gone].reverse()) table.rows.getItemAt(index).delete();
    });
  if (!all) return;
  const place = inTable(0);
  ledger.note('cells', { place, before: cells.slice(0, 1), after: [emptied] }, () => {
    session.range(table.rows.getItemAt(0).getRange()).values = [emptied];
  });
}

/** Queues that a cell becomes blank; its looks and rules stay. @param now as it has to be written to stay the same */
export function noteClearing(
  session: Session,
  sheet: string,
  row: number,
  column: number,
  now: CellValue,
): void {
  const place = { sheet, area: { row, column, rows: 1, columns: 1 } };
  session.ledger.note('cells', { place, before: [[now]], after: [['']] }, () => {
    rangeAt(session, place).clear('Contents');
  });
}

/** A form to take off a sheet that holds other things. */
export interface FormRemoval {
  sheet: string;
  area: Area;
  tableIds: string[];
  /** Defined names of cells inside it. */
  names: string[];
}

/** Queues the removal of a form; its cells are blank afterwards. */
export function queueFormRemoval(session: Session, { sheet, area, tableIds, names }: FormRemoval): void {
  const { workbook } = session;
  for (const id of tableIds) workbook.tables.getItem(id).delete();
  for (const name of names) workbook.names.getItem(name).delete();
  const { row, column, rows, columns } = area;
  session
    .range(workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns))
    .clear('All');
}

/**
 * Queues the removal of sheets with the names defined on them. Excel wants one visible sheet to stay: with
 * `leaveBlank` a new one is added first.
 */
export function queueSheetRemoval(
  session: Session,
  names: readonly NameInfo[],
  sheets: readonly string[],
  leaveBlank: boolean,
): void {
  if (sheets.length === 0) return;
  if (leaveBlank) session.workbook.worksheets.add();
  for (const { name, formula } of names) {
    const place = parseReference(formula.replace(/^=/, ''));
    if (place && sheets.includes(place.sheet)) session.workbook.names.getItem(name).delete();
  }
  for (const name of sheets) session.workbook.worksheets.getItem(name).delete();
}

/** Whether none of these sheets is there. One request. */
export async function areGone(session: Session, sheets: readonly string[]): Promise<boolean> {
  const found = sheets.map((name) => session.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of found) sheet.load('name');
  await session.sync();
  return found.every(({ isNullObject }) => isNullObject);
}
