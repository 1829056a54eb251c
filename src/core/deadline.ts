/** When something is due (docs/rules.md §9). */
import { addDays, weekdayOf } from './day';
import type { Day } from './day';
import { firstDay, lastDay, nextMonth, previousMonth } from './period';
import type { Period } from './period';
import type { Deadline, Holiday } from './settings';

const SATURDAY = 6;

export interface DueDate {
  day: Day;
  /** "HH:MM"; null = end of work. */
  time: string | null;
  /** false: it depends on working days of a year that the holiday table does not cover. */
  certain: boolean;
}

/** Years for which the table has at least one day. */
export function coveredYears(holidays: readonly Holiday[]): Set<number> {
  return new Set(holidays.map(({ day }) => Number(day.slice(0, 4))));
}

/** A weekday that is not off, or a weekend day that is worked. */
export function isWorkingDay(day: Day, holidays: readonly Holiday[]): boolean {
  const entry = holidays.find((holiday) => holiday.day === day);
  return entry ? entry.kind === 'worked' : weekdayOf(day) < SATURDAY;
}

/** The n-th working day of a month (n ≥ 1); when the month has fewer, its last one. */
export function nthWorkingDay(period: Period, n: number, holidays: readonly Holiday[]): Day {
  const end = lastDay(period);
  let found = firstDay(period);
  let count = 0;
  for (let day = found; day <= end && count < n; day = addDays(day, 1)) {
    if (!isWorkingDay(day, holidays)) continue;
    found = day;
    count += 1;
  }
  return found;
}

function dayOfMonth(period: Period, day: number): Day {
  const wanted = addDays(firstDay(period), day - 1);
  const end = lastDay(period);
  return wanted < end ? wanted : end;
}

/** Due date for what belongs to a month: the plan of it, its evaluation, its report. Not for weekly deadlines. */
export function dueForMonth(
  deadline: Deadline & { basis: Exclude<Deadline['basis'], 'week'> },
  period: Period,
  holidays: readonly Holiday[],
): DueDate {
  const { basis, day, time } = deadline;
  if (basis === 'next-month-working-day') {
    const month = nextMonth(period);
    const certain = coveredYears(holidays).has(Number(month.slice(0, 4)));
    return { day: nthWorkingDay(month, day, holidays), time, certain };
  }
  const month = {
    'previous-month': previousMonth,
    'same-month': (same: Period) => same,
    'next-month': nextMonth,
  };
  return { day: dayOfMonth(month[basis](period), day), time, certain: true };
}

/** Due date within the week (Monday to Sunday) that contains the given day. */
export function dueInWeek({ day, time }: Pick<Deadline, 'day' | 'time'>, within: Day): DueDate {
  const monday = addDays(within, 1 - weekdayOf(within));
  return { day: addDays(monday, day - 1), time, certain: true };
}
