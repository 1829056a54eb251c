import {
  settingsFromCells,
  type Settings,
  type SettingsCells,
  type SettingsTable,
} from '../../core/settings';
import type { ProblemList } from '../problems';
import { placeOf, type Block, type BlockRow } from './block';
import { textOf } from './raw-evaluation';

/** Columns of each table of the settings sheet by what the rules call them. The first is where problems are shown. */
const columnsOf = {
  parameters: ['key', 'value'],
  schemes: ['scheme', 'slot', 'order', 'weight', 'ranked'],
  bands: ['measure', 'level', 'edge'],
  deadlines: ['deadline', 'basis', 'day', 'time'],
  holidays: ['date', 'kind', 'name'],
} as const satisfies Record<SettingsTable, readonly string[]>;

/** The cell that a finding is about, by its table. */
const valueColumn: Record<SettingsTable, string> = {
  parameters: 'value',
  schemes: 'weight',
  bands: 'edge',
  deadlines: 'day',
  holidays: 'date',
};

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
  for (const { table: name, row, key, value, usedInstead, code } of findings) {
    const { block } = found.find((entry) => entry.name === name)!;
    const place = placeOf(block, block.rows[row].row, valueColumn[name]);
    const details = { name: key, value: textOf(value), used: textOf(usedInstead), finding: code };
    problems.add('settings-invalid', place, details);
  }
  return settings;
}

function pick(row: BlockRow, keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, row.value(key)]));
}
