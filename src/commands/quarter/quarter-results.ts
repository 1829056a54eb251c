import type { Quarter } from '../../core/period';
import type { RankQuarterResults } from '../results';
import { monthsAround } from './months';
import type { RankedQuarter } from './rank-quarter-people';

/** What rank.quarter reports. */
export function quarterResults(
  quarter: Quarter,
  { people }: RankedQuarter,
  sheet: string,
): RankQuarterResults {
  const month = monthsAround(quarter)[3];
  return {
    quarter,
    ranking: people.map((entry) => ({
      rank: entry.rank,
      rankFromLast: entry.rankFromLast,
      employeeId: entry.employeeId,
      person: entry.name,
      scores: entry.scores,
      scoredMonths: entry.scoredMonths,
      mean: entry.mean,
      sum: entry.sum,
      outcome: entry.outcome.outcome,
      tied: entry.tied,
    })),
    followUps: people.flatMap(({ name: person, months, followUp }) =>
      followUp ? [{ person, month, final: months[3].final, decision: followUp.decision }] : [],
    ),
    sheet,
  };
}
