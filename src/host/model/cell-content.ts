import { numfmt, type ICellData } from '@univerjs/core';
import { formulaOf, isForcedText, valueOf } from '../engine/cells';
import { fromEngineFormula } from '../engine/formulas';
import type { StoredStyle } from '../engine/styles';
import type { ModelContext, SheetBox } from './context';
import { tableArea } from './side-store';
import { ERROR_VALUES } from './typed-input';
import { intersect } from '../engine/box';

export type CellValue = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export const GENERAL = 'General';
export const TEXT = '@';

/** Pattern of a style; "General" when it has none. */
export const numberFormatOf = (style: StoredStyle): string => style.n?.pattern || GENERAL;

/** Whether a string in a cell is one of Excel's errors; typed text that looks like one is not. */
export const isErrorCell = (cell: ICellData, value: CellValue): boolean =>
  typeof value === 'string' && value.startsWith('#') && !isForcedText(cell) && ERROR_VALUES.includes(value);

/** Every number is Double, dates included; "" out of a formula is String. */
export function typeOf(cell: ICellData | null, value: CellValue): ValueType {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (cell === null || (value === '' && cell.f == null && cell.si == null)) return 'Empty';
  return isErrorCell(cell, value) ? 'Error' : 'String';
}

/** What the cell shows, never "#####". A pattern that the formatter cannot read shows the plain value. */
export function displayText(value: CellValue, pattern: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (pattern === GENERAL || pattern === TEXT || value === '')) return value;
  if (pattern === TEXT) return numfmt.format(GENERAL, value);
  try {
    return numfmt.format(pattern, value);
  } catch {
    return String(value);
  }
}

/** Name of the table that a cell lies in, totals row included; null outside. */
export function tableNameAt(context: ModelContext, { sheetId, box }: SheetBox): string | null {
  const owner = context.side.tables.find(
    (table) => table.sheetId === sheetId && intersect(tableArea(table), box) !== null,
  );
  return owner?.name ?? null;
}

/** The formula as Office.js says it ("=[@列]*2" inside the table), or the value with its own type. */
export function formulaOrValue(
  context: ModelContext,
  sheetId: string,
  cell: ICellData | null,
  row: number,
  column: number,
): CellValue {
  if (cell === null) return '';
  const formula = formulaOf(context.engine, sheetId, cell, row, column);
  if (formula === null) return valueOf(cell);
  const box = { row, column, rows: 1, columns: 1 };
  return fromEngineFormula(formula, () => tableNameAt(context, { sheetId, box }));
}
