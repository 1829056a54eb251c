import type { Settings } from '../../core/settings';
import { settingNameOf, type TableKey } from '../../templates/ids';
import type { ExistingTable } from '../../templates/schema';
import { absoluteArea } from '../../templates/a1';
import { quoteSheet } from '../../workbook/a1';
import type { Block } from './block';
import type { WorkbookContent } from './workbook-content';
import { textOf } from './raw-evaluation';

/** What a new sheet may refer to in the workbook it goes into. */
export interface TemplateContext {
  settings: Settings;
  existing: Partial<Record<TableKey, ExistingTable>>;
  /** Roles of the library and departments of the roster, each once. */
  roles: string[];
  departments: string[];
}

/** A name that every settings sheet of ours has; without it formulas cannot refer to the sheet. */
const SETTING = 'scoring.digits';

export function templateContext({ map, blocks, settings }: WorkbookContent): TemplateContext {
  const names = new Set(map.names.map(({ name }) => name.toLowerCase()));
  const existing: Partial<Record<TableKey, ExistingTable>> = {};
  for (const block of blocks) {
    const { key, table, ours, headers } = block;
    if (!ours || table === null || existing[key]) continue;
    if (key === 'settings-parameters' && !names.has(settingNameOf(table, SETTING).toLowerCase())) continue;
    existing[key] = { name: table, headers, ranges: rangesOf(block) };
  }
  const distinct = (of: TableKey, column: string): string[] => {
    const rows = blocks.filter(({ key }) => key === of).flatMap((block) => block.rows);
    return [...new Set(rows.map((row) => textOf(row.value(column))))].filter((text) => text !== '');
  };
  return {
    settings,
    existing,
    roles: distinct('role-library', 'role'),
    departments: distinct('roster', 'department'),
  };
}

/** Body cells of each column. Excel lets such a reference grow with the table. */
function rangesOf({ sheet, area, columns }: Block): Record<string, string> {
  const body = { ...area, row: area.row + 1, rows: area.rows - 1, columns: 1 };
  return Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [
      key,
      `${quoteSheet(sheet)}!${absoluteArea({ ...body, column })}`,
    ]),
  );
}
