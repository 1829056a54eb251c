/** What a quarter's rank leads to: proposals for people to decide on (docs/rules.md §7). */
import { addMonths, monthsOfQuarter } from './period';
import type { Period, Quarter } from './period';
import type { SpanRanking } from './rank-span';
import type { OutcomeSettings } from './settings';

/** manual = tied across a penalty cut-off: 需人工裁定. */
export type Outcome = 'reward' | 'yellow-card' | 'elimination' | 'none' | 'manual';

export interface QuarterOutcome {
  outcome: Outcome;
  /** In a rewarded place, but the reward is cancelled by a safety accident. */
  rewardCancelled: boolean;
}

type Ranked = Pick<SpanRanking, 'rank' | 'rankFromLast'>;

/** The penalty that the place from the last carries. */
function penaltyAt(place: number, { eliminations, yellowCards }: OutcomeSettings): Outcome {
  if (place <= eliminations) return 'elimination';
  return place <= eliminations + yellowCards ? 'yellow-card' : 'none';
}

/**
 * The outcome of everybody, in the order given. Rewards come first, so nobody in a rewarded rank is penalised; people
 * who tie across a penalty cut-off get 'manual'. When no more are ranked than there are rewards, nobody gets anything.
 * `suspended` says for whom a safety accident cancels the reward; nobody moves up for them. Unranked: 'none'.
 */
export function quarterOutcomes<P extends Ranked>(
  people: readonly P[],
  settings: OutcomeSettings,
  suspended: (person: P) => boolean,
): QuarterOutcome[] {
  const ranked = people.filter(({ rank }) => rank !== null);
  const sharing = new Map<number, number>();
  for (const { rankFromLast } of ranked) sharing.set(rankFromLast!, (sharing.get(rankFromLast!) ?? 0) + 1);
  const nothing: QuarterOutcome = { outcome: 'none', rewardCancelled: false };
  return people.map((person) => {
    const { rank, rankFromLast } = person;
    if (rank === null || ranked.length <= settings.rewards) return nothing;
    if (rank <= settings.rewards) {
      return suspended(person)
        ? { outcome: 'none', rewardCancelled: true }
        : { outcome: 'reward', rewardCancelled: false };
    }
    // Equals take this place and the ones above it; all of them must carry the same penalty.
    const first = penaltyAt(rankFromLast!, settings);
    const last = penaltyAt(rankFromLast! + sharing.get(rankFromLast!)! - 1, settings);
    return { outcome: first === last ? first : 'manual', rewardCancelled: false };
  });
}

/** Too few are ranked for rewards and all penalties to be apart: worth a warning. */
export function tooFewRanked(ranked: number, settings: OutcomeSettings): boolean {
  return ranked < settings.minRanked;
}

/**
 * Whether a major safety accident cancels the rewards of a quarter: its last month is within `safetyMonths` months of
 * an accident, the month of the accident being the first.
 */
export function rewardSuspended(
  accidents: readonly Period[],
  quarter: Quarter,
  settings: OutcomeSettings,
): boolean {
  const lastMonth = monthsOfQuarter(quarter)[2];
  return accidents.some((month) => month <= lastMonth && lastMonth < addMonths(month, settings.safetyMonths));
}

export interface FollowUp {
  decision: 'eliminate' | 'lift' | 'postpone';
  reason: 'no-improvement' | 'improved' | 'not-scored' | 'tied-at-cut-off';
}

/**
 * What becomes of a yellow card in the month after the quarter. `monthFinals` are the finals of everybody ranked in that
 * month, this person included. No score: postponed. Not above the own quarter mean and surely among the last n:
 * elimination proposal; tied across the n-th place from the last: postponed, for people to decide; otherwise lifted.
 */
export function followUpYellowCard(
  final: number | null,
  quarterMean: number,
  monthFinals: readonly number[],
  settings: OutcomeSettings,
): FollowUp {
  if (final === null) return { decision: 'postpone', reason: 'not-scored' };
  const lower = monthFinals.filter((other) => other < final).length;
  const equal = monthFinals.filter((other) => other === final).length;
  if (final > quarterMean || lower >= settings.followUpLast) return { decision: 'lift', reason: 'improved' };
  return lower + equal <= settings.followUpLast
    ? { decision: 'eliminate', reason: 'no-improvement' }
    : { decision: 'postpone', reason: 'tied-at-cut-off' };
}
