import type { Area } from '../templates/plan';
import { areaAddress, quoteSheet } from './a1';
import type { NameInfo } from './locate';
import { rangeAt } from './ledger/ranges';
import type { Session } from './session';

/**
 * Queues a hidden name over cells, so that they are found again after rows and columns have moved; or that it goes.
 * @param known defined names of the workbook
 * @param area null: the name goes
 */
export function noteHiddenName(
  session: Session,
  name: string,
  sheet: string,
  area: Area | null,
  known: readonly NameInfo[],
): void {
  const { ledger, workbook } = session;
  const old = known.find((item) => item.name === name)?.formula ?? null;
  if (old === null && area === null) return;
  const formula = area && `=${quoteSheet(sheet)}!${areaAddress(area)}`;
  const states = { before: { formula: old, visible: false }, after: { formula, visible: false } };
  ledger.note('name', { place: { name }, ...states }, () => {
    if (old !== null) workbook.names.getItem(name).delete();
    if (area) workbook.names.add(name, rangeAt(session, { sheet, area })).visible = false;
  });
}
