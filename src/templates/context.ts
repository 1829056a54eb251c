import { parameterValue } from '../core/settings';
import type { Settings } from '../core/settings';
import { absoluteArea, absoluteCell, columnLetters } from './a1';
import type { TableKey } from './ids';
import { settingNameOf } from './ids';
import type { Language } from './language';
import type { Layout, PlacedColumn, PlacedTable } from './layout';
import { columnBody, placedField, raterColumn } from './layout';
import type { ExistingTable, FormulaContext } from './schema';

export interface ContextRequest {
  language: Language;
  settings: Settings;
  tableName(key: TableKey): string;
  existing?: Partial<Record<TableKey, ExistingTable>>;
}

/**
 * The header in a structured reference. Where a header needs escaping the apostrophe does it; templates avoid such
 * headers, existing tables may have them.
 */
export const escapeHeader = (header: string): string => header.replace(/['#[\]@]/g, "'$&");

/** What the formulas of one table may refer to. Naming a column or field that is not there is an error of the template. */
export function formulaContext(
  request: ContextRequest,
  layout: Layout,
  table: PlacedTable,
  raterCount: number,
): FormulaContext {
  const name = request.tableName(table.definition.key);
  const firstRow = table.area.row + 1;
  const placed = (key: string): PlacedColumn => {
    const found = table.columns.find((column) => column.key === key);
    if (!found) throw new RangeError(`no column ${key} in ${table.definition.key}`);
    return found;
  };
  const field: FormulaContext['field'] = (key) => {
    const found = placedField(layout, key);
    if (!found) throw new RangeError(`no field ${key} beside ${table.definition.key}`);
    return absoluteCell(found.row, found.column + 1);
  };
  const raterRow = (index: number): number => (layout.raters?.header ?? 0) + 1 + index;
  return {
    language: request.language,
    settings: request.settings,
    raterCount,
    column: (key) => `${name}[${escapeHeader(placed(key).header)}]`,
    cell: (key) => `${name}[[#This Row],[${escapeHeader(placed(key).header)}]]`,
    headerOf: (key) => `${name}[[#Headers],[${escapeHeader(placed(key).header)}]]`,
    addressOf: (key) => `$${columnLetters(placed(key).column)}${firstRow + 1}`,
    rangeOf: (key) => absoluteArea(columnBody(table, placed(key).key)!),
    field,
    rater: (index, part) => absoluteCell(raterRow(index), raterColumn(part)),
    raters: (part) =>
      absoluteArea({ row: raterRow(0), column: raterColumn(part), rows: raterCount, columns: 1 }),
    setting: (key) => {
      const literal = String(parameterValue(request.settings, key));
      const sheet = request.existing?.['settings-parameters'];
      if (!sheet) return literal;
      const cell = settingNameOf(sheet.name, key);
      return `IF(ISNUMBER(${cell}),${cell},${literal})`;
    },
    existing: (key) => request.existing?.[key] ?? null,
  };
}
