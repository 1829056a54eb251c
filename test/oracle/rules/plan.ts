import type { PlanItem } from '../../../src/core/plan';
import type { CellInput } from '../../../src/core/types';
import { exactly, fromNumber, minus, over, rational, round, total } from '../rational';
import { isNumber } from './score';

/** Completion rate (docs/rules.md §9): what was done counts as done, what force majeure prevented does not count. */
export function judgeCompletion(items: readonly PlanItem[]) {
  const planned = items.filter((item) => item.planned);
  const done = planned.filter((item) => item.done === true).length;
  const excused = planned.filter((item) => item.done !== true && item.forceMajeure).length;
  const counted = planned.length - excused;
  return {
    planned: planned.length,
    done,
    excused,
    unplanned: items.length - planned.length,
    rate: counted === 0 ? null : round(over(rational(BigInt(done)), rational(BigInt(counted))), 4),
  };
}

/** The parts of a target and how far they are from it (docs/rules.md §9). */
export function judgeBreakdown(whole: CellInput, parts: readonly CellInput[]) {
  const numbers = parts.filter(isNumber).map(fromNumber);
  if (!isNumber(whole) || numbers.length === 0) return null;
  const sum = total(numbers);
  return { whole, sum: exactly(sum), gap: exactly(minus(sum, fromNumber(whole))) };
}
