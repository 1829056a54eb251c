import { parseDay } from '../day';
import { isBlank } from '../decimal';
import type { CellInput } from '../types';
import { settingsFinding } from './findings';
import type { SettingsFinding } from './findings';
import { comparable, findNamed } from './names';
import type { Deadline, DeadlineBasis, Holiday } from './types';

/** `day`: day of the month, n-th working day or ISO weekday 1–7. `time`: "18:00", a time of day, or blank = end of work. */
export interface DeadlineRow {
  deadline: CellInput;
  basis: CellInput;
  day: CellInput;
  time: CellInput;
}

export interface HolidayRow {
  date: CellInput;
  kind: CellInput;
  name: CellInput;
}

/** What a deadline counts from, with the largest day that makes sense. */
export const deadlineBases: readonly {
  id: DeadlineBasis;
  name: string;
  nameEn: string;
  lastDay: number;
}[] = [
  { id: 'previous-month', name: '上月', nameEn: 'Month before', lastDay: 31 },
  { id: 'same-month', name: '当月', nameEn: 'Same month', lastDay: 31 },
  { id: 'next-month', name: '次月', nameEn: 'Month after', lastDay: 31 },
  { id: 'next-month-working-day', name: '次月工作日', nameEn: 'Working day of the month after', lastDay: 20 },
  { id: 'week', name: '每周', nameEn: 'Every week', lastDay: 7 },
];

export const holidayKinds: readonly { id: Holiday['kind']; name: string; nameEn: string }[] = [
  { id: 'off', name: '休', nameEn: 'Off' },
  { id: 'worked', name: '班', nameEn: 'Worked' },
];

const MINUTES_PER_DAY = 24 * 60;

/** "18:00" of a text or a fraction of a day; null = blank (end of work); undefined = no time. */
function readTime(cell: CellInput): string | null | undefined {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' && cell >= 0 && cell < 1) {
    // The last seconds of a day belong to 23:59: there is no 24:00.
    const minutes = Math.min(MINUTES_PER_DAY - 1, Math.round(cell * MINUTES_PER_DAY));
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }
  const match = /^(\d{1,2}):(\d{2})$/.exec(comparable(cell));
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined;
  return `${match[1].padStart(2, '0')}:${match[2]}`;
}

/**
 * Overrides the deadlines of the rows by name, in place; others stay, new ones are added (docs/rules.md §9).
 * A row with a wrong cell is left out and its deadline stays as given.
 */
export function applyDeadlines(
  base: readonly Deadline[],
  rows: readonly DeadlineRow[],
): { deadlines: readonly Deadline[]; findings: SettingsFinding[] } {
  const findings: SettingsFinding[] = [];
  const deadlines = [...base];
  rows.forEach((row, index) => {
    if (isBlank(row.deadline)) return;
    const known = findNamed(deadlines, row.deadline);
    const basis = findNamed(deadlineBases, row.basis);
    const time = readTime(row.time);
    const day = row.day;
    const dayFits =
      typeof day === 'number' && Number.isInteger(day) && day >= 1 && day <= (basis?.lastDay ?? 0);
    if (!basis || !dayFits || time === undefined) {
      const column = !basis ? 'basis' : !dayFits ? 'day' : 'time';
      const details: Record<string, number> = basis && !dayFits ? { min: 1, max: basis.lastDay } : {};
      findings.push(
        settingsFinding('deadlines', 'deadline-invalid', [index, column], row.deadline, row[column], {
          usedInstead: known,
          details,
        }),
      );
      return;
    }
    const text = String(row.deadline).trim();
    const names = known ?? { id: comparable(text), name: text, nameEn: text };
    const read = { id: names.id, name: names.name, nameEn: names.nameEn, basis: basis.id, day, time };
    if (known) deadlines[deadlines.indexOf(known)] = read;
    else deadlines.push(read);
  });
  return { deadlines, findings };
}

/**
 * The holiday table of the rows; the given one without any row. A row without a date or kind is a finding and is
 * left out. Which years are covered follows from the days that are there.
 */
export function applyHolidays(
  base: readonly Holiday[],
  rows: readonly HolidayRow[],
): { holidays: readonly Holiday[]; findings: SettingsFinding[] } {
  const findings: SettingsFinding[] = [];
  const holidays: Holiday[] = [];
  rows.forEach((row, index) => {
    if (isBlank(row.date) && isBlank(row.kind)) return;
    const day = parseDay(row.date);
    const kind = findNamed(holidayKinds, row.kind)?.id;
    if (day && kind) holidays.push({ day, kind, name: String(row.name ?? '') });
    else {
      const column = day ? 'kind' : 'date';
      findings.push(settingsFinding('holidays', 'holiday-invalid', [index, column], row.name, row[column]));
    }
  });
  holidays.sort((a, b) => a.day.localeCompare(b.day));
  return { holidays: holidays.length > 0 ? holidays : base, findings };
}
