import type { Place } from '../../commands/report';
import type { EvaluationResult } from '../../commands/results';

/** A final score that is another one than at the recalculation before; null = no score. */
export interface ScoreChange {
  person: string;
  period: string;
  from: number | null;
  to: number | null;
  at: Place;
}

/** The same person in the same month; by name where a form gives no employee ID. */
const keyOf = ({ employeeId, person, period }: EvaluationResult): string =>
  JSON.stringify([period, employeeId || person]);

/**
 * Final scores that changed, in the order of `after`. A form that was not there before has nothing to be compared
 * with; neither has a person with two forms for one month.
 */
export function scoreChanges(
  before: readonly EvaluationResult[],
  after: readonly EvaluationResult[],
): ScoreChange[] {
  const [old, now] = [once(before), once(after)];
  return [...now].flatMap(([key, { person, period, final: to, at }]) => {
    const from = old.get(key)?.final;
    return from === undefined || from === to ? [] : [{ person, period, from, to, at }];
  });
}

function once(evaluations: readonly EvaluationResult[]): Map<string, EvaluationResult> {
  const found = new Map<string, EvaluationResult | null>();
  for (const entry of evaluations) found.set(keyOf(entry), found.has(keyOf(entry)) ? null : entry);
  return new Map([...found].flatMap(([key, entry]) => (entry ? [[key, entry]] : [])));
}
