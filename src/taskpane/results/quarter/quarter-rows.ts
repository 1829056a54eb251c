import { monthsOfQuarter } from '../../../core/period';
import type { QuarterRankingRow, RankQuarterResults } from '../../../commands/results';

/** One person of the quarter, with those who share the rank. */
export interface QuarterRow extends QuarterRankingRow {
  key: string;
  /** Months with a score, in order. */
  months: { period: string; score: number }[];
  /** Others of the same rank, in the order of the sheet; empty without a rank. */
  tiedWith: string[];
}

export function quarterRows({ quarter, ranking }: RankQuarterResults): QuarterRow[] {
  const periods = monthsOfQuarter(quarter);
  const sharing = new Map<number | null, QuarterRankingRow[]>();
  for (const row of ranking) {
    const others = sharing.get(row.rank);
    if (others) others.push(row);
    else sharing.set(row.rank, [row]);
  }
  return ranking.map((row, index) => ({
    ...row,
    key: `${row.employeeId}/${row.person}/${index}`,
    months: row.scores.flatMap((score, month) =>
      score === null ? [] : [{ period: periods[month]!, score }],
    ),
    tiedWith:
      row.rank === null
        ? []
        : sharing
            .get(row.rank)!
            .filter((other) => other !== row)
            .map(({ person }) => person),
  }));
}

export type FollowUp = RankQuarterResults['followUps'][number];

/** Why a yellow card ends as it does (docs/rules.md §7); a postponed one is either not scored or tied. */
export function reasonOf({ decision, final }: FollowUp): 'eliminate' | 'lift' | 'unscored' | 'tied' {
  if (decision !== 'postpone') return decision;
  return final === null ? 'unscored' : 'tied';
}

/** The quarter's mean that a yellow card is measured against; null where two people share the name. */
export function meanOf({ person }: FollowUp, { ranking }: RankQuarterResults): number | null {
  const cards = ranking.filter((row) => row.outcome === 'yellow-card' && row.person === person);
  return cards.length === 1 ? cards[0]!.mean : null;
}
