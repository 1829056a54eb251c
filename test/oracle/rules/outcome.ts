import type { OutcomeSettings } from '../../../src/core/settings';
import { isTied, rankFromLast, rankOf } from './rank';
import type { TieRule } from '../../../src/core/types';

type Penalty = 'elimination' | 'yellow-card' | 'none';

const penaltyAt = (place: number, { eliminations, yellowCards }: OutcomeSettings): Penalty =>
  place <= eliminations ? 'elimination' : place <= eliminations + yellowCards ? 'yellow-card' : 'none';

/** Outcome of one person of a quarter (docs/rules.md §7); `means` holds null for whoever is not ranked. */
export function judgeOutcome(
  own: number | null,
  means: readonly (number | null)[],
  suspended: boolean,
  ties: TieRule,
  settings: OutcomeSettings,
) {
  const ranked = means.filter((mean) => mean !== null).length;
  const nothing = { outcome: 'none', rewardCancelled: false };
  if (own === null || ranked <= settings.rewards) return nothing;
  if (rankOf(own, means, ties)! <= settings.rewards) {
    return suspended ? { outcome: 'none', rewardCancelled: true } : { ...nothing, outcome: 'reward' };
  }
  // Equals take the places from `last` on; all of them must fall under the same penalty.
  const last = rankFromLast(own, means)!;
  const equals = means.filter((mean) => mean === own);
  const penalties = new Set(equals.map((_, index) => penaltyAt(last + index, settings)));
  return { ...nothing, outcome: penalties.size > 1 ? 'manual' : [...penalties][0] };
}

const monthNumber = (period: string) => Number(period.slice(0, 4)) * 12 + Number(period.slice(5));

/** The last month of the quarter is one of the `safetyMonths` from the month of an accident on. */
export function judgeSuspension(
  accidents: readonly string[],
  quarter: string,
  settings: OutcomeSettings,
): boolean {
  const last = Number(quarter.slice(0, 4)) * 12 + 3 * Number(quarter.slice(5));
  return accidents.some((accident) => {
    const since = last - monthNumber(accident);
    return since >= 0 && since < settings.safetyMonths;
  });
}

/** Yellow-card follow-up (docs/rules.md §7). */
export function judgeFollowUp(
  final: number | null,
  quarterMean: number,
  monthFinals: readonly number[],
  { followUpLast }: OutcomeSettings,
): { decision: string; reason: string } {
  if (final === null) return { decision: 'postpone', reason: 'not-scored' };
  const first = rankFromLast(final, monthFinals)!;
  if (final > quarterMean || first > followUpLast) return { decision: 'lift', reason: 'improved' };
  const equals = isTied(final, monthFinals) ? monthFinals.filter((other) => other === final).length : 1;
  return first + equals - 1 <= followUpLast
    ? { decision: 'eliminate', reason: 'no-improvement' }
    : { decision: 'postpone', reason: 'tied-at-cut-off' };
}
