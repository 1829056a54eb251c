import type { Area } from '../templates/plan';
import { quoteSheet } from './a1';
import type { CellValue } from './cell-values';
import type { Session } from './session';
import type { WrittenArea } from './write-plan';

/** One column of a table, all body rows; formulas begin with "=". */
export interface ColumnRewrite {
  /** Column of the sheet. */
  column: number;
  cells: CellValue[];
}

export interface LinkColumn {
  column: number;
  /** One per row; null for a row that leads nowhere. */
  targets: (null | { sheet: string; address: string })[];
}

/** New contents for a table that stays where it is. */
export interface TableRewrite {
  tableId: string;
  sheet: string;
  /** Header and body as they are now. */
  area: Area;
  /** Body rows wanted, at least 1. */
  rows: number;
  columns: ColumnRewrite[];
  links: LinkColumn | null;
  /** Single cells beside the table. */
  cells: { row: number; column: number; value: CellValue }[];
}

/** Queues the rewriting; rows are added or taken away at the end of the table. Columns not named stay as they are. */
export function queueTableRewrite(session: Session, rewrite: TableRewrite): WrittenArea[] {
  const { area, rows, columns, links, cells } = rewrite;
  const sheet = session.workbook.worksheets.getItem(rewrite.sheet);
  const body = (column: number): Area => ({ row: area.row + 1, column, rows, columns: 1 });
  const range = ({ row, column, rows: height, columns: width }: Area) =>
    session.range(sheet.getRangeByIndexes(row, column, height, width));
  queueRowCount(session, rewrite);
  for (const { column, cells: values } of columns) {
    const target = range(body(column));
    // Excel would copy the last of several different formulas into the whole of an empty table column.
    if (new Set(values).size > 1 && values.some(isFormula)) target.values = values.map(() => [0]);
    target.formulas = values.map((value) => [value]) as string[][];
  }
  if (links) {
    range(body(links.column)).clear('Hyperlinks');
    links.targets.forEach((target, index) => {
      if (!target) return;
      const cell = range({ ...body(links.column), row: area.row + 1 + index, rows: 1 });
      cell.hyperlink = {
        documentReference: `${quoteSheet(target.sheet)}!${target.address}`,
        screenTip: target.sheet,
      };
    });
  }
  for (const { row, column, value } of cells) range({ row, column, rows: 1, columns: 1 }).values = [[value]];
  return columns.map(({ column }) => ({ sheet: rewrite.sheet, area: body(column) }));
}

const isFormula = (value: CellValue) => typeof value === 'string' && value.startsWith('=');

function queueRowCount(session: Session, { tableId, area, rows }: TableRewrite): void {
  const table = session.workbook.tables.getItem(tableId);
  const now = area.rows - 1;
  if (rows > now) {
    const blank = Array.from({ length: rows - now }, () => Array.from({ length: area.columns }, () => ''));
    table.rows.add(undefined, blank);
  }
  for (let index = now - 1; index >= rows; index--) table.rows.getItemAt(index).delete();
}
