import { BooleanNumber, type ICellData, type IWorksheetData } from '@univerjs/core';
import type { BoxData, CellData, SheetData } from '../../../xlsx';
import { fromEngineRange } from '../../engine/box';
import { formulaOf, valueOf, visitCells } from '../../engine/cells';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../../engine/engine';
import { storedStyle } from '../../engine/styles';
import { isErrorCell } from '../cell-content';
import { toHex } from '../colors';
import { linkOf } from '../hyperlink';
import { pixelsToCharacters, pixelsToPoints } from '../units';
import { WHOLE_SHEET } from '../used-range';
import type { Workbook } from '../workbook';
import { emptySheet } from '../../../xlsx';
import type { StyleTable } from './styles';

type StyleReference = ICellData['s'];

/** Gives the number of a style once per reference: cells share a few hundred styles at most. */
function styleNumbers(book: Workbook, table: StyleTable): (reference: StyleReference) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (reference) => {
    if (reference == null) return undefined;
    const key = typeof reference === 'string' ? reference : JSON.stringify(reference);
    if (!known.has(key)) known.set(key, table.numberOf(storedStyle(book.engine, reference)));
    return known.get(key);
  };
}

function fromCell(book: Workbook, sheetId: string, cell: ICellData, row: number, column: number): CellData {
  const formula = formulaOf(book.engine, sheetId, cell, row, column);
  const value = valueOf(cell);
  const link = linkOf(cell.custom);
  const array = (cell.custom as { array?: BoxData } | null | undefined)?.array;
  return {
    ...(cell.v == null && value === ''
      ? {}
      : { v: isErrorCell(cell, value) ? { error: String(value) } : value }),
    ...(formula === null ? {} : { f: formula.slice(1) }),
    ...(array === undefined ? {} : { array }),
    ...(link === undefined ? {} : { link }),
  };
}

function fromCells(
  book: Workbook,
  sheetId: string,
  numberOf: (reference: StyleReference) => number | undefined,
): SheetData['rows'] {
  const rows: SheetData['rows'] = [];
  visitCells(book.engine, sheetId, WHOLE_SHEET, (stored, row, column) => {
    const s = numberOf(stored.s);
    const cell = { ...fromCell(book, sheetId, stored, row, column), ...(s === undefined ? {} : { s }) };
    if (Object.keys(cell).length > 0) (rows[row] ??= [])[column] = cell;
  });
  // Holes would be skipped by forEach but not by everybody.
  for (let row = 0; row < rows.length; row++) rows[row] ??= [];
  return rows;
}

function sizes(
  config: IWorksheetData,
  numberOf: (reference: StyleReference) => number | undefined,
): Pick<SheetData, 'columns' | 'rowProperties' | 'defaultColumnWidth' | 'defaultRowHeight'> {
  const columns: SheetData['columns'] = {};
  for (const [key, data] of Object.entries(config.columnData)) {
    const style = numberOf(data?.s);
    const entry = {
      ...(data?.w === undefined ? {} : { width: pixelsToCharacters(data.w) }),
      ...(data?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
      ...(style === undefined ? {} : { style }),
    };
    if (Object.keys(entry).length > 0) columns[Number(key)] = entry;
  }
  const rowProperties: SheetData['rowProperties'] = {};
  for (const [key, data] of Object.entries(config.rowData)) {
    const style = numberOf(data?.s);
    const auto = data?.ia === BooleanNumber.TRUE;
    const pixels = (auto ? data?.ah : undefined) ?? data?.h;
    const entry = {
      ...(pixels === undefined ? {} : { height: pixelsToPoints(pixels), ...(auto ? { auto } : {}) }),
      ...(data?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
      ...(style === undefined ? {} : { style }),
    };
    if (Object.keys(entry).length > 0) rowProperties[Number(key)] = entry;
  }
  const { defaultColumnWidth, defaultRowHeight } = config;
  return {
    columns,
    rowProperties,
    ...(defaultColumnWidth === DEFAULT_COLUMN_PIXELS
      ? {}
      : { defaultColumnWidth: pixelsToCharacters(defaultColumnWidth) }),
    ...(defaultRowHeight === DEFAULT_ROW_PIXELS
      ? {}
      : { defaultRowHeight: pixelsToPoints(defaultRowHeight) }),
  };
}

/** The cells of one sheet, their styles, merges and sizes, as a file says them. */
export function fromSheet(book: Workbook, sheetId: string, table: StyleTable): SheetData {
  const config = book.engine.sheet(sheetId).getConfig();
  const numberOf = styleNumbers(book, table);
  const hidden = book.veryHidden.has(sheetId) ? 'veryHidden' : 'hidden';
  return {
    ...emptySheet(config.name),
    visibility: config.hidden === BooleanNumber.TRUE ? hidden : 'visible',
    ...(config.tabColor ? { tabColor: toHex(config.tabColor) } : {}),
    ...(config.zoomRatio && config.zoomRatio !== 1 ? { zoom: Math.round(config.zoomRatio * 100) } : {}),
    rows: fromCells(book, sheetId, numberOf),
    ...sizes(config, numberOf),
    merges: config.mergeData.map(fromEngineRange),
    showGridlines: config.showGridlines !== BooleanNumber.FALSE,
  };
}
