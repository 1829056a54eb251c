import { isUnbounded, lastColumn, lastRow } from '../engine/box';
import { valueOf } from '../engine/cells';
import {
  columnsOf,
  columnsOffset,
  isColumnHidden,
  isRowHidden,
  rowsOf,
  rowsOffset,
  setColumnsHidden,
  setRowsHidden,
} from '../engine/sizes';
import { styleAt } from '../engine/styles';
import { invalidArgument, type HostObject } from '../rich-api';
import { displayText, formulaOrValue, numberFormatOf, typeOf } from './cell-content';
import { checkShape, writeContent, writeNumberFormat } from './cell-input';
import type { ICellData } from '@univerjs/core';
import { readCellProperties } from './cell-properties';
import { clearCells, copyInto, deleteRange, insertRange, moveInto } from './range-edit';
import { readHyperlink, writeHyperlink, type Hyperlink } from './hyperlink';
import { merge, unmerge } from './merges';
import { RangeFormat } from './range-format';
import { RangeNavigation } from './range-navigation';
import { setCellProperties } from './set-cell-properties';
import { specialCells } from './special-cells';
import { uniform } from './style-access';
import { pixelsToPoints } from './units';

type Grid<T> = T[][] | null;

/** Excel.Range. Whole rows and columns read null where there would be a value per cell. */
export class Range extends RangeNavigation {
  readonly scalars: readonly string[] = [
    'address',
    'addressLocal',
    'cellCount',
    'columnCount',
    'columnHidden',
    'columnIndex',
    'formulas',
    'formulasLocal',
    'height',
    'hidden',
    'hyperlink',
    'isEntireColumn',
    'isEntireRow',
    'left',
    'numberFormat',
    'numberFormatLocal',
    'rowCount',
    'rowHidden',
    'rowIndex',
    'text',
    'top',
    'values',
    'valueTypes',
    'width',
  ];

  get format(): RangeFormat {
    return new RangeFormat(this.context, () => [this.where]);
  }

  get values(): Grid<unknown> {
    return this.grid((cell) => valueOf(cell));
  }

  set values(input: unknown) {
    writeContent(this.context, this.where, input, 'Range.values');
  }

  get valueTypes(): Grid<unknown> {
    return this.grid((cell) => typeOf(cell, valueOf(cell)));
  }

  get formulas(): Grid<unknown> {
    const { sheetId } = this;
    return this.grid((cell, row, column) => formulaOrValue(this.context, sheetId, cell, row, column));
  }

  set formulas(input: unknown) {
    writeContent(this.context, this.where, input, 'Range.formulas');
  }

  /** The user's language and separators: the same as en-US for Chinese and English. */
  get formulasLocal(): Grid<unknown> {
    return this.formulas;
  }

  set formulasLocal(input: unknown) {
    writeContent(this.context, this.where, input, 'Range.formulasLocal');
  }

  get text(): Grid<string> {
    return this.grid((cell, row, column) => displayText(valueOf(cell), this.patternAt(cell, row, column)));
  }

  get numberFormat(): Grid<unknown> {
    return this.grid((cell, row, column) => this.patternAt(cell, row, column));
  }

  set numberFormat(input: unknown) {
    writeNumberFormat(this.context, this.where, input, 'Range.numberFormat');
  }

  get numberFormatLocal(): Grid<unknown> {
    return this.numberFormat;
  }

  set numberFormatLocal(input: unknown) {
    writeNumberFormat(this.context, this.where, input, 'Range.numberFormatLocal');
  }

  get hyperlink(): Hyperlink | null {
    return readHyperlink(this.context, this.where);
  }

  set hyperlink(link: Hyperlink | null) {
    writeHyperlink(this.context, this.where, link);
  }

  /** null when some are hidden and some are not. */
  get rowHidden(): boolean | null {
    const { engine } = this.context;
    return uniform(rowsOf(engine, this.sheetId, this.box), (row) => isRowHidden(engine, this.sheetId, row));
  }

  set rowHidden(hidden: boolean) {
    if (typeof hidden !== 'boolean') throw invalidArgument('Range.rowHidden');
    this.context.guard(this.where, 'Range.rowHidden', 'allowFormatRows');
    setRowsHidden(this.context.engine, this.sheetId, this.box, hidden);
  }

  get columnHidden(): boolean | null {
    const { engine } = this.context;
    return uniform(columnsOf(engine, this.sheetId, this.box), (column) =>
      isColumnHidden(engine, this.sheetId, column),
    );
  }

  set columnHidden(hidden: boolean) {
    if (typeof hidden !== 'boolean') throw invalidArgument('Range.columnHidden');
    this.context.guard(this.where, 'Range.columnHidden', 'allowFormatColumns');
    setColumnsHidden(this.context.engine, this.sheetId, this.box, hidden);
  }

  /** Whether every cell is hidden by its row or column; null when some are. */
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get left(): number {
    return pixelsToPoints(columnsOffset(this.context.engine, this.sheetId, 0, this.box.column));
  }

  get top(): number {
    return pixelsToPoints(rowsOffset(this.context.engine, this.sheetId, 0, this.box.row));
  }

  get width(): number {
    return pixelsToPoints(
      columnsOffset(this.context.engine, this.sheetId, this.box.column, this.box.columns),
    );
  }

  get height(): number {
    return pixelsToPoints(rowsOffset(this.context.engine, this.sheetId, this.box.row, this.box.rows));
  }

  /** Asked by office.js before it sends a large array in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    checkShape(rows === this.box.rows && columns === this.box.columns, 'Range.values');
  }

  clear(applyTo: unknown): void {
    clearCells(this.context, this.where, applyTo);
  }

  insert(shift: unknown): HostObject {
    return insertRange(this.context, this.where, shift);
  }

  delete(shift: unknown): void {
    deleteRange(this.context, this.where, shift);
  }

  copyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    copyInto(this.context, this.where, source, { copyType, skipBlanks, transpose });
  }

  moveTo(destination: unknown): void {
    moveInto(this.context, this.where, destination);
  }

  merge(across: unknown): void {
    this.context.guard(this.where, 'Range.merge', 'allowMerge');
    merge(this.context.engine, this.sheetId, this.box, across === true);
  }

  unmerge(): void {
    this.context.guard(this.where, 'Range.unmerge', 'allowMerge');
    unmerge(this.context.engine, this.sheetId, this.box);
  }

  select(): void {
    this.context.select(this.where);
  }

  getSpecialCells(cellType: unknown, valueType: unknown): HostObject {
    return specialCells(this.context, this.where, cellType, valueType, 'Range.getSpecialCells', true)!;
  }

  getSpecialCellsOrNullObject(cellType: unknown, valueType: unknown): HostObject | null {
    return specialCells(this.context, this.where, cellType, valueType, 'Range.getSpecialCells', false);
  }

  getCellProperties(wanted: unknown): object {
    return readCellProperties(this.context, this.where, wanted);
  }

  setCellProperties(properties: unknown): void {
    setCellProperties(this.context, this.where, properties);
  }

  private patternAt(cell: ICellData | null, row: number, column: number): string {
    return numberFormatOf(styleAt(this.context.engine, this.sheetId, row, column, cell));
  }

  private grid<T>(read: (cell: ICellData | null, row: number, column: number) => T): Grid<T> {
    const { box } = this;
    if (isUnbounded(box)) return null;
    const matrix = this.context.engine.sheet(this.sheetId).getCellMatrix();
    const rows: T[][] = [];
    for (let row = box.row; row <= lastRow(box); row++) {
      const items: T[] = [];
      for (let column = box.column; column <= lastColumn(box); column++) {
        items.push(read(matrix.getValue(row, column) ?? null, row, column));
      }
      rows.push(items);
    }
    return rows;
  }
}
