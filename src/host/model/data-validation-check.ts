import type { Box } from '../engine/box';
import { cellAt, valueOf } from '../engine/cells';
import { apiNotFound, type HostObject } from '../rich-api';
import { intersect, lastColumn, lastRow } from '../engine/box';
import type { ModelContext, SheetBox } from './context';
import type { ValidationRecord } from './side-store';

type Check = (value: string | number | boolean) => boolean;

/** Cells of a range whose value breaks their rule, one box per cell. Blank ones pass where blanks are ignored. */
export function invalidCells(
  context: ModelContext,
  place: SheetBox,
  records: readonly ValidationRecord[],
): Box[] {
  const found: Box[] = [];
  for (const record of records) {
    if (record.type === 'any') continue;
    const check = checkOf(context, place.sheetId, record);
    for (const box of record.boxes) {
      const shared = intersect(box, place.box);
      if (shared === null) continue;
      for (let row = shared.row; row <= lastRow(shared); row++) {
        for (let column = shared.column; column <= lastColumn(shared); column++) {
          const value = valueOf(cellAt(context.engine, place.sheetId, row, column));
          const passes = value === '' ? record.ignoreBlank : check(value);
          if (!passes) found.push({ row, column, rows: 1, columns: 1 });
        }
      }
    }
  }
  return found;
}

const COMPARE: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  between: (value, a, b) => value >= a && value <= b,
  notBetween: (value, a, b) => value < a || value > b,
  equal: (value, a) => value === a,
  notEqual: (value, a) => value !== a,
  greaterThan: (value, a) => value > a,
  lessThan: (value, a) => value < a,
  greaterThanOrEqual: (value, a) => value >= a,
  lessThanOrEqual: (value, a) => value <= a,
};

/** @throws ApiNotFound for rules that would have to be calculated cell by cell */
function checkOf(context: ModelContext, sheetId: string, record: ValidationRecord): Check {
  if (record.type === 'custom') throw apiNotFound('DataValidation.valid');
  if (record.type === 'list') return listCheck(context, sheetId, record.formula1 ?? '');
  const [a, b] = [record.formula1, record.formula2 ?? '0'].map((text) => limitOf(context, sheetId, text));
  const compare = COMPARE[record.operator ?? 'between'];
  if (record.type === 'textLength') return (value) => compare(String(value).length, a, b);
  return (value) =>
    typeof value === 'number' && (record.type !== 'whole' || Number.isInteger(value)) && compare(value, a, b);
}

function limitOf(context: ModelContext, sheetId: string, text: string | undefined): number {
  const number = Number(text);
  if (text !== undefined && text !== '' && !Number.isNaN(number)) return number;
  return Number(referred(context, sheetId, text ?? '')[0]);
}

function listCheck(context: ModelContext, sheetId: string, formula: string): Check {
  const inline = /^"(.*)"$/s.exec(formula);
  const options =
    inline === null
      ? referred(context, sheetId, formula).map(String)
      : inline[1].split(',').map((option) => option.trim());
  const known = new Set(options);
  return (value) => known.has(String(value));
}

/** Values of the cells that a formula names; other formulas are not calculated here. */
function referred(context: ModelContext, sheetId: string, formula: string): unknown[] {
  try {
    const range = context.rangeAt(context.locate(formula, sheetId, 'DataValidation.valid'));
    return (range as HostObject & { values: unknown[][] }).values.flat();
  } catch {
    throw apiNotFound('DataValidation.valid');
  }
}
