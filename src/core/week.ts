import { addDays, weekdayOf } from './day';
import type { Day } from './day';

/** The Monday of a day's week (docs/rules.md §9: weeks begin on Monday). */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The ISO week of a day, "2026-W47": the year is that of the week's Thursday. */
export function isoWeekOf(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
