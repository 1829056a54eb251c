import type { RankEntry, Ranking, TieRule } from './types';

interface Place {
  rank: number;
  tied: boolean;
}

/**
 * Ranks of values that are sorted already, best first: equal values share the better rank; the next one skips
 * (competition: 1, 1, 3) or does not (dense: 1, 1, 2) (docs/rules.md §6).
 */
export function ranksOfSorted(values: readonly number[], ties: TieRule): Place[] {
  let rank = 0;
  return values.map((value, index) => {
    const sameAsBefore = index > 0 && values[index - 1] === value;
    if (!sameAsBefore) rank = ties === 'dense' ? rank + 1 : index + 1;
    return { rank, tied: sameAsBefore || values[index + 1] === value };
  });
}

/**
 * Ranks of one month (docs/rules.md §6), in the order of the sheet: highest final score first, equals in roster
 * order; whoever has no final score follows without a rank, in roster order. Finals must be rounded already: two
 * people who show 85.10 tie. Whatever else an entry carries stays on it. O(n log n).
 */
export function rankMonth<E extends RankEntry>(entries: readonly E[], ties: TieRule): (E & Ranking)[] {
  const scored = entries
    .filter((entry): entry is E & { final: number } => entry.final !== null)
    .sort((a, b) => b.final - a.final || a.order - b.order);
  const places = ranksOfSorted(
    scored.map((entry) => entry.final),
    ties,
  );
  const finalsByDepartment = new Map<string, number[]>();
  for (const { department, final } of scored) {
    const finals = finalsByDepartment.get(department);
    if (finals) finals.push(final);
    else finalsByDepartment.set(department, [final]);
  }
  const inDepartment = new Map(
    [...finalsByDepartment].map(([department, finals]) => [
      department,
      ranksOfSorted(finals, ties)[Symbol.iterator](),
    ]),
  );
  const ranked = scored.map((entry, index) => ({
    ...entry,
    ...places[index],
    rankInDepartment: (inDepartment.get(entry.department)!.next().value as Place).rank,
  }));
  const unranked = entries
    .filter((entry) => entry.final === null)
    .sort((a, b) => a.order - b.order)
    .map((entry) => ({ ...entry, rank: null, rankInDepartment: null, tied: false }));
  return [...ranked, ...unranked];
}
