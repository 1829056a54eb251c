/** Targets and the scores proposed from them (docs/rules.md §4). */
import { numberIn, quotient } from './decimal';
import { Exact } from './exact';
import type { ProposalSettings } from './settings';
import { readYesNo } from './settings';
import type { CellInput, ScoringScale } from './types';
import { FULL_WEIGHT } from './weights';

/** higher 越大越好, lower 越小越好, met 达标制. */
export type Direction = 'higher' | 'lower' | 'met';

export interface Target {
  direction: Direction;
  target: CellInput;
  actual: CellInput;
}

/**
 * Whether the target is met: actual ≥ target (higher), ≤ target (lower, met), or 是 without any target (met). Null
 * where target or actual is blank, text or otherwise no number: then nobody knows yet.
 */
export function targetMet({ direction, target, actual }: Target): boolean | null {
  const said = direction === 'met' ? readYesNo(actual) : null;
  if (said !== null) return said;
  const [goal, reached] = [numberIn(target), numberIn(actual)];
  if (!goal || !reached) return null;
  return direction === 'higher' ? !reached.lt(goal) : !reached.gt(goal);
}

/** Numerator and denominator of the achievement before the cap; null where there is none. */
function achievement(measured: Target): [Exact, Exact] | null {
  const [none, full] = [Exact.zero, Exact.of(1)];
  const whole = (met: boolean): [Exact, Exact] => [met ? full : none, full];
  if (measured.direction === 'met') {
    const met = targetMet(measured);
    return met === null ? null : whole(met);
  }
  const [goal, reached] = [numberIn(measured.target), numberIn(measured.actual)];
  if (!goal || !reached || goal.lt(0)) return null;
  if (measured.direction === 'higher') return goal.eq(0) ? null : [reached, goal];
  return goal.eq(0) ? whole(reached.eq(0)) : [goal.times(2).minus(reached), goal];
}

/**
 * The score that target and actual suggest: 100 (percent) or the weight (points) times the achievement held within
 * 0..cap, rounded to `digits`. Null where nothing can be proposed: no number, a negative target, or 0 as a target
 * to be exceeded. Never above 100 or the weight, whatever rounding does.
 */
export function proposedScore(
  measured: Target,
  scale: ScoringScale,
  weight: number,
  settings: ProposalSettings,
  digits: number,
): number | null {
  const parts = achievement(measured);
  if (!parts) return null;
  const [reached, goal] = parts;
  const most = scale === 'percent' ? FULL_WEIGHT : weight;
  if (!reached.gt(0)) return 0;
  const limit = goal.times(settings.cap);
  const held = reached.gt(limit) ? limit : reached;
  return Math.min(most, quotient(held.times(most), goal, digits)!);
}
