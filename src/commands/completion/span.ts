import { addDays, parseDay } from '../../core/day';
import { parsePeriod } from '../../core/period';
import { isoWeekOf, mondayOf } from '../../core/week';
import type { RawCell } from '../reading/raw-evaluation';

/** The time of a plan. */
export interface Span {
  /** "2026-W48", "2026-11". */
  name: string;
  /** Months with a day of it: two for a week across the end of one. */
  months: string[];
}

/** The week of the day, or the month, that a cell names; null when it cannot be read. */
export function readSpan(kind: 'week' | 'month', cell: RawCell | null): Span | null {
  if (kind === 'month') {
    const month = parsePeriod(cell?.value);
    return month === null ? null : { name: month, months: [month] };
  }
  const day = parseDay(cell?.value);
  if (day === null) return null;
  const monday = mondayOf(day);
  return { name: isoWeekOf(day), months: [monday, addDays(monday, 6)].map((one) => one.slice(0, 7)) };
}
