import { BooleanNumber, type IRange } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { isWholeColumns, isWholeRows, lastColumn, lastRow, toEngineRange, type Box } from './box';
import { ensureSize } from './cells';
import type { Engine } from './engine';

/** Rows and columns that a whole-sheet write is carried out on: the engine's sheet, not Excel's million rows. */
function clipped(engine: Engine, sheetId: string, box: Box): IRange {
  const sheet = engine.sheet(sheetId);
  const rows = isWholeColumns(box) ? sheet.getRowCount() : box.rows;
  const columns = isWholeRows(box) ? sheet.getColumnCount() : box.columns;
  const area = { ...box, rows, columns };
  ensureSize(engine, sheetId, area);
  return toEngineRange(area);
}

/** Width in pixels, also of a hidden column. */
export function columnPixels(engine: Engine, sheetId: string, column: number): number {
  const { columnData, defaultColumnWidth } = engine.sheet(sheetId).getConfig();
  return columnData[column]?.w ?? defaultColumnWidth;
}

/** Height in pixels, also of a hidden row. */
export function rowPixels(engine: Engine, sheetId: string, row: number): number {
  const { rowData, defaultRowHeight } = engine.sheet(sheetId).getConfig();
  const data = rowData[row];
  if (data === undefined) return defaultRowHeight;
  const automatic = data.ia === BooleanNumber.TRUE ? data.ah : undefined;
  return automatic ?? data.h ?? defaultRowHeight;
}

export const isColumnHidden = (engine: Engine, sheetId: string, column: number): boolean =>
  engine.sheet(sheetId).getConfig().columnData[column]?.hd === BooleanNumber.TRUE;

export const isRowHidden = (engine: Engine, sheetId: string, row: number): boolean =>
  engine.sheet(sheetId).getConfig().rowData[row]?.hd === BooleanNumber.TRUE;

export function setColumnPixels(
  engine: Engine,
  sheetId: string,
  box: Box,
  pixels: number | Record<number, number>,
): void {
  engine.runOn(sheetId, SetWorksheetColWidthMutation.id, {
    ranges: [clipped(engine, sheetId, box)],
    colWidth: pixels,
  });
}

export function setRowPixels(
  engine: Engine,
  sheetId: string,
  box: Box,
  pixels: number | Record<number, number>,
): void {
  const ranges = [clipped(engine, sheetId, box)];
  engine.runOn(sheetId, SetWorksheetRowHeightMutation.id, { ranges, rowHeight: pixels });
  engine.runOn(sheetId, SetWorksheetRowIsAutoHeightMutation.id, {
    ranges,
    autoHeightInfo: BooleanNumber.FALSE,
  });
}

export function setColumnsHidden(engine: Engine, sheetId: string, box: Box, hidden: boolean): void {
  const id = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
  engine.runOn(sheetId, id, { ranges: [clipped(engine, sheetId, box)] });
}

export function setRowsHidden(engine: Engine, sheetId: string, box: Box, hidden: boolean): void {
  const id = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
  engine.runOn(sheetId, id, { ranges: [clipped(engine, sheetId, box)] });
}

/** Pixels that `count` columns from `from` on take up; hidden ones take none. */
export function columnsOffset(engine: Engine, sheetId: string, from: number, count: number): number {
  const { columnData, defaultColumnWidth } = engine.sheet(sheetId).getConfig();
  return offset(from, count, defaultColumnWidth, columnData, (column) =>
    isColumnHidden(engine, sheetId, column) ? 0 : columnPixels(engine, sheetId, column),
  );
}

/** The same for rows. */
export function rowsOffset(engine: Engine, sheetId: string, from: number, count: number): number {
  const { rowData, defaultRowHeight } = engine.sheet(sheetId).getConfig();
  return offset(from, count, defaultRowHeight, rowData, (row) =>
    isRowHidden(engine, sheetId, row) ? 0 : rowPixels(engine, sheetId, row),
  );
}

/** Only what has data of its own is looked at: a whole column has a million rows. */
function offset(
  from: number,
  count: number,
  usual: number,
  own: object,
  pixels: (index: number) => number,
): number {
  return Object.keys(own)
    .map(Number)
    .filter((index) => index >= from && index < from + count)
    .reduce((sum, index) => sum + pixels(index) - usual, count * usual);
}

/** The rows (columns) of a box that may differ from the default, for reading what is mixed. */
export const rowsOf = (engine: Engine, sheetId: string, box: Box): number[] =>
  indices(box.row, Math.min(lastRow(box), engine.sheet(sheetId).getRowCount()));

export const columnsOf = (engine: Engine, sheetId: string, box: Box): number[] =>
  indices(box.column, Math.min(lastColumn(box), engine.sheet(sheetId).getColumnCount()));

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from + 1, 1) }, (_, index) => from + index);
