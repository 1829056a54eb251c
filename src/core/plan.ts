/** Completion of plans and breakdown of targets (docs/rules.md §9). */
import { numberIn, quotient, sum } from './decimal';
import type { PlanSettings } from './settings';
import type { CellInput } from './types';
import { asRate } from './units';
import type { Rate } from './units';

/** Rates are fractions with 4 decimals: 0.8333 is 83.33%. */
export const RATE_DIGITS = 4;

export interface PlanItem {
  /** false = unplanned work: listed, not counted. */
  planned: boolean;
  /** null = nothing entered yet, which is not done. */
  done: boolean | null;
  /** Missed through 不可抗力. */
  forceMajeure: boolean;
}

export interface Completion {
  planned: number;
  done: number;
  /** Items left out of the rate because of force majeure, to be shown beside it. */
  excused: number;
  unplanned: number;
  /** done / (planned − excused) as a fraction; null ("—") when nothing is left to count. */
  rate: Rate | null;
}

/** Completion rate of a week or day. An item that was done counts as done whatever reason stands beside it. */
export function completion(items: readonly PlanItem[]): Completion {
  const planned = items.filter((item) => item.planned);
  const done = planned.filter((item) => item.done === true).length;
  const excused = planned.filter((item) => item.done !== true && item.forceMajeure).length;
  return {
    planned: planned.length,
    done,
    excused,
    unplanned: items.length - planned.length,
    rate: asRate(quotient(done, planned.length - excused, RATE_DIGITS)),
  };
}

/** Completion of an office: the items of all its people together, never a mean of their rates. Null without a rate. */
export function jointRate(parts: readonly Pick<Completion, 'planned' | 'done' | 'excused'>[]): Rate | null {
  const done = sum(parts.map((part) => part.done));
  const counted = sum(parts.map(({ planned, excused }) => planned - excused));
  return asRate(quotient(done, counted, RATE_DIGITS));
}

/** Whether an office has come far enough for daily plans; not without a rate. */
export function readyForDailyPlans(rate: number | null, settings: PlanSettings): boolean {
  return rate !== null && rate >= settings.dailyPlanRate;
}

/** A whole and what its parts come to; `gap` = parts − whole: negative = 差, positive = 超. */
export interface Breakdown {
  whole: number;
  sum: number;
  gap: number;
}

/**
 * Checks that the parts of a target add up to it exactly. Null while the whole, or every part, is blank or no number; a
 * single blank part counts nothing and shows as a gap.
 */
export function checkBreakdown(whole: CellInput, parts: readonly CellInput[]): Breakdown | null {
  const goal = numberIn(whole);
  const numbers = parts.map((part) => numberIn(part)).filter((part) => part !== null);
  if (!goal || numbers.length === 0) return null;
  const total = sum(numbers);
  return { whole: goal.toNumber(), sum: total.toNumber(), gap: total.minus(goal).toNumber() };
}
