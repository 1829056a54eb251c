import { addDays } from '../day';
import type { Day } from '../day';
import type { Holiday } from './types';

/** Notice of the State Council for each year: name, first and last day off, weekend days worked instead. */
const NOTICES: readonly (readonly [name: string, first: Day, last: Day, worked: readonly Day[]])[] = [
  ['元旦', '2025-01-01', '2025-01-01', []],
  ['春节', '2025-01-28', '2025-02-04', ['2025-01-26', '2025-02-08']],
  ['清明节', '2025-04-04', '2025-04-06', []],
  ['劳动节', '2025-05-01', '2025-05-05', ['2025-04-27']],
  ['端午节', '2025-05-31', '2025-06-02', []],
  ['国庆节、中秋节', '2025-10-01', '2025-10-08', ['2025-09-28', '2025-10-11']],
  ['元旦', '2026-01-01', '2026-01-03', ['2026-01-04']],
  ['春节', '2026-02-15', '2026-02-23', ['2026-02-14', '2026-02-28']],
  ['清明节', '2026-04-04', '2026-04-06', []],
  ['劳动节', '2026-05-01', '2026-05-05', ['2026-05-09']],
  ['端午节', '2026-06-19', '2026-06-21', []],
  ['中秋节', '2026-09-25', '2026-09-27', []],
  ['国庆节', '2026-10-01', '2026-10-07', ['2026-09-20', '2026-10-10']],
];

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Public holidays of the PRC and the weekend days worked for them, 2025 and 2026, by day. */
export const defaultHolidays: readonly Holiday[] = NOTICES.flatMap(([name, first, last, worked]) => [
  ...daysFrom(first, last).map((day): Holiday => ({ day, kind: 'off', name })),
  ...worked.map((day): Holiday => ({ day, kind: 'worked', name })),
]).sort((a, b) => a.day.localeCompare(b.day));
