import { parseReference } from './a1';
import type { Session } from './session';

/**
 * Deletes those of the sheets that exist, with the defined names over them. Best effort: it clears up after a failure,
 * whose report must not be lost to a second one.
 */
export async function deleteSheets(session: Session, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  try {
    const { worksheets, names: definedNames } = session.workbook;
    const sheets = names.map((name) => worksheets.getItemOrNullObject(name));
    sheets.forEach((sheet) => sheet.load('name'));
    definedNames.load('items/name,items/formula');
    await session.sync();
    const there = sheets.filter((sheet) => !sheet.isNullObject);
    const gone = new Set(there.map(({ name }) => name));
    await session.write(() => {
      for (const item of definedNames.items) {
        const place = parseReference(String(item.formula).replace(/^=/, ''));
        if (place && gone.has(place.sheet)) item.delete();
      }
      there.forEach((sheet) => sheet.delete());
    });
  } catch {
    // the failure that led here is the one to report
  }
}
