import type { CellInput } from '../types';

export type SettingsTable = 'parameters' | 'schemes' | 'bands' | 'deadlines' | 'holidays';

/** What was wrong with a cell of the 规则设置 sheet, and what counts instead. */
export interface SettingsFinding {
  code:
    | 'setting-unknown' // no setting of that name; the row is ignored
    | 'setting-duplicate' // named twice; the first row counts
    | 'setting-not-number'
    | 'setting-out-of-range' // details: min, max
    | 'setting-not-a-choice' // details: choices
    | 'final-range-empty' // lowest final score above the highest
    | 'scheme-incomplete' // a scheme row without scheme or slot
    | 'scheme-slot-duplicate'
    | 'scheme-weight-invalid' // not a number from 0 to 1
    | 'scheme-weights-not-100' // details: sum in percent
    | 'bands-not-ordered' // edges missing, not numbers, or not from best to worst
    | 'deadline-invalid'
    | 'holiday-invalid';
  table: SettingsTable;
  /** Index into the rows that were handed over. */
  row: number;
  /** The setting, scheme, measure, deadline or date concerned, as written. */
  key: string;
  value: CellInput;
  /** Default or earlier value that counts instead; null when the row is simply left out. */
  usedInstead: CellInput;
  details: Record<string, number | string>;
}

/** A finding without a substitute and details unless given. */
export function settingsFinding(
  table: SettingsTable,
  code: SettingsFinding['code'],
  row: number,
  key: CellInput,
  value: CellInput,
  more: Partial<Pick<SettingsFinding, 'usedInstead' | 'details'>> = {},
): SettingsFinding {
  return { code, table, row, key: String(key ?? ''), value, usedInstead: null, details: {}, ...more };
}
