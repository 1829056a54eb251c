import type { Place } from '../../../commands/report';
import type { EvaluationResult, RankMonthResults, RecalcResults } from '../../../commands/results';

/** One line of the list: a person with the final score, if there is one. */
export interface ResultRow {
  key: string;
  rank: number | null;
  person: string;
  department: string;
  final: number | null;
  state: EvaluationResult['state'];
  /** The form; null where the latest recalculation did not see it. */
  at: Place | null;
}

export interface ResultList {
  kind: 'ranking' | 'scores';
  rows: ResultRow[];
  /** People whose score is another one than when they were ranked. */
  outdated: number;
}

/**
 * What to show for a month: its ranking when there is one, else the scores of its evaluations in the order
 * of the workbook; null when neither is known.
 */
export function resultsOf(
  period: string,
  ranked: RankMonthResults | null,
  recalculated: RecalcResults | null,
): ResultList | null {
  const evaluations = recalculated?.evaluations.filter((entry) => entry.period === period) ?? [];
  if (ranked?.period === period) {
    const found = ranked.ranking.map((row) => evaluations.find((entry) => isSamePerson(entry, row)));
    const rows = ranked.ranking.map((row, index) => ({
      ...row,
      key: `${row.employeeId}/${row.person}/${index}`,
      at: found[index]?.at ?? null,
    }));
    const outdated = rows.filter(({ final }, index) => found[index] && found[index].final !== final).length;
    return { kind: 'ranking', rows, outdated };
  }
  if (evaluations.length === 0) return null;
  const rows = evaluations.map((entry) => ({
    ...entry,
    key: `${entry.at.sheet}!${entry.at.address}`,
    rank: null,
  }));
  return { kind: 'scores', rows, outdated: 0 };
}

/** By employee ID; by name where a form gives none. */
function isSamePerson(one: Identity, other: Identity): boolean {
  return one.employeeId && other.employeeId
    ? one.employeeId === other.employeeId
    : one.person === other.person;
}

interface Identity {
  employeeId: string;
  person: string;
}

/** Length of a bar in percent of the longest; final scores may go to 120 (docs/rules.md §2), so 100 is the least full bar. */
export function barPercent(final: number, rows: readonly ResultRow[]): number {
  const full = Math.max(100, ...rows.map((row) => row.final ?? 0));
  return Math.max(0, (final / full) * 100);
}
