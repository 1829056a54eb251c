import { areaAddress } from '../workbook/a1';
import { notePlan } from '../workbook/note-plan';
import type { WrittenArea } from '../workbook/write-plan';
import type { SheetPlan } from '../templates/plan';
import type { Run } from './define-command';
import type { Change } from './report';

/** A written area as it is reported. */
export function changeOf({ sheet, area }: WrittenArea): Change {
  return { sheet, address: areaAddress(area), cells: area.rows * area.columns };
}

/**
 * Inserts the sheets of plans in one request, and reports their cells.
 * @param activate shows the first of them
 */
export async function insertSheets(run: Run, plans: readonly SheetPlan[], activate: boolean): Promise<void> {
  const { session, changed } = run;
  const written: WrittenArea[] = [];
  await session.write(() => {
    for (const plan of plans) notePlan(session, plan, written);
    if (activate)
      session.ledger.beside(() => session.workbook.worksheets.getItem(plans[0].sheetName).activate());
  });
  changed.push(...written.map(changeOf));
}
