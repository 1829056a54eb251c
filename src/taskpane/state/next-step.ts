import { quarterOf } from '../../core/period';
import type { Overview, PeriodOverview, WaitingPerson } from '../../commands/overview';
import type { Place } from '../../commands/report';
import { isFeesOnly } from './due-period';
import type { Preferences } from '../services';
import type { KnownResults } from './known-results';
import { endsQuarter } from './period';

/** What the workbook asks for now, for one month. */
export type NextStep =
  /** Nothing of ours in the workbook, and the introduction has not been read. */
  | { kind: 'welcome' }
  | { kind: 'no-roster' }
  | { kind: 'empty-roster'; roster: Place }
  /** People on the roster, but nobody employed in the month. */
  | { kind: 'nobody-employed'; roster: Place }
  | { kind: 'generate'; people: number }
  | { kind: 'pending'; scored: number; total: number; missing: number; waiting: WaitingPerson[] }
  | { kind: 'rank'; total: number; missing: number }
  /** The month was the last of a quarter that has no ranking yet. */
  | { kind: 'rank-quarter'; quarter: string; ranking: Place }
  /** The pay of the month's responsibility letters has not been looked at. */
  | { kind: 'pay'; letters: number; ranking: Place }
  /** The month's fees have not been compared with the budget; `ranking` where people were ranked before. */
  | { kind: 'collect'; ranking: Place | null }
  | { kind: 'collected'; sheet: Place }
  /** `ranking`: where it stands; its ranks are formulas and follow the scores. */
  | { kind: 'ranked'; ranking: Place; missing: number };

/**
 * A month without evaluations asks for people first, then for evaluations; a ranked one for the other results of a
 * month's end, as far as the workbook has what they need.
 */
export function nextStep(
  overview: Overview,
  period: string,
  { paid, preferences }: Pick<KnownResults, 'paid'> & { preferences: Pick<Preferences, 'welcomed'> },
): NextStep {
  const { roster } = overview;
  const { total, scored, missing, waiting, ranking } = overviewOf(overview, period);
  if (total > 0) {
    if (scored < total) return { kind: 'pending', scored, total, missing, waiting };
    if (!ranking) return { kind: 'rank', total, missing };
    return monthEnd(overview, period, ranking, paid) ?? { kind: 'ranked', ranking, missing };
  }
  if (isFeesOnly(overview)) {
    const sheet = collectionOf(overview, period);
    if (sheet) return { kind: 'collected', sheet };
    if (hasFees(overview, period)) return { kind: 'collect', ranking: null };
  }
  if (!roster) {
    const isNew = overview.templates.length === 0 && !preferences.welcomed;
    return { kind: isNew ? 'welcome' : 'no-roster' };
  }
  if (roster.people === 0) return { kind: 'empty-roster', roster: roster.at };
  // A month that the overview does not list has no forms: everybody on the roster is without one.
  const people = hasPeriod(overview, period) ? missing : roster.people;
  return people === 0 ? { kind: 'nobody-employed', roster: roster.at } : { kind: 'generate', people };
}

/** What is left to do once a month is ranked; null for nothing. */
function monthEnd(
  overview: Overview,
  period: string,
  ranking: Place,
  paid: KnownResults['paid'],
): NextStep | null {
  const { quarters, letters } = overview.results;
  const quarter = quarterOf(period);
  if (endsQuarter(period) && !quarters.some((entry) => entry.quarter === quarter))
    return { kind: 'rank-quarter', quarter, ranking };
  const count = letters.find((entry) => entry.period === period)?.count ?? 0;
  if (count > 0 && paid?.period !== period) return { kind: 'pay', letters: count, ranking };
  if (hasFees(overview, period) && !collectionOf(overview, period)) return { kind: 'collect', ranking };
  return null;
}

const hasFees = ({ results }: Overview, period: string): boolean => results.feeMonths.includes(period);

const collectionOf = ({ results }: Overview, period: string): Place | undefined =>
  results.collections.find(({ month }) => month === period)?.at;

type Counts = Pick<PeriodOverview, 'total' | 'scored' | 'missing' | 'waiting' | 'ranking'>;

const NOTHING: Counts = { total: 0, scored: 0, missing: 0, waiting: [], ranking: null };

function overviewOf(overview: Overview, period: string): Counts {
  return overview.periods.find((entry) => entry.period === period) ?? NOTHING;
}

function hasPeriod(overview: Overview, period: string): boolean {
  return overview.periods.some((entry) => entry.period === period);
}
