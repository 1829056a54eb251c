import { areaAddress } from '../workbook/a1';
import { deleteSheets } from '../workbook/delete-sheets';
import { queuePlan, type WrittenArea } from '../workbook/write-plan';
import type { SheetPlan } from '../templates/plan';
import type { Run } from './define-command';
import type { Change } from './report';

/** A written area as it is reported. */
export function changeOf({ sheet, area }: WrittenArea): Change {
  return { sheet, address: areaAddress(area), cells: area.rows * area.columns };
}

/**
 * Inserts the sheets of plans in one request, and reports their cells. When the workbook refuses half-way, what has been
 * inserted is taken out again.
 * @param activate shows the first of them
 */
export async function insertSheets(run: Run, plans: readonly SheetPlan[], activate: boolean): Promise<void> {
  const { session, changed } = run;
  const written: WrittenArea[] = [];
  try {
    await session.write(() => {
      for (const plan of plans) written.push(...queuePlan(session, plan));
      if (activate) session.workbook.worksheets.getItem(plans[0].sheetName).activate();
    });
  } catch (failure) {
    await deleteSheets(
      session,
      plans.map(({ sheetName }) => sheetName),
    );
    throw failure;
  }
  changed.push(...written.map(changeOf));
}
