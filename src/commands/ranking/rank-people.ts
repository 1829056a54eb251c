import { rankMonth } from '../../core/rank';
import { inRosterOrder, rankedPopulation } from '../../core/roster';
import { findScheme, type Settings } from '../../core/settings';
import type { TieRule } from '../../core/types';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import type { Attributed } from '../evaluating/people';
import { personKey, type RosterEntry } from '../reading/roster';
import type { RankingRow } from '../results';

/** Somebody in the ranking of a month; `attributed` is null without an evaluation that counts. */
export interface RankedPerson {
  row: RankingRow;
  /** Unique among the people ranked. */
  key: string;
  attributed: Attributed | null;
}

interface Candidate {
  key: string;
  employeeId: string;
  person: string;
  department: string;
  role: string;
  attributed: Attributed | null;
}

/**
 * The ranking of a month (docs/rules.md §6): everybody on the establishment and employed, without those whose scheme
 * is not ranked; without a roster everybody who has an evaluation. Who has no final score follows without a rank.
 */
export function rankPeople(
  { attributed }: EvaluatedWorkbook,
  roster: readonly RosterEntry[] | null,
  period: string,
  settings: Settings,
  ties: TieRule,
): RankedPerson[] {
  const ofPeriod = attributed.filter(({ evaluated }) => evaluated.period === period);
  const candidates = roster
    ? rosterCandidates(roster, ofPeriod, period, settings)
    : inRosterOrder(
        ofPeriod
          .filter(({ evaluated: { raw } }) => findScheme(settings, raw.scheme?.value ?? null)?.ranked ?? true)
          .map(withoutRoster),
      );
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const entries = candidates.map(({ key, department, attributed: own }, order) => ({
    key,
    department,
    final: own?.evaluated.result.final ?? null,
    order,
  }));
  return rankMonth(entries, ties).map(({ key, rank, final, rankInDepartment }) => {
    const { attributed: own, employeeId, person, department, role } = byKey.get(key)!;
    const state = own?.evaluated.result.state ?? 'pending';
    return {
      key,
      attributed: own,
      row: { rank, employeeId, person, department, role, final, state, rankInDepartment },
    };
  });
}

function rosterCandidates(
  roster: readonly RosterEntry[],
  ofPeriod: readonly Attributed[],
  period: string,
  settings: Settings,
): Candidate[] {
  const byKey = new Map(ofPeriod.map((entry) => [entry.key, entry]));
  return rankedPopulation(roster, period, settings).map((entry) => ({
    key: personKey(entry),
    employeeId: entry.employeeId,
    person: entry.name,
    department: entry.department,
    role: entry.role,
    attributed: byKey.get(personKey(entry)) ?? null,
  }));
}

function withoutRoster(attributed: Attributed): Candidate {
  const { employeeId, person, department, role } = attributed.evaluated.result;
  return { key: attributed.key, employeeId, person, department, role, attributed };
}
