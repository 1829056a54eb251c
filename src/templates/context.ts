import { defaultSettings, parameters, parameterValue } from '../core/settings';
import type { NumericParameterKey, Settings } from '../core/settings';
import { absoluteArea, absoluteCell, columnLetters } from './a1';
import type { TableKey } from './ids';
import { settingNameOf } from './ids';
import type { Language } from './language';
import type { Layout, PlacedColumn, PlacedTable } from './layout';
import { columnBody, placedField, placedTable, raterColumn } from './layout';
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

/** The value of a settings cell; one that the rules would not take counts as the default, as it does for them. */
function settingFormula(cell: string, key: NumericParameterKey): string {
  const definition = parameters.find(({ id }) => id === key)!;
  if (definition.kind === 'choice') throw new RangeError(`${key} is no number`);
  const { kind, min, max } = definition;
  const whole = kind === 'integer' ? `,INT(${cell})=${cell}` : '';
  const fallback = String(parameterValue(defaultSettings, key));
  const inRange = `AND(${cell}>=${min},${cell}<=${max}${whole})`;
  return `IF(ISNUMBER(${cell}),IF(${inRange},${cell},${fallback}),${fallback})`;
}

/** A numeric setting in a formula: its cell where there is a 规则设置 sheet, otherwise the number itself. */
export function settingIn(
  { settings, existing }: Pick<ContextRequest, 'settings' | 'existing'>,
  key: NumericParameterKey,
): string {
  const sheet = existing?.['settings-parameters'];
  if (!sheet) return String(parameterValue(settings, key));
  return settingFormula(settingNameOf(sheet.name, key), key);
}

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
    has: (key) => table.columns.some((column) => column.key === key),
    headerOf: (key) => `${name}[[#Headers],[${escapeHeader(placed(key).header)}]]`,
    addressOf: (key) => `$${columnLetters(placed(key).column)}${firstRow + 1}`,
    rangeOf: (key) => absoluteArea(columnBody(table, placed(key).key)!),
    field,
    rater: (index, part) => absoluteCell(raterRow(index), raterColumn(layout, part)),
    raters: (part) =>
      absoluteArea({ row: raterRow(0), column: raterColumn(layout, part), rows: raterCount, columns: 1 }),
    setting: (key) => settingIn(request, key),
    other: (key) => formulaContext(request, layout, placedTable(layout, key), raterCount),
    existing: (key) => request.existing?.[key] ?? null,
  };
}
