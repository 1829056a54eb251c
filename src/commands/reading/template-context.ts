import type { Settings } from '../../core/settings';
import { settingNameOf, type TableKey } from '../../templates/ids';
import type { ExistingTable } from '../../templates/schema';
import type { WorkbookContent } from './workbook-content';
import { textOf } from './raw-evaluation';

/** What a new sheet may refer to in the workbook it goes into. */
export interface TemplateContext {
  settings: Settings;
  existing: Partial<Record<TableKey, ExistingTable>>;
  /** Roles of the library, each once. */
  roles: string[];
}

/** A name that every settings sheet of ours has; without it formulas cannot refer to the sheet. */
const SETTING = 'scoring.digits';

export function templateContext({ map, blocks, settings }: WorkbookContent): TemplateContext {
  const names = new Set(map.names.map(({ name }) => name.toLowerCase()));
  const existing: Partial<Record<TableKey, ExistingTable>> = {};
  for (const { key, table, ours, headers } of blocks) {
    if (!ours || table === null || existing[key]) continue;
    if (key === 'settings-parameters' && !names.has(settingNameOf(table, SETTING).toLowerCase())) continue;
    existing[key] = { name: table, headers };
  }
  const library = blocks.filter(({ key }) => key === 'role-library').flatMap(({ rows }) => rows);
  const roles = new Set(library.map((row) => textOf(row.value('role'))).filter((role) => role !== ''));
  return { settings, existing, roles: [...roles] };
}
