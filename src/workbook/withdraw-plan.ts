import type { Area, SheetPlan } from '../templates/plan';
import type { Session } from './session';

/**
 * Takes a plan that stopped half-way off a sheet that was there before: its tables, names and charts, and everything in
 * its cells, which were blank. Best effort: the failure that led here is the one to report.
 */
export async function withdrawPlan(session: Session, plan: SheetPlan, area: Area): Promise<void> {
  try {
    const { workbook } = session;
    const sheet = workbook.worksheets.getItem(plan.sheetName);
    const { row, column, rows, columns } = area;
    const cells = session.range(sheet.getRangeByIndexes(row, column, rows, columns));
    cells.load('top,left');
    sheet.charts.load('items/name,items/top,items/left');
    const before = [
      ...plan.tables.map(({ name }) => workbook.tables.getItemOrNullObject(name)),
      ...plan.names.map(({ name }) => workbook.names.getItemOrNullObject(name)),
    ];
    for (const item of before) item.load('name');
    await session.sync();
    const charts = sheet.charts.items.filter(
      ({ name, top, left }) =>
        plan.charts.some((chart) => chart.name === name) && top >= cells.top && left >= cells.left,
    );
    await session.write(() => {
      for (const item of before) if (!item.isNullObject) item.delete();
      for (const chart of charts) chart.delete();
      session.range(sheet.getRangeByIndexes(row, column, rows, columns)).clear('All');
    }, plan.sheetName);
  } catch {
    // nothing more can be done
  }
}
