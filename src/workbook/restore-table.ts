import { linkJobs, rowCountJobs, type TableRewrite } from './rewrite-table';
import type { Session } from './session';
import { columnJobs, smallJob, writeJobs, type WriteJob } from './write-jobs';

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
    const there = found.filter(({ table }) => !table.isNullObject);
    const jobs = [
      // Sizes first: formulas that refer to cells below a table follow it.
      ...there.flatMap(({ rewrite, table }) => sizeJobs(session, rewrite, table)),
      ...there.flatMap(({ rewrite }) => contentJobs(session, rewrite)),
    ];
    await writeJobs(session, jobs, { unstoppable: true });
  } catch {
    // nothing more can be done
  }
}

function sizeJobs(
  session: Session,
  { tableId, area, newColumns, before }: TableRewrite,
  table: Excel.Table,
): WriteJob[] {
  const added = table.columns.items.length - area.columns;
  return [
    smallJob(() => {
      // They are added in their order, so those that are there are the first of the list.
      for (const { index } of newColumns.slice(0, added).reverse())
        session.workbook.tables.getItem(tableId).columns.getItemAt(index).delete();
    }),
    ...rowCountJobs(session, tableId, table.rows.count, before.cells.length, area.columns),
  ];
}

function contentJobs(session: Session, { tableId, sheet, area, before }: TableRewrite): WriteJob[] {
  const columns = before.cells[0].flatMap((_, offset) => {
    // By the table: the area is where it was to stand after one above it has grown.
    const body = () => {
      const { columns } = session.workbook.tables.getItem(tableId);
      return session.range(columns.getItemAt(offset).getDataBodyRange());
    };
    return columnJobs(
      (from, rows) => session.range(session.range(body().getRow(from)).getResizedRange(rows - 1, 0)),
      before.cells.map((row) => row[offset]),
    );
  });
  return [...columns, ...(before.links ? linkJobs(session, sheet, area.row + 1, before.links) : [])];
}
