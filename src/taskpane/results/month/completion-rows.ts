import { addDays, type Day } from '../../../core/day';
import { firstDay, lastDay } from '../../../core/period';
import { isoWeekOf } from '../../../core/week';
import type { CompletionResult } from '../../../commands/results';

/** Plans of a month, and of the ISO weeks that have a day in it; those whose time is unknown are shown everywhere. */
export function completionsIn(month: string, completions: readonly CompletionResult[]): CompletionResult[] {
  const weeks = weeksOf(month);
  return completions.filter(({ period }) => period === null || period === month || weeks.has(period));
}

function weeksOf(month: string): Set<string> {
  const last = lastDay(month);
  const weeks = new Set([isoWeekOf(last)]);
  for (let day: Day = firstDay(month); day <= last; day = addDays(day, 7)) weeks.add(isoWeekOf(day));
  return weeks;
}
