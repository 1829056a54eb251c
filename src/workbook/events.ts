import type { Area } from '../templates/plan';
import { parseReference } from './a1';
import { withSession } from './session';

/** Cells that the user has changed. */
export interface SheetEdit {
  /** Survives renaming. */
  sheetId: string;
  /** null: rows or columns came or went, or the whole sheet did. */
  area: Area | null;
}

/**
 * Tells of every edit that the user makes here, until the returned function is called: not of a co-author's, nor of what
 * this add-in writes.
 * @throws WorkbookFailure when Excel refuses to watch
 */
export function watchEdits(listener: (edits: readonly SheetEdit[]) => void): Promise<() => Promise<void>> {
  return withSession(async (session) => {
    const { worksheets } = session.workbook;
    const wholeSheet = async (event: { worksheetId: string; source: string }) => {
      if (event.source !== 'Remote') listener([{ sheetId: event.worksheetId, area: null }]);
    };
    const handlers = [
      worksheets.onChanged.add(async (event) => listener(editsOf(event))),
      worksheets.onAdded.add(wholeSheet),
      worksheets.onDeleted.add(wholeSheet),
    ];
    await session.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await session.sync();
    };
  });
}

interface Changed extends Pick<
  Excel.WorksheetChangedEventArgs,
  'worksheetId' | 'address' | 'changeType' | 'source'
> {
  /** Absent before ExcelApi 1.14: then what this add-in writes is held back by its events being off. */
  triggerSource?: Excel.WorksheetChangedEventArgs['triggerSource'];
}

/** What of a change is the user's. Cells that were filled together may be several areas, "A1:B2,D4". */
export function editsOf({ worksheetId, address, changeType, source, triggerSource }: Changed): SheetEdit[] {
  if (source === 'Remote' || triggerSource === 'ThisLocalAddin') return [];
  if (changeType !== 'RangeEdited') return [{ sheetId: worksheetId, area: null }];
  return address
    .split(',')
    .map((part) => ({ sheetId: worksheetId, area: parseReference(part)?.area ?? null }));
}
