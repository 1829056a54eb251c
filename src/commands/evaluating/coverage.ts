import { employedIn } from '../../core/roster';
import { personKey, type RosterEntry } from '../reading/roster';
import type { EvaluatedWorkbook } from './evaluate-all';

/** Keys of the people who have an evaluation for the period, whatever its state and be it twice. */
export function peopleWithEvaluation(
  { evaluations, directory }: EvaluatedWorkbook,
  period: string,
): Set<string> {
  return new Set(
    evaluations
      .filter((evaluated) => evaluated.period === period)
      .flatMap(({ raw }) => {
        const person = directory?.find(raw);
        return person ? [personKey(person)] : [];
      }),
  );
}

/** Employed people on the roster who have no evaluation for the period, in roster order. */
export function peopleWithoutEvaluation(
  roster: readonly RosterEntry[],
  workbook: EvaluatedWorkbook,
  period: string,
): RosterEntry[] {
  const covered = peopleWithEvaluation(workbook, period);
  return roster.filter((person) => employedIn(person, period) && !covered.has(personKey(person)));
}
