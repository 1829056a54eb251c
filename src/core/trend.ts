/** How somebody's final scores go over a year (docs/rules.md §6). */
import { Exact } from './exact';
import { quotient, roundHalfAwayFromZero, sum } from './decimal';
import { asScore } from './units';
import type { Score } from './units';

export interface Trend {
  scoredMonths: number;
  /** Over the scored months, rounded; null without any. */
  mean: Score | null;
  /** Last scored month − the one before it, whatever lies between; null while fewer than two are scored. */
  change: Score | null;
}

/**
 * Mean and change of the final scores of months in order; null = not scored, which counts nowhere.
 * @param digits decimals, 0–10
 */
export function trendOf(scores: readonly (number | null)[], digits: number): Trend {
  const scored = scores.filter((score) => score !== null);
  const [before, last] = scored.slice(-2);
  return {
    scoredMonths: scored.length,
    mean: asScore(quotient(sum(scored), scored.length, digits)),
    change: scored.length < 2 ? null : asScore(roundHalfAwayFromZero(Exact.of(last).minus(before), digits)),
  };
}
