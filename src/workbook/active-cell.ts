import type { Session } from './session';

/** Where the user stands. */
export interface ActiveCell {
  sheet: string;
  row: number;
  column: number;
}

/**
 * Asks for the active sheet and cell with the next request, whichever that is.
 * @returns gives the answer once that request has been sent
 */
export function queueActiveCell(session: Session): () => ActiveCell {
  const sheet = session.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  const cell = session.range(session.workbook.getActiveCell());
  cell.load('rowIndex,columnIndex');
  return () => ({ sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex });
}
