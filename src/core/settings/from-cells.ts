import { applyBands } from './bands';
import type { BandRow } from './bands';
import { applyDeadlines, applyHolidays } from './calendar';
import type { DeadlineRow, HolidayRow } from './calendar';
import { defaultSettings } from './defaults';
import type { SettingsFinding } from './findings';
import { applyParameters } from './from-parameters';
import type { ParameterRow } from './from-parameters';
import { applySchemes } from './schemes';
import type { SchemeRow } from './schemes';
import type { Settings } from './types';

/** The rows of the 规则设置 sheet as read; a table that is not in the workbook is left out. */
export interface SettingsCells {
  parameters?: readonly ParameterRow[];
  schemes?: readonly SchemeRow[];
  bands?: readonly BandRow[];
  deadlines?: readonly DeadlineRow[];
  holidays?: readonly HolidayRow[];
}

/**
 * Settings of an office: what its sheet says over `base` (docs/rules.md §12). Blank rows and blank values say nothing. A wrong cell never
 * stops anything: its finding names row and value, and what counts instead. Throws nothing.
 */
export function settingsFromCells(
  cells: SettingsCells,
  base: Settings = defaultSettings,
): { settings: Settings; findings: SettingsFinding[] } {
  const parameters = applyParameters(base, cells.parameters ?? []);
  const schemes = applySchemes(base.schemes, cells.schemes ?? []);
  const bands = applyBands(base.bands, cells.bands ?? []);
  const deadlines = applyDeadlines(base.deadlines, cells.deadlines ?? []);
  const holidays = applyHolidays(base.holidays, cells.holidays ?? []);
  return {
    settings: {
      ...parameters.settings,
      schemes: schemes.schemes,
      bands: bands.bands,
      deadlines: deadlines.deadlines,
      holidays: holidays.holidays,
    },
    findings: [parameters, schemes, bands, deadlines, holidays].flatMap(({ findings }) => findings),
  };
}
