import type { BooleanNumber, ICellData, IStyleData, Nullable, ObjectMatrix } from '@univerjs/core';
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
  SetWorksheetDefaultStyleMutation,
} from '@univerjs/sheets';
import { isUnbounded, isWholeColumns, isWholeRows, lastColumn, lastRow, type Box } from './box';
import { ensureSize, visitCells } from './cells';
import type { Engine } from './engine';

/** A style as stored. What the engine does not know (protection, shrink to fit) travels in it as well: it keeps foreign keys. */
export interface StoredStyle extends IStyleData {
  /** Absent means locked. */
  locked?: BooleanNumber;
  formulaHidden?: BooleanNumber;
  shrink?: BooleanNumber;
}

type StyleReference = Nullable<string | IStyleData>;

/** The style that a cell, row, column or sheet refers to. */
export const storedStyle = (engine: Engine, reference: StyleReference): StoredStyle =>
  (typeof reference === 'string' ? engine.unit.getStyles().get(reference) : reference) ?? {};

/** What an empty cell there looks like: sheet, then column, then row. */
function baseStyle(engine: Engine, sheetId: string, row: number, column: number): StoredStyle {
  const { columnData, rowData, defaultStyle } = engine.sheet(sheetId).getConfig();
  return {
    ...storedStyle(engine, defaultStyle),
    ...storedStyle(engine, columnData[column]?.s),
    ...storedStyle(engine, rowData[row]?.s),
  };
}

/** The style a cell shows, its own and what it inherits. Conditional formats do not count. */
export function styleAt(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number,
  cell: ICellData | null,
): StoredStyle {
  return { ...baseStyle(engine, sheetId, row, column), ...storedStyle(engine, cell?.s) };
}

/** Every different style inside a box, empty cells included. */
export function stylesIn(engine: Engine, sheetId: string, box: Box): StoredStyle[] {
  const seen = new Map<string, StoredStyle>();
  const { columnData, rowData } = engine.sheet(sheetId).getConfig();
  const add = (row: number, column: number, own: StyleReference) => {
    const key = [own, columnData[column]?.s, rowData[row]?.s]
      .map((part) => JSON.stringify(part ?? ''))
      .join();
    if (!seen.has(key))
      seen.set(key, { ...baseStyle(engine, sheetId, row, column), ...storedStyle(engine, own) });
  };
  let stored = 0;
  visitCells(engine, sheetId, box, (cell, row, column) => {
    stored++;
    add(row, column, cell.s);
  });
  if (stored < box.rows * box.columns) {
    const inBox = (keys: object, from: number, to: number) =>
      Object.keys(keys)
        .map(Number)
        .filter((index) => index >= from && index <= to);
    add(box.row, box.column, undefined);
    for (const column of inBox(columnData, box.column, lastColumn(box))) add(box.row, column, undefined);
    for (const row of inBox(rowData, box.row, lastRow(box))) add(row, box.column, undefined);
  }
  return [...seen.values()];
}

/** Id of a style that stands in place of what is inherited; undefined for none. */
function store(engine: Engine, style: StoredStyle, inherited: StoredStyle): string | undefined {
  const after = { ...style } as Record<string, unknown>;
  for (const [name, value] of Object.entries(after)) if (value === undefined) delete after[name];
  // A key taken away must not come back from the column.
  for (const name of Object.keys(inherited)) if (!(name in after)) after[name] = null;
  if (Object.keys(after).length === 0) return undefined;
  return engine.unit.getStyles().setValue(after as IStyleData) ?? undefined;
}

/** Gives one style, remembering what each different style became. */
function restyler(engine: Engine, change: (style: StoredStyle) => StoredStyle) {
  const known = new Map<string, string | undefined>();
  return (own: StyleReference, inherited: StoredStyle): string | undefined => {
    const key = typeof own === 'string' ? own : JSON.stringify(own ?? '');
    const cacheKey = Object.keys(inherited).length === 0 ? key : `${key}|${JSON.stringify(inherited)}`;
    if (known.has(cacheKey)) return known.get(cacheKey);
    const id = store(engine, change({ ...inherited, ...storedStyle(engine, own) }), inherited);
    known.set(cacheKey, id);
    return id;
  };
}

/** Gives every cell of a bounded box a style of its own; null from `next` leaves a cell as it is. */
export function restyleCells(
  engine: Engine,
  sheetId: string,
  box: Box,
  next: (row: number, column: number) => StoredStyle | null,
): void {
  ensureSize(engine, sheetId, box);
  const matrix = engine.sheet(sheetId).getCellMatrix();
  for (let row = box.row; row <= lastRow(box); row++) {
    for (let column = box.column; column <= lastColumn(box); column++) {
      const style = next(row, column);
      if (style === null) continue;
      putStyle(matrix, row, column, store(engine, style, baseStyle(engine, sheetId, row, column)));
    }
  }
  announce(engine, sheetId, box);
}

/**
 * Changes the style of every cell of a box; of whole columns, rows or the whole sheet without touching each
 * cell. `change` gets the present style and returns the new one; undefined takes a key away. `only` picks cells
 * out of a bounded box.
 */
export function restyle(
  engine: Engine,
  sheetId: string,
  box: Box,
  change: (style: StoredStyle) => StoredStyle,
  only?: (row: number, column: number) => boolean,
): void {
  const next = restyler(engine, change);
  if (isUnbounded(box)) {
    restyleStored(engine, sheetId, box, next);
    restyleWhole(engine, sheetId, box, next);
  } else {
    ensureSize(engine, sheetId, box);
    restyleEach(engine, sheetId, box, next, only);
  }
  announce(engine, sheetId, box);
}

type Next = ReturnType<typeof restyler>;
type Matrix = ObjectMatrix<Nullable<ICellData>>;

function restyleEach(
  engine: Engine,
  sheetId: string,
  box: Box,
  next: Next,
  only?: (row: number, column: number) => boolean,
): void {
  const matrix = engine.sheet(sheetId).getCellMatrix();
  for (let row = box.row; row <= lastRow(box); row++) {
    for (let column = box.column; column <= lastColumn(box); column++) {
      if (only?.(row, column) === false) continue;
      const own = matrix.getValue(row, column)?.s;
      putStyle(matrix, row, column, next(own, baseStyle(engine, sheetId, row, column)));
    }
  }
}

function restyleStored(engine: Engine, sheetId: string, box: Box, next: Next): void {
  visitCells(engine, sheetId, box, (cell) => {
    if (cell.s != null) setStyle(cell, next(cell.s, {}));
  });
}

function restyleWhole(engine: Engine, sheetId: string, box: Box, next: Next): void {
  const { columnData, rowData, defaultStyle } = engine.sheet(sheetId).getConfig();
  if (isWholeRows(box) && isWholeColumns(box)) {
    engine.runOn(sheetId, SetWorksheetDefaultStyleMutation.id, {
      defaultStyle: next(defaultStyle, {}) ?? null,
    });
    return;
  }
  ensureSize(engine, sheetId, isWholeColumns(box) ? { ...box, rows: 1 } : { ...box, columns: 1 });
  if (isWholeColumns(box)) {
    const changed: Record<number, { s: string | null }> = {};
    for (let column = box.column; column <= lastColumn(box); column++) {
      changed[column] = { s: next(columnData[column]?.s, {}) ?? null };
    }
    engine.runOn(sheetId, SetColDataMutation.id, { columnData: changed });
  } else {
    const changed: Record<number, { s: string | null }> = {};
    for (let row = box.row; row <= lastRow(box); row++) {
      changed[row] = { s: next(rowData[row]?.s, {}) ?? null };
    }
    engine.runOn(sheetId, SetRowDataMutation.id, { rowData: changed });
  }
}

function putStyle(matrix: Matrix, row: number, column: number, style: string | undefined): void {
  const cell = matrix.getValue(row, column);
  if (cell != null) setStyle(cell, style);
  else if (style !== undefined) matrix.setValue(row, column, { s: style });
}

function setStyle(cell: ICellData, style: string | undefined): void {
  if (style === undefined) delete cell.s;
  else cell.s = style;
}

/** Lets the grid draw the box anew: styles were put in place directly, cell by cell merging is too slow. */
function announce(engine: Engine, sheetId: string, box: Box): void {
  const sheet = engine.sheet(sheetId);
  const bottom = Math.min(lastRow(box), sheet.getRowCount() - 1);
  const right = Math.min(lastColumn(box), sheet.getColumnCount() - 1);
  const cellValue: Record<number, Record<number, object>> = {};
  for (const row of [box.row, bottom]) {
    cellValue[row] = {};
    for (const column of [box.column, right]) cellValue[row][column] = {};
  }
  engine.runOn(sheetId, SetRangeValuesMutation.id, { cellValue, trigger: SetStyleCommand.id });
}
