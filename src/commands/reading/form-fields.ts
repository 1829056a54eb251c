import type { FieldKey } from '../../templates/labels';
import { readLabelled } from '../../templates/read-labelled';
import { cellAddress } from '../../templates/a1';
import { contains } from '../../workbook/a1';
import type { Block } from './block';
import type { RawCell } from './raw-evaluation';

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
