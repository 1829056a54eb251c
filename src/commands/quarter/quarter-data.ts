import type { Quarter } from '../../core/period';
import { yesNoWords } from '../../templates/labels';
import { say, type Language } from '../../templates/language';
import type { QuarterRankingData, QuarterRankingRowData } from '../../templates/schema';
import { MOST_WITH_FORMULAS } from '../ranking/ranking-data';
import type { Candidate } from './candidates';
import type { QuarterPerson, RankedQuarter } from './rank-quarter-people';

/** Content of a quarterly ranking: the ranked, those without a rank, and who came with the month after. */
export function quarterData(
  quarter: Quarter,
  { people, newcomers, isFollowedUp }: RankedQuarter,
  language: Language,
): QuarterRankingData {
  const sharing = new Map<number, number>();
  for (const { rank } of people) if (rank !== null) sharing.set(rank, (sharing.get(rank) ?? 0) + 1);
  const ranked = people.map((person): QuarterRankingRowData => {
    const { scoredMonths, mean, sum, rank, rankFromLast, outcome, followUp } = person;
    return {
      ...scoresOf(person),
      ...{ scoredMonths, mean, sum, rank, rankFromLast, outcome },
      accident: person.accidentCarried ? say(yesNoWords[0], language) : null,
      tiedWith: rank === null ? 0 : sharing.get(rank)! - 1,
      followUp: isFollowedUp ? followUp : null,
    };
  });
  const others = newcomers.map((person): QuarterRankingRowData => ({
    ...scoresOf(person),
    scoredMonths: 0,
    outcome: { outcome: 'none', rewardCancelled: false },
  }));
  const rows = [...ranked, ...others];
  return { quarter, asValues: rows.length > MOST_WITH_FORMULAS, rows };
}

function scoresOf({ employeeId, name, department, role, months }: Candidate | QuarterPerson) {
  const [first, second, third, next] = months;
  return {
    employeeId,
    name,
    department,
    role,
    scores: [first.final, second.final, third.final],
    sources: [first.source, second.source, third.source],
    next: next.final,
    nextSource: next.source,
  };
}
