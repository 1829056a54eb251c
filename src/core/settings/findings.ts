import type { CellInput, RatingScheme } from '../types';
import type { Band, Deadline } from './types';

export type SettingsTable = 'parameters' | 'schemes' | 'bands' | 'deadlines' | 'holidays';

export type UsedInstead = CellInput | RatingScheme | readonly Band[] | Deadline;

/** What was wrong with a cell of the 规则设置 sheet, and what counts instead. */
export interface SettingsFinding {
  code:
    | 'setting-unknown' // no setting of that name; the row is ignored
    | 'setting-duplicate' // named twice; the first row counts
    | 'setting-not-number'
    | 'setting-out-of-range' // details: min, max
    | 'setting-not-a-choice' // details: choices
    | 'final-range-empty' // lowest final score above the highest; details: min, max, usedMin, usedMax
    | 'scheme-incomplete' // a scheme row without scheme or slot
    | 'scheme-slot-duplicate'
    | 'scheme-weight-invalid' // not a number from 0 to 1
    | 'scheme-weights-not-100' // details: sum in percent
    | 'band-unknown' // no such measure or level
    | 'bands-not-ordered' // edges missing, not numbers, or not from best to worst
    | 'deadline-invalid' // details: min, max of the day
    | 'holiday-invalid';
  table: SettingsTable;
  /** Index into the rows that were handed over, and the column of the cell that is wrong. */
  row: number;
  column: string;
  /** The setting, scheme, measure, deadline or date concerned, as written. */
  key: string;
  value: CellInput;
  /** What counts instead: a setting's value, a scheme, the bands of a measure, a deadline; null = the row is left out. */
  usedInstead: UsedInstead;
  details: Record<string, number | string>;
}

/** A finding without a substitute and details unless given. */
export function settingsFinding(
  table: SettingsTable,
  code: SettingsFinding['code'],
  [row, column]: readonly [row: number, column: string],
  key: CellInput,
  value: CellInput,
  more: Partial<Pick<SettingsFinding, 'usedInstead' | 'details'>> = {},
): SettingsFinding {
  return { code, table, row, column, key: String(key ?? ''), value, usedInstead: null, details: {}, ...more };
}
