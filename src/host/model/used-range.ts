import { boxFrom, GRID_COLUMNS, GRID_ROWS, intersect, lastColumn, lastRow, type Box } from '../engine/box';
import { hasContent, visitCells } from '../engine/cells';
import type { Engine } from '../engine/engine';
import { mergesIn } from './merges';

export const WHOLE_SHEET: Box = { row: 0, column: 0, rows: GRID_ROWS, columns: GRID_COLUMNS };

/**
 * The smallest box around everything that is used, or null. Formats count, unless `valuesOnly`; a formula that
 * shows "" is used.
 */
export function usedBox(
  engine: Engine,
  sheetId: string,
  valuesOnly: boolean,
  within = WHOLE_SHEET,
): Box | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const add = (row: number, column: number) => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  visitCells(engine, sheetId, within, (cell, row, column) => {
    if (hasContent(cell) || (!valuesOnly && cell.s != null)) add(row, column);
  });
  // A merged area is a format of all its cells, stored or not.
  for (const merge of valuesOnly ? [] : mergesIn(engine, sheetId, within)) {
    const area = intersect(merge, within)!;
    add(area.row, area.column);
    add(lastRow(area), lastColumn(area));
  }
  return bottom < 0 ? null : boxFrom(top, left, bottom, right);
}

/** The block around a cell that blank rows and columns bound, as Ctrl+* selects it. */
export function surroundingRegion(engine: Engine, sheetId: string, row: number, column: number): Box {
  const filled = new Set<string>();
  visitCells(engine, sheetId, WHOLE_SHEET, (cell, r, c) => {
    if (hasContent(cell)) filled.add(`${r},${c}`);
  });
  let box = boxFrom(row, column, row, column);
  for (;;) {
    const grown = grow(box, filled);
    if (grown === null) return box;
    box = grown;
  }
}

/** One step further on every side where a cell is filled (corners count), or null when there is none. */
function grow(box: Box, filled: ReadonlySet<string>): Box | null {
  const [top, left, bottom, right] = [box.row - 1, box.column - 1, lastRow(box) + 1, lastColumn(box) + 1];
  const anyInRow = (row: number) =>
    row >= 0 && some(left, right, (column) => column >= 0 && filled.has(`${row},${column}`));
  const anyInColumn = (column: number) =>
    column >= 0 && some(top, bottom, (row) => row >= 0 && filled.has(`${row},${column}`));
  const sides = [anyInRow(top), anyInColumn(left), anyInRow(bottom), anyInColumn(right)];
  if (!sides.includes(true)) return null;
  return boxFrom(
    sides[0] ? top : box.row,
    sides[1] ? left : box.column,
    sides[2] ? bottom : bottom - 1,
    sides[3] ? right : right - 1,
  );
}

function some(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let index = from; index <= to; index++) if (test(index)) return true;
  return false;
}
