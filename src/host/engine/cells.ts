import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import { LexerTreeBuilder, FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { lastColumn, lastRow, type Box } from './box';
import type { Engine } from './engine';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Growing by less than this again and again would be slow. */
const GROW_ROWS = 100;
const GROW_COLUMNS = 10;

/** Makes the engine's sheet large enough for a box. */
export function ensureSize(engine: Engine, sheetId: string, box: Box): void {
  const sheet = engine.sheet(sheetId);
  if (lastRow(box) >= sheet.getRowCount()) {
    engine.runOn(sheetId, SetWorksheetRowCountMutation.id, { rowCount: lastRow(box) + 1 + GROW_ROWS });
  }
  if (lastColumn(box) >= sheet.getColumnCount()) {
    engine.runOn(sheetId, SetWorksheetColumnCountMutation.id, {
      columnCount: lastColumn(box) + 1 + GROW_COLUMNS,
    });
  }
}

/** Writes many cells as one mutation: keys that a cell does not have stay as they are, null removes one. */
export function writeCells(engine: Engine, sheetId: string, box: Box, matrix: CellMatrix): void {
  ensureSize(engine, sheetId, box);
  engine.runOn(sheetId, SetRangeValuesMutation.id, { cellValue: matrix });
}

/** The stored cell, or null. */
export const cellAt = (engine: Engine, sheetId: string, row: number, column: number): ICellData | null =>
  engine.sheet(sheetId).getCellMatrix().getValue(row, column) ?? null;

/** Calls `visit` for every stored cell inside the box, row by row. */
export function visitCells(
  engine: Engine,
  sheetId: string,
  box: Box,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  const matrix = engine.sheet(sheetId).getCellMatrix().getMatrix();
  const [bottom, right] = [lastRow(box), lastColumn(box)];
  for (const rowKey of Object.keys(matrix)) {
    const row = Number(rowKey);
    if (row < box.row || row > bottom) continue;
    const cells = matrix[row];
    for (const columnKey of Object.keys(cells ?? {})) {
      const column = Number(columnKey);
      const cell = cells[column];
      if (column >= box.column && column <= right && cell != null) visit(cell, row, column);
    }
  }
}

/** A cell's formula with "=", as the engine writes it; null when it has none. Cells filled in the grid share one. */
export function formulaOf(
  engine: Engine,
  sheetId: string,
  cell: ICellData,
  row: number,
  column: number,
): string | null {
  if (cell.f) return cell.f;
  if (!cell.si) return null;
  const formula = engine.injector
    .get(FormulaDataModel)
    .getFormulaStringByCell(row, column, sheetId, engine.unitId);
  return formula ?? null;
}

/** The formula as it reads when its cell moves by so many rows and columns: relative references move along. */
export const shiftFormula = (engine: Engine, formula: string, rows: number, columns: number): string =>
  engine.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);

/** False for what Excel would refuse to take: unbalanced brackets, an operator without operand. */
export function isFormula(formula: string): boolean {
  // A parser of its own: one that has met a bad formula takes good ones for bad afterwards.
  const tree = new LexerTreeBuilder().treeBuilder(formula);
  return tree !== undefined && typeof tree === 'object';
}

const textOfDocument = (cell: ICellData): string =>
  (cell.p?.body?.dataStream ?? '').replace(/\r?\n?\0?$/, '').replaceAll('\r', '\n');

/** What a cell holds: "" when empty. Errors are their text. */
export function valueOf(cell: ICellData | null): string | number | boolean {
  if (cell === null) return '';
  if (cell.v == null) return cell.p == null ? '' : textOfDocument(cell);
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || cell.v === 1 || cell.v === 'TRUE';
  return cell.v;
}

export const isForcedText = (cell: ICellData): boolean => cell.t === CellValueType.FORCE_STRING;

/** Whether a cell has a value, even "" from a formula. */
export const hasContent = (cell: ICellData): boolean =>
  cell.f != null || cell.si != null || (cell.v != null && cell.v !== '') || cell.p != null;
