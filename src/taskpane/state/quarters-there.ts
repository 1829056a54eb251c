import type { Overview } from '../../commands/overview';
import { quarterOf } from '../../core/period';

/** Quarters with an evaluation or a ranking, newest first. */
export function quartersThere({ periods, results }: Overview): string[] {
  const evaluated = periods.filter(({ total }) => total > 0).map(({ period }) => quarterOf(period));
  return [...new Set([...evaluated, ...results.quarters.map(({ quarter }) => quarter)])].sort().reverse();
}
