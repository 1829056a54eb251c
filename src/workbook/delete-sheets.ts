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
    const prefixes = there.map(({ name }) => sheetPrefixes(name)).flat();
    await session.write(() => {
      for (const item of definedNames.items) {
        const formula = String(item.formula);
        if (prefixes.some((prefix) => formula.startsWith(prefix))) item.delete();
      }
      there.forEach((sheet) => sheet.delete());
    });
  } catch {
    // the failure that led here is the one to report
  }
}

/** How the formula of a name on that sheet begins, quoted or not. */
function sheetPrefixes(name: string): string[] {
  return [`='${name.replace(/'/g, "''")}'!`, `=${name}!`];
}
