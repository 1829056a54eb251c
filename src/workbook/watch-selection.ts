import type { Area } from '../templates/plan';
import { parseReference } from './a1';
import { withSession } from './session';

/** Where the user has gone. */
export interface Visit {
  /** Survives renaming. */
  sheetId: string;
  /** null: to another sheet, nobody says which cell. */
  area: Area | null;
}

/**
 * Tells where the user goes, cell by cell and sheet by sheet, until the returned function is called.
 * @throws WorkbookFailure when Excel refuses to watch
 */
export function watchSelection(listener: (visit: Visit) => void): Promise<() => Promise<void>> {
  return withSession(async (session) => {
    const { worksheets } = session.workbook;
    const handlers = [
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) =>
        listener({ sheetId: worksheetId, area: parseReference(address)?.area ?? null }),
      ),
      worksheets.onActivated.add(async ({ worksheetId }) => listener({ sheetId: worksheetId, area: null })),
    ];
    await session.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await session.sync();
    };
  });
}

/** What single cells of a sheet show, in the order of `addresses`: one request. */
export function shownTexts(sheetId: string, addresses: readonly string[]): Promise<string[]> {
  return withSession(async (session) => {
    const sheet = session.workbook.worksheets.getItem(sheetId);
    const cells = addresses.map((address) => session.range(sheet.getRange(address)));
    cells.forEach((cell) => cell.load('text'));
    await session.sync();
    return cells.map(({ text }) => text[0]![0]!);
  });
}
