import type { Overview, PeriodOverview, WaitingPerson } from '../../commands/overview';
import type { Place } from '../../commands/report';

/** What the workbook asks for now, for one month. */
export type NextStep =
  | { kind: 'no-roster' }
  | { kind: 'empty-roster'; roster: Place }
  /** People on the roster, but nobody employed in the month. */
  | { kind: 'nobody-employed'; roster: Place }
  | { kind: 'generate'; people: number }
  | { kind: 'pending'; scored: number; total: number; missing: number; waiting: WaitingPerson[] }
  | { kind: 'rank'; total: number; missing: number }
  /** `ranking`: where it stands; its ranks are formulas and follow the scores. */
  | { kind: 'ranked'; ranking: Place; missing: number };

/** A month without evaluations asks for people first, then for evaluations. */
export function nextStep(overview: Overview, period: string): NextStep {
  const { roster } = overview;
  const { total, scored, missing, waiting, ranking } = overviewOf(overview, period);
  if (total > 0) {
    if (scored < total) return { kind: 'pending', scored, total, missing, waiting };
    return ranking ? { kind: 'ranked', ranking, missing } : { kind: 'rank', total, missing };
  }
  if (!roster) return { kind: 'no-roster' };
  if (roster.people === 0) return { kind: 'empty-roster', roster: roster.at };
  // A month that the overview does not list has no forms: everybody on the roster is without one.
  const people = hasPeriod(overview, period) ? missing : roster.people;
  return people === 0 ? { kind: 'nobody-employed', roster: roster.at } : { kind: 'generate', people };
}

type Counts = Pick<PeriodOverview, 'total' | 'scored' | 'missing' | 'waiting' | 'ranking'>;

const NOTHING: Counts = { total: 0, scored: 0, missing: 0, waiting: [], ranking: null };

function overviewOf(overview: Overview, period: string): Counts {
  return overview.periods.find((entry) => entry.period === period) ?? NOTHING;
}

function hasPeriod(overview: Overview, period: string): boolean {
  return overview.periods.some((entry) => entry.period === period);
}
