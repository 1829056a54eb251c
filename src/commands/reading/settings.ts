import {
  settingsFromCells,
  type Settings,
  type SettingsCells,
  type SettingsTable,
} from '../../core/settings';
import type { ProblemList } from '../problems';
import { placeOf, type Block, type BlockRow } from './block';
import { settingsFacts } from './settings-in-words';

/** Columns of each table of the settings sheet by what the rules call them. */
const columnsOf = {
  parameters: ['key', 'value'],
  schemes: ['scheme', 'slot', 'order', 'weight', 'ranked'],
  bands: ['measure', 'level', 'edge'],
  deadlines: ['deadline', 'basis', 'day', 'time'],
  holidays: ['date', 'kind', 'name'],
} as const satisfies Record<SettingsTable, readonly string[]>;

/**
 * Settings of the office: what its 规则设置 sheet says, defaults for the rest. A cell that cannot be used is a problem
 * that says what counts instead. A second settings sheet is not looked at.
 */
export function readSettings(blocks: readonly Block[], problems: ProblemList): Settings {
  const found = (Object.keys(columnsOf) as SettingsTable[]).flatMap((name) => {
    const block = blocks.find(({ key }) => key === `settings-${name}`);
    return block ? [{ name, block }] : [];
  });
  const cells = Object.fromEntries(
    found.map(({ name, block }) => [name, block.rows.map((row) => pick(row, columnsOf[name]))]),
  ) as SettingsCells;
  const { settings, findings } = settingsFromCells(cells);
  for (const finding of findings) {
    const { block } = found.find(({ name }) => name === finding.table)!;
    const place = placeOf(block, block.rows[finding.row].row, finding.column);
    problems.add('settings-invalid', place, settingsFacts(finding, problems.language));
  }
  return settings;
}

function pick(row: BlockRow, keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, row.value(key)]));
}
