/** Who answers for the collection rate, and with what share (docs/rules.md §10). */
import { roundHalfAwayFromZero, sum } from './decimal';
import { Exact } from './exact';
import type { CollectionSettings } from './settings';
import { asRate, asScore } from './units';
import type { Rate, Score } from './units';

/** Sum of the shares (fractions) and its distance from 1, exactly: negative = 差, positive = 超. */
export function shareGap(shares: readonly number[]): { sum: Rate; gap: Rate } {
  const total = sum(shares);
  return { sum: asRate(total.toNumber()), gap: asRate(total.minus(1).toNumber()) };
}

export interface DepartmentScore {
  score: Score;
  points: Score;
}

/**
 * Score of a department = 100·min(attainment, cap), at least 0; points = score · share (a fraction), both rounded to
 * `digits` from the full precision. Null without an attainment.
 */
export function departmentScore(
  attainment: number | null,
  share: number,
  settings: CollectionSettings,
  digits: number,
): DepartmentScore | null {
  if (attainment === null) return null;
  const held = Math.max(0, Math.min(attainment, settings.cap));
  const score = Exact.of(held).times(100);
  return {
    score: asScore(roundHalfAwayFromZero(score, digits)),
    points: asScore(roundHalfAwayFromZero(score.times(share), digits)),
  };
}
