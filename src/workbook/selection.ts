import type { ActiveCell } from './active-cell';
import type { Session } from './session';

/** Where the user has put the selection, and the pivot tables of that sheet. */
export interface Selection extends ActiveCell {
  pivots: string[];
}

/**
 * Asks for the top left cell of the selection with the next request, whichever that is. That request fails with
 * "invalid-selection" when no single block of cells is selected.
 * @returns gives the answer once that request has been sent
 */
export function queueSelection(session: Session): () => Selection {
  const sheet = session.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  const pivots = sheet.pivotTables;
  pivots.load('items/name');
  const selected = session.range(session.workbook.getSelectedRange());
  selected.load('rowIndex,columnIndex');
  return () => ({
    sheet: sheet.name,
    row: selected.rowIndex,
    column: selected.columnIndex,
    pivots: pivots.items.map(({ name }) => name),
  });
}
