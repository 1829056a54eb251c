import type { Area } from '../templates/plan';
import { parseReference } from './a1';
import type { CellValue } from './cell-values';
import type { NameInfo } from './locate';
import type { Session } from './session';

/** Body rows to take out of a table. */
export interface RowRemoval {
  table: string;
  tableId: string;
  /** Header and body. */
  area: Area;
  /** Indexes into the body, ascending. */
  rows: number[];
  /** What the first body row becomes when all rows go: a table keeps one. null leaves a cell alone. */
  emptied: CellValue[];
}

/** Queues the removal of rows, last one first. */
export function queueRowRemoval(session: Session, { tableId, area, rows, emptied }: RowRemoval): void {
  const table = session.workbook.tables.getItem(tableId);
  const all = rows.length === area.rows - 1;
  for (const index of [...rows].reverse()) {
    if (all && index === 0) session.range(table.rows.getItemAt(0).getRange()).values = [emptied];
    else table.rows.getItemAt(index).delete();
  }
}

/** Queues that a cell becomes blank; its looks and rules stay. */
export function queueClearing(session: Session, sheet: string, row: number, column: number): void {
  const worksheet = session.workbook.worksheets.getItem(sheet);
  session.range(worksheet.getRangeByIndexes(row, column, 1, 1)).clear('Contents');
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
