import type { CellInput } from '../../core/types';
import type { FieldKey } from '../../templates/labels';
import { formNameOf } from '../../templates/ids';
import { readLabelled } from '../../templates/read-labelled';
import { cellAddress } from '../../templates/a1';
import { contains } from '../../workbook/a1';
import type { Block } from './block';
import type { RawCell } from './raw-evaluation';
import type { ReadAnswer } from '../../workbook/read';

/**
 * Labelled cells of the form to which a block belongs; headers and rows of its tables are none. Empty for a block that
 * is part of no form.
 */
export function fieldsOf(block: Block, blocks: readonly Block[]): Partial<Record<FieldKey, RawCell>> {
  const form = block.surroundings;
  if (!form) return {};
  const tables = blocks
    .filter(({ sheet, area }) => sheet === form.sheet && contains(form.area, area))
    .map(({ area }) => ({ from: area.row - form.area.row, to: area.row - form.area.row + area.rows - 1 }));
  const { fields } = readLabelled(form.values, ...tables);
  return Object.fromEntries(
    Object.entries(fields).map(([key, { value, row, column }]) => {
      const address = cellAddress(form.area.row + row, form.area.column + column);
      return [key, { value, at: { sheet: form.sheet, address } }];
    }),
  );
}

/** The value of a labelled cell; row and column are those of the sheet. */
export interface FieldCell {
  value: CellInput;
  row: number;
  column: number;
}

/** Labelled cells above a table: in the area that is named after it, or on a sheet that was read as a whole. */
export function fieldsAbove(
  block: Block,
  { names, sheets }: ReadAnswer,
): Partial<Record<FieldKey, FieldCell>> {
  const area = block.table === null ? undefined : named(names, formNameOf(block.table));
  const grid = area ?? sheets.get(block.sheet);
  if (!grid) return {};
  const { fields } = readLabelled(grid.values.slice(0, Math.max(0, block.area.row - grid.area.row)));
  return Object.fromEntries(
    Object.entries(fields).map(([key, { value, row, column }]) => [
      key,
      { value, row: grid.area.row + row, column: grid.area.column + column },
    ]),
  );
}

/** Case does not matter, as in Excel. */
const named = <T>(grids: ReadonlyMap<string, T>, name: string): T | undefined =>
  [...grids].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
