import {
  followUpYellowCard,
  quarterOutcomes,
  rewardSuspended,
  type FollowUp,
  type QuarterOutcome,
} from '../../core/outcome';
import type { Period, Quarter } from '../../core/period';
import { rankSpan, type SpanRanking } from '../../core/rank-span';
import type { Settings } from '../../core/settings';
import type { Candidate } from './candidates';
import type { PersonCells } from './sheet-cells';

/** Somebody on the quarterly ranking. */
export interface QuarterPerson extends Candidate, SpanRanking {
  /** Final scores of the three months. */
  scores: (number | null)[];
  outcome: QuarterOutcome;
  /** null without a yellow card. */
  followUp: FollowUp | null;
  /** A safety accident before this quarter cancels the reward, and nobody has said otherwise on this sheet. */
  accidentCarried: boolean;
}

export interface RankedQuarter {
  /** In the order of the sheet. */
  people: QuarterPerson[];
  /** Who came with the month after: their scores count in the follow-up of yellow cards. */
  newcomers: Candidate[];
  /** Somebody has a score in the month after. */
  isFollowedUp: boolean;
}

/** Ranks a quarter, proposes outcomes, and looks after its yellow cards (docs/rules.md §6, §7). */
export function rankQuarterPeople(
  quarter: Quarter,
  candidates: readonly Candidate[],
  accidents: ReadonlyMap<string, readonly Period[]>,
  onSheet: ReadonlyMap<string, PersonCells>,
  { ranking, scoring, outcome: rules }: Settings,
): RankedQuarter {
  const ranked = rankSpan(
    candidates
      .filter(({ ofQuarter }) => ofQuarter)
      .map((entry) => ({ ...entry, scores: entry.months.slice(0, 3).map(({ final }) => final) })),
    { ties: ranking.ties, minMonths: ranking.minMonthsQuarter, digits: scoring.digits },
  );
  const isCarried = (key: string): boolean => {
    const cell = onSheet.get(key)?.accidentCell.value ?? '';
    return cell === '' && rewardSuspended(accidents.get(key) ?? [], quarter, rules);
  };
  const outcomes = quarterOutcomes(
    ranked,
    rules,
    ({ key }) => onSheet.get(key)?.accident === true || isCarried(key),
  );
  const finals = candidates.flatMap(({ months }) => months[3].final ?? []);
  const people = ranked.map((person, index): QuarterPerson => {
    const outcome = outcomes[index];
    const followUp =
      outcome.outcome === 'yellow-card'
        ? followUpYellowCard(person.months[3].final, person.mean!, finals, rules)
        : null;
    return { ...person, outcome, followUp, accidentCarried: isCarried(person.key) };
  });
  return {
    people,
    newcomers: candidates.filter(({ ofQuarter, months }) => !ofQuarter && months[3].final !== null),
    isFollowedUp: finals.length > 0,
  };
}
