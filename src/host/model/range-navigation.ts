import {
  bounding,
  boxFrom,
  GRID_COLUMNS,
  GRID_ROWS,
  intersect,
  isInGrid,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  type Box,
} from '../engine/box';
import { HostObject, invalidArgument, invalidReference, itemNotFound, type Trackable } from '../rich-api';
import { formatArea, quoteSheetName } from './address';
import { placeAfter } from './anchor';
import type { ModelContext, SheetBox } from './context';
import { surroundingRegion, usedBox } from './used-range';

/** What an API method gets for a number; other things are InvalidArgument. */
function whole(value: unknown, location: string, fallback?: number): number {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(location);
  return value;
}

/** Where a range is, and the ranges around it. */
export abstract class RangeNavigation extends HostObject implements Trackable {
  readonly typeName: string = 'Range';
  private place: SheetBox | null;
  private stopFollowing: (() => void) | null = null;

  constructor(
    protected readonly context: ModelContext,
    place: SheetBox,
  ) {
    super();
    this.place = place;
  }

  /** @throws InvalidReference when the cells or their sheet are gone */
  get where(): SheetBox {
    if (this.place === null || !this.context.engine.hasSheet(this.place.sheetId)) {
      throw invalidReference(this.typeName);
    }
    return this.place;
  }

  get box(): Box {
    return this.where.box;
  }

  get sheetId(): string {
    return this.where.sheetId;
  }

  track(): void {
    this.stopFollowing ??= this.context.engine.changes.listen((change) => {
      if (this.place !== null) this.place = placeAfter(this.place, change);
    });
  }

  untrack(): void {
    this.stopFollowing?.();
    this.stopFollowing = null;
  }

  get worksheet(): HostObject {
    return this.context.worksheetOf(this.sheetId);
  }

  get address(): string {
    const name = this.context.engine.sheet(this.sheetId).getName();
    return `${quoteSheetName(name)}!${formatArea(this.box)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.box.row;
  }

  get columnIndex(): number {
    return this.box.column;
  }

  get rowCount(): number {
    return this.box.rows;
  }

  get columnCount(): number {
    return this.box.columns;
  }

  /** -1 above 2^31-1. */
  get cellCount(): number {
    const count = this.box.rows * this.box.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.box);
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.box);
  }

  getCell(row: unknown, column: unknown): HostObject {
    const at = 'Range.getCell';
    return this.at(
      {
        row: this.box.row + whole(row, at),
        column: this.box.column + whole(column, at),
        rows: 1,
        columns: 1,
      },
      at,
    );
  }

  getOffsetRange(rowOffset: unknown, columnOffset: unknown): HostObject {
    const at = 'Range.getOffsetRange';
    const { row, column, rows, columns } = this.box;
    return this.at(
      { row: row + whole(rowOffset, at), column: column + whole(columnOffset, at), rows, columns },
      at,
    );
  }

  getResizedRange(deltaRows: unknown, deltaColumns: unknown): HostObject {
    const at = 'Range.getResizedRange';
    const { rows, columns } = this.box;
    return this.at(
      { ...this.box, rows: rows + whole(deltaRows, at), columns: columns + whole(deltaColumns, at) },
      at,
    );
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    const at = 'Range.getAbsoluteResizedRange';
    return this.at({ ...this.box, rows: whole(rows, at), columns: whole(columns, at) }, at);
  }

  getRow(row: unknown): HostObject {
    const at = 'Range.getRow';
    return this.at({ ...this.box, row: this.box.row + whole(row, at), rows: 1 }, at);
  }

  getColumn(column: unknown): HostObject {
    const at = 'Range.getColumn';
    return this.at({ ...this.box, column: this.box.column + whole(column, at), columns: 1 }, at);
  }

  getLastRow(): HostObject {
    return this.at({ ...this.box, row: lastRow(this.box), rows: 1 }, 'Range.getLastRow');
  }

  getLastColumn(): HostObject {
    return this.at({ ...this.box, column: lastColumn(this.box), columns: 1 }, 'Range.getLastColumn');
  }

  getLastCell(): HostObject {
    return this.at(
      { row: lastRow(this.box), column: lastColumn(this.box), rows: 1, columns: 1 },
      'Range.getLastCell',
    );
  }

  /** @param count - negative ones count the other way, as documented */
  getRowsAbove(count: unknown): HostObject {
    return this.beside('row', -whole(count, 'Range.getRowsAbove', 1), 'Range.getRowsAbove');
  }

  getRowsBelow(count: unknown): HostObject {
    return this.beside('row', whole(count, 'Range.getRowsBelow', 1), 'Range.getRowsBelow');
  }

  getColumnsBefore(count: unknown): HostObject {
    return this.beside('column', -whole(count, 'Range.getColumnsBefore', 1), 'Range.getColumnsBefore');
  }

  getColumnsAfter(count: unknown): HostObject {
    return this.beside('column', whole(count, 'Range.getColumnsAfter', 1), 'Range.getColumnsAfter');
  }

  getEntireRow(): HostObject {
    return this.at({ ...this.box, column: 0, columns: GRID_COLUMNS }, 'Range.getEntireRow');
  }

  getEntireColumn(): HostObject {
    return this.at({ ...this.box, row: 0, rows: GRID_ROWS }, 'Range.getEntireColumn');
  }

  /** @throws ItemNotFound when they have no cell in common, InvalidArgument across sheets */
  getIntersection(other: unknown): HostObject {
    const found = this.getIntersectionOrNullObject(other);
    if (found === null) throw itemNotFound('Range.getIntersection');
    return found;
  }

  getIntersectionOrNullObject(other: unknown): HostObject | null {
    const place = this.context.locate(other, this.sheetId, 'Range.getIntersection');
    if (place.sheetId !== this.sheetId) throw invalidArgument('Range.getIntersection');
    const box = intersect(this.box, place.box);
    return box && this.at(box, 'Range.getIntersection');
  }

  getBoundingRect(other: unknown): HostObject {
    const place = this.context.locate(other, this.sheetId, 'Range.getBoundingRect');
    if (place.sheetId !== this.sheetId) throw invalidArgument('Range.getBoundingRect');
    return this.at(bounding(this.box, place.box), 'Range.getBoundingRect');
  }

  /** @throws ItemNotFound when nothing inside is used */
  getUsedRange(valuesOnly: unknown): HostObject {
    const found = this.getUsedRangeOrNullObject(valuesOnly);
    if (found === null) throw itemNotFound('Range.getUsedRange');
    return found;
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): HostObject | null {
    const box = usedBox(this.context.engine, this.sheetId, valuesOnly === true, this.box);
    return box && this.at(box, 'Range.getUsedRange');
  }

  getSurroundingRegion(): HostObject {
    const { row, column } = this.box;
    return this.at(
      surroundingRegion(this.context.engine, this.sheetId, row, column),
      'Range.getSurroundingRegion',
    );
  }

  /** A range on the same sheet. @throws InvalidArgument outside the grid */
  protected at(box: Box, location: string): HostObject {
    if (!isInGrid(box)) throw invalidArgument(location);
    return this.context.rangeAt({ sheetId: this.sheetId, box });
  }

  private beside(axis: 'row' | 'column', count: number, location: string): HostObject {
    if (count === 0) throw invalidArgument(location);
    const { box } = this;
    if (axis === 'row') {
      const from = count < 0 ? box.row + count : lastRow(box) + 1;
      return this.at(boxFrom(from, box.column, from + Math.abs(count) - 1, lastColumn(box)), location);
    }
    const from = count < 0 ? box.column + count : lastColumn(box) + 1;
    return this.at(boxFrom(box.row, from, lastRow(box), from + Math.abs(count) - 1), location);
  }
}
