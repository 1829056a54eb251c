import type { IRange } from '@univerjs/core';
import type { BoxData } from '../../xlsx';

/** A rectangle of cells, zero-based. */
export type Box = Readonly<BoxData>;

/** Size of an Excel sheet; a box that reaches over all rows (columns) is unbounded in that direction. */
export const GRID_ROWS = 1_048_576;
export const GRID_COLUMNS = 16_384;

export const isWholeColumns = (box: Box): boolean => box.rows === GRID_ROWS;
export const isWholeRows = (box: Box): boolean => box.columns === GRID_COLUMNS;
export const isUnbounded = (box: Box): boolean => isWholeColumns(box) || isWholeRows(box);

export const lastRow = (box: Box): number => box.row + box.rows - 1;
export const lastColumn = (box: Box): number => box.column + box.columns - 1;

export const isInGrid = (box: Box): boolean =>
  box.row >= 0 &&
  box.column >= 0 &&
  box.rows >= 1 &&
  box.columns >= 1 &&
  lastRow(box) < GRID_ROWS &&
  lastColumn(box) < GRID_COLUMNS;

export const boxFrom = (row: number, column: number, endRow: number, endColumn: number): Box => ({
  row,
  column,
  rows: endRow - row + 1,
  columns: endColumn - column + 1,
});

export const sameBox = (a: Box, b: Box): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const contains = (outer: Box, inner: Box): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

/** What both have in common, or null. */
export function intersect(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const endRow = Math.min(lastRow(a), lastRow(b));
  const endColumn = Math.min(lastColumn(a), lastColumn(b));
  return endRow < row || endColumn < column ? null : boxFrom(row, column, endRow, endColumn);
}

/** The smallest box around both. */
export const bounding = (a: Box, b: Box): Box =>
  boxFrom(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

export const toEngineRange = (box: Box): IRange => ({
  startRow: box.row,
  startColumn: box.column,
  endRow: lastRow(box),
  endColumn: lastColumn(box),
});

export const fromEngineRange = (range: IRange): Box =>
  boxFrom(range.startRow, range.startColumn, range.endRow, range.endColumn);
