import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { BoxData, CellData, ScalarData, SheetData, WorkbookData } from '../../../xlsx';
import { lastColumn, lastRow, toEngineRange } from '../../engine/box';
import { blankSheet, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../../engine/engine';
import { DEFAULT_FONT } from '../range-font';
import { charactersToExactPixels, pointsToExactPixels } from '../units';
import { toStoredStyle } from './styles';

/** The engine's ids of the sheets of a file, in order. */
export const sheetIdsOf = (data: WorkbookData): string[] => data.sheets.map((_, index) => `{${index + 1}}`);

const styleId = (index: number | undefined): string | undefined =>
  index === undefined ? undefined : `f${index}`;

function toValue(value: ScalarData): Pick<ICellData, 'v' | 't'> {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      // Text that reads like an error is text all the same.
      return { v: value, t: value.startsWith('#') ? CellValueType.FORCE_STRING : CellValueType.STRING };
    default:
      return { v: value.error, t: CellValueType.STRING };
  }
}

function toCell({ v, f, s, link, array }: CellData): ICellData {
  return {
    ...(v === undefined ? {} : toValue(v)),
    ...(f === undefined ? {} : { f: `=${f}` }),
    ...(s === undefined ? {} : { s: styleId(s) }),
    ...(link === undefined && array === undefined
      ? {}
      : { custom: { ...(link && { link }), ...(array && { array }) } }),
  };
}

/** Cells that an array formula fills, without the one that has it: the engine fills them itself. */
function filledByArrays(sheet: SheetData): (row: number, column: number) => boolean {
  const arrays: BoxData[] = sheet.rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.array ?? []));
  return (row, column) =>
    arrays.some(
      (box) =>
        (row !== box.row || column !== box.column) &&
        row >= box.row &&
        row <= lastRow(box) &&
        column >= box.column &&
        column <= lastColumn(box),
    );
}

function toCells(sheet: SheetData): IWorksheetData['cellData'] {
  const filled = filledByArrays(sheet);
  const matrix: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell === undefined) return;
      const stored = filled(row, column) ? toCell({ s: cell.s }) : toCell(cell);
      if (Object.keys(stored).length > 0) (matrix[row] ??= {})[column] = stored;
    });
  });
  return matrix;
}

function toColumns(sheet: SheetData): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [key, { width, hidden, style }] of Object.entries(sheet.columns)) {
    columns[Number(key)] = {
      ...(width === undefined ? {} : { w: charactersToExactPixels(width) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined ? {} : { s: styleId(style) }),
    };
  }
  return columns;
}

function toRows(sheet: SheetData): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [key, { height, hidden, auto, style }] of Object.entries(sheet.rowProperties)) {
    const pixels = height === undefined ? undefined : pointsToExactPixels(height);
    rows[Number(key)] = {
      ...(pixels === undefined ? {} : auto ? { h: pixels, ah: pixels } : { h: pixels }),
      ...(pixels === undefined ? {} : { ia: auto ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined ? {} : { s: styleId(style) }),
    };
  }
  return rows;
}

function toSheet(sheet: SheetData, id: string): IWorksheetData {
  const blank = blankSheet(id, sheet.name);
  const columnKeys = Object.keys(sheet.columns).map(Number);
  const rowKeys = Object.keys(sheet.rowProperties).map(Number);
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const mergedRows = sheet.merges.map((box) => lastRow(box) + 1);
  const mergedColumns = sheet.merges.map((box) => lastColumn(box) + 1);
  return {
    ...blank,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? '',
    zoomRatio: (sheet.zoom ?? 100) / 100,
    rowCount: most([blank.rowCount, sheet.rows.length + 1, ...mergedRows, ...rowKeys.map((key) => key + 1)]),
    columnCount: most([blank.columnCount, widest + 1, ...mergedColumns, ...columnKeys.map((key) => key + 1)]),
    defaultColumnWidth:
      sheet.defaultColumnWidth === undefined
        ? DEFAULT_COLUMN_PIXELS
        : charactersToExactPixels(sheet.defaultColumnWidth),
    defaultRowHeight:
      sheet.defaultRowHeight === undefined ? DEFAULT_ROW_PIXELS : pointsToExactPixels(sheet.defaultRowHeight),
    mergeData: sheet.merges.map(toEngineRange),
    cellData: toCells(sheet),
    rowData: toRows(sheet),
    columnData: toColumns(sheet),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

const most = (numbers: readonly number[]): number =>
  numbers.reduce((high, number) => Math.max(high, number), 0);

/** The cells of a file, their styles, merges and sizes, as the engine opens them. */
export function toEngineWorkbook(data: WorkbookData, name: string): Omit<IWorkbookData, 'id'> {
  const ids = sheetIdsOf(data);
  const { name: typeface = DEFAULT_FONT.name, size = DEFAULT_FONT.size } = data.styles[0]?.font ?? {};
  const styles: Record<string, IStyleData> = {};
  data.styles.forEach((style, index) => {
    styles[styleId(index)!] = toStoredStyle(style);
  });
  return {
    name,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles,
    defaultStyle: { ff: typeface, fs: size },
    sheetOrder: ids,
    sheets: Object.fromEntries(data.sheets.map((sheet, index) => [ids[index], toSheet(sheet, ids[index])])),
  };
}
