import { boxFrom, contains, lastColumn, lastRow, type Box } from '../engine/box';
import type { EngineChange } from '../engine/changes';
import type { SheetBox } from './context';

type Axis = 'row' | 'column';

const start = (box: Box, axis: Axis): number => (axis === 'row' ? box.row : box.column);
const end = (box: Box, axis: Axis): number => (axis === 'row' ? lastRow(box) : lastColumn(box));
const withSpan = (box: Box, axis: Axis, from: number, to: number): Box =>
  axis === 'row' ? boxFrom(from, box.column, to, lastColumn(box)) : boxFrom(box.row, from, lastRow(box), to);

function inserted(box: Box, axis: Axis, at: number, count: number): Box {
  if (at <= start(box, axis)) return withSpan(box, axis, start(box, axis) + count, end(box, axis) + count);
  return at <= end(box, axis) ? withSpan(box, axis, start(box, axis), end(box, axis) + count) : box;
}

function deleted(box: Box, axis: Axis, from: number, to: number): Box | null {
  const before = (index: number): number => Math.min(Math.max(index - from, 0), to - from + 1);
  const first = start(box, axis) - before(start(box, axis));
  const last = end(box, axis) - before(end(box, axis) + 1);
  return last < first ? null : withSpan(box, axis, first, last);
}

/** Cells that moved along one axis, over the whole breadth of the box: the box stretches or shrinks with them. */
function dragged(box: Box, from: Box, to: Box): Box {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  if (columns === 0 && from.column <= box.column && lastColumn(from) >= lastColumn(box)) {
    if (from.row > box.row && from.row <= lastRow(box) + 1 && lastRow(from) >= lastRow(box)) {
      const bottom = Math.max(lastRow(box) + (from.row <= lastRow(box) ? rows : Math.min(rows, 0)), box.row);
      return boxFrom(box.row, box.column, bottom, lastColumn(box));
    }
  }
  if (rows === 0 && from.row <= box.row && lastRow(from) >= lastRow(box)) {
    if (from.column > box.column && from.column <= lastColumn(box) && lastColumn(from) >= lastColumn(box)) {
      return boxFrom(box.row, box.column, lastRow(box), Math.max(lastColumn(box) + columns, box.column));
    }
  }
  return box;
}

/**
 * Where a rectangle is after cells were inserted, deleted or moved around it: what lies behind moves, an
 * insertion inside makes it larger, a deletion inside smaller. null when all of it was deleted.
 */
export function placeAfter(place: SheetBox, change: EngineChange): SheetBox | null {
  if (change.kind === 'sheetDeleted') return change.sheetId === place.sheetId ? null : place;
  if (!('box' in change) || change.sheetId !== place.sheetId) return place;
  const { box } = place;
  const at = (after: Box | null): SheetBox | null => (after === null ? null : { ...place, box: after });
  switch (change.kind) {
    case 'rowsInserted':
      return at(inserted(box, 'row', change.box.row, change.box.rows));
    case 'columnsInserted':
      return at(inserted(box, 'column', change.box.column, change.box.columns));
    case 'rowsDeleted':
      return at(deleted(box, 'row', change.box.row, lastRow(change.box)));
    case 'columnsDeleted':
      return at(deleted(box, 'column', change.box.column, lastColumn(change.box)));
    case 'moved': {
      const { box: from, toBox: to, toSheetId } = change;
      if (contains(from, box)) {
        const moved = {
          ...box,
          row: box.row + to.row - from.row,
          column: box.column + to.column - from.column,
        };
        return { sheetId: toSheetId, box: moved };
      }
      return toSheetId === place.sheetId ? at(dragged(box, from, to)) : place;
    }
    default:
      return place;
  }
}
