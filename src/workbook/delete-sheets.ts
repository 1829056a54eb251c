import { queueSheetRemoval } from './remove';
import type { Session } from './session';

/**
 * Deletes those of the sheets that exist, with the names defined on them. Best effort: it clears up after a failure,
 * whose report must not be lost to a second one.
 */
export async function deleteSheets(session: Session, sheets: readonly string[]): Promise<void> {
  if (sheets.length === 0) return;
  try {
    const { worksheets, names } = session.workbook;
    worksheets.load('items/name');
    names.load('items/name,items/formula');
    await session.sync();
    const there = worksheets.items.map(({ name }) => name).filter((name) => sheets.includes(name));
    const defined = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    if (there.length > 0) await session.write(() => queueSheetRemoval(session, defined, there, false));
  } catch {
    // the failure that led here is the one to report
  }
}
