import { addDays, weekdayOf, type Day } from '../core/day';
import { addMonths, firstDay, lastDay } from '../core/period';
import type { Deadline, Holiday } from '../core/settings';

/**
 * Day by which something for a month is due (docs/rules.md §9); a day past the end of its month is the last one.
 * Working days follow the table of holidays, and Monday to Friday in years that it does not cover.
 * @returns null for deadlines that come every week
 */
export function dueDay({ basis, day }: Deadline, period: string, holidays: readonly Holiday[]): Day | null {
  switch (basis) {
    case 'previous-month':
      return dayIn(addMonths(period, -1), day);
    case 'same-month':
      return dayIn(period, day);
    case 'next-month':
      return dayIn(addMonths(period, 1), day);
    case 'next-month-working-day':
      return workingDay(addMonths(period, 1), day, holidays);
    case 'week':
      return null;
  }
}

function dayIn(period: string, day: number): Day {
  const wanted = addDays(firstDay(period), day - 1);
  const last = lastDay(period);
  return wanted < last ? wanted : last;
}

function workingDay(period: string, n: number, holidays: readonly Holiday[]): Day {
  const kinds = new Map(holidays.map((holiday) => [holiday.day, holiday.kind]));
  const last = lastDay(period);
  let day = firstDay(period);
  for (let left = n; day < last; day = addDays(day, 1)) {
    const kind = kinds.get(day) ?? (weekdayOf(day) <= 5 ? 'worked' : 'off');
    if (kind === 'worked' && --left === 0) break;
  }
  return day;
}
