import type { Overview, PeriodOverview } from '../../commands/overview';
import type { PaneState } from './pane-state';
import { addMonths, periodOf } from './period';

/** What falls due next, and when: `days` from today, negative once it is past. */
export interface Due {
  period: string;
  what: 'plan' | 'evaluate';
  /** "2026-11-25"; empty where the settings give no deadline. */
  date: string;
  days: number;
}

/**
 * The month to work on (docs/rules.md §9): the latest past month with evaluations while it is not scored and
 * ranked; otherwise the month whose plan or evaluation is due next and not there yet; otherwise last month. Where
 * nobody is evaluated, the latest month with fees.
 */
export function duePeriod(overview: Overview, today: Date): string {
  const fees = isFeesOnly(overview) && latestFees(overview, today);
  if (fees) return fees;
  const latest = latestPast(overview.periods, today);
  if (latest && isOpen(latest)) return latest.period;
  return dueNext(overview, today)?.period ?? addMonths(periodOf(today), -1);
}

/** What the user chose, else what is due; before the workbook has been read, last month. */
export function currentPeriod(
  { chosenPeriod, overview }: Pick<PaneState, 'chosenPeriod' | 'overview'>,
  today: Date,
): string {
  if (chosenPeriod) return chosenPeriod;
  return overview.value ? duePeriod(overview.value, today) : addMonths(periodOf(today), -1);
}

/** The deadline to mention for a month: its evaluations once they are due or there, its plan before. */
export function deadlineOf(period: PeriodOverview, today: Date): Due {
  const plan = dueOf(period, 'plan', today);
  return plan.days >= 0 ? plan : dueOf(period, 'evaluate', today);
}

/** A property office without a roster or evaluations. */
export const isFeesOnly = ({ roster, periods, results }: Overview): boolean =>
  !roster && results.feeMonths.length > 0 && periods.every(({ total }) => total === 0);

function latestFees({ results }: Overview, today: Date): string | undefined {
  return results.feeMonths.find((month) => month <= periodOf(today));
}

function dueNext(overview: Overview, today: Date): Due | undefined {
  return overview.periods
    .flatMap((period) => [
      ...(isPlanned(period) ? [] : [dueOf(period, 'plan', today)]),
      ...(isScored(period) ? [] : [dueOf(period, 'evaluate', today)]),
    ])
    .filter(({ days }) => days >= 0)
    .toSorted((one, other) => one.days - other.days)[0];
}

function latestPast(periods: readonly PeriodOverview[], today: Date): PeriodOverview | undefined {
  const current = periodOf(today);
  return periods
    .filter(({ period, total }) => total > 0 && period < current)
    .toSorted((one, other) => (one.period < other.period ? 1 : -1))[0];
}

const isScored = ({ total, scored }: PeriodOverview) => total > 0 && scored === total;
const isPlanned = ({ total, missing }: PeriodOverview) => total > 0 && missing === 0;
const isOpen = (period: PeriodOverview) => !isScored(period) || period.ranking === null;

function dueOf(period: PeriodOverview, what: Due['what'], today: Date): Due {
  const date = period.deadlines[what];
  return { period: period.period, what, date, days: daysBetween(today, date) };
}

/** Calendar days from the day of `from` to "yyyy-mm-dd"; local, whatever the hour. NaN where there is no date. */
function daysBetween(from: Date, to: string): number {
  const [year = NaN, month = NaN, day = NaN] = to.split('-').map(Number);
  const start = Date.UTC(from.getFullYear(), from.getMonth(), from.getDate());
  return Math.round((Date.UTC(year, month - 1, day) - start) / 86_400_000);
}
