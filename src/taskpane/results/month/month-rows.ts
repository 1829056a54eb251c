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
    const formOf = finderOf(evaluations);
    const found = ranked.ranking.map(formOf);
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

interface Identity {
  employeeId: string;
  person: string;
}

/** Finds somebody's first evaluation: by employee ID, by name where one of the two gives none. */
function finderOf(evaluations: readonly EvaluationResult[]): (of: Identity) => EvaluationResult | undefined {
  const withId = evaluations.filter(({ employeeId }) => employeeId);
  const byId = firstBy(withId, ({ employeeId }) => employeeId);
  const byName = firstBy(evaluations, ({ person }) => person);
  const anonymous = firstBy(
    evaluations.filter(({ employeeId }) => !employeeId),
    ({ person }) => person,
  );
  return ({ employeeId, person }) =>
    employeeId ? (byId.get(employeeId) ?? anonymous.get(person)) : byName.get(person);
}

function firstBy<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T> {
  // Later entries of a map win, so the first goes in last.
  return new Map(entries.toReversed().map((entry) => [keyOf(entry), entry]));
}

/** The score of a full bar: final scores may go to 120 (docs/rules.md §2), and 100 is the least. */
export function fullBar(rows: readonly ResultRow[]): number {
  return rows.reduce((full, { final }) => Math.max(full, final ?? 0), 100);
}
