import { GRID_COLUMNS, GRID_ROWS, lastColumn, lastRow, type Box } from '../engine/box';
import type { EngineChange } from '../engine/changes';
import { placeAfter } from './anchor';
import type { SideStore } from './side-store';

interface Span {
  from: number;
  to: number;
}

export const wholeRows = ({ from, to }: Span): Box => ({
  row: from,
  column: 0,
  rows: to - from + 1,
  columns: GRID_COLUMNS,
});

export const wholeColumns = ({ from, to }: Span): Box => ({
  row: 0,
  column: from,
  rows: GRID_ROWS,
  columns: to - from + 1,
});

/** Print area and titles follow their cells. */
export function shiftPage(side: SideStore, change: EngineChange): void {
  if (!('box' in change) || change.kind === 'cells' || change.kind === 'format') return;
  const { sheetId } = change;
  const { page } = side.sheet(sheetId);
  const after = (box: Box): Box | null => placeAfter({ sheetId, box }, change)?.box ?? null;
  if (page.printArea !== undefined) {
    page.printArea = page.printArea.flatMap((box) => after(box) ?? []);
    if (page.printArea.length === 0) delete page.printArea;
  }
  // Whole rows do not change with columns, whole columns not with rows.
  if (page.titleRows !== undefined && (change.kind === 'rowsInserted' || change.kind === 'rowsDeleted')) {
    const box = after(wholeRows(page.titleRows));
    page.titleRows = box === null ? undefined : { from: box.row, to: lastRow(box) };
  }
  if (
    page.titleColumns !== undefined &&
    (change.kind === 'columnsInserted' || change.kind === 'columnsDeleted')
  ) {
    const box = after(wholeColumns(page.titleColumns));
    page.titleColumns = box === null ? undefined : { from: box.column, to: lastColumn(box) };
  }
}
