import { queueLinks, queueRowCount, type TableRewrite } from './rewrite-table';
import type { Session } from './session';

/**
 * Puts tables back as they were before a rewriting that stopped half-way. Best effort: the failure that led here is the
 * one to report.
 */
export async function restoreTables(session: Session, rewrites: readonly TableRewrite[]): Promise<void> {
  try {
    const found = rewrites.map((rewrite) => {
      const table = session.workbook.tables.getItemOrNullObject(rewrite.tableId);
      table.load('rows/count,columns/items/name');
      return { rewrite, table };
    });
    await session.sync();
    await session.write(() => {
      const there = found.filter(({ table }) => !table.isNullObject);
      // Sizes first: formulas that refer to cells below a table follow it.
      for (const { rewrite, table } of there) queueSize(session, rewrite, table);
      for (const { rewrite, table } of there) queueContents(session, rewrite, table);
    });
  } catch {
    // nothing more can be done
  }
}

function queueSize(
  session: Session,
  { tableId, area, newColumns, before }: TableRewrite,
  table: Excel.Table,
): void {
  const added = table.columns.items.length - area.columns;
  // They are added in their order, so those that are there are the first of the list.
  for (const { index } of newColumns.slice(0, added).reverse()) table.columns.getItemAt(index).delete();
  queueRowCount(session, tableId, table.rows.count, before.cells.length, area.columns);
}

function queueContents(session: Session, { sheet, area, before }: TableRewrite, table: Excel.Table): void {
  before.cells[0].forEach((_, offset) => {
    // By the table: the area is where it was to stand after one above it has grown.
    const range = session.range(table.columns.getItemAt(offset).getDataBodyRange());
    range.formulas = before.cells.map((row) => [row[offset]]) as string[][];
  });
  if (before.links) queueLinks(session, sheet, area.row + 1, before.links);
}
