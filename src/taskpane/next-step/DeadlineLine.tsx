import type { Overview } from '../../commands/overview';
import { useStrings } from '../locale-context';
import { usePaneStore } from '../pane-context';
import { deadlineOf } from '../state/due-period';
import type { NextStep } from '../state/next-step';
import { useNextStepStyles } from './styles';

interface Props {
  overview: Overview;
  period: string;
  step: NextStep;
}

/** How long until the month's deadline; silent once its evaluations are scored, or where none is known. */
export function DeadlineLine({ overview, period, step }: Props) {
  const strings = useStrings().next.deadline;
  const styles = useNextStepStyles();
  const store = usePaneStore();
  const entry = overview.periods.find((candidate) => candidate.period === period);
  if (!entry || (step.kind !== 'generate' && step.kind !== 'pending')) return null;
  const { what, date, days } = deadlineOf(entry, store.now());
  if (date === '') return null;
  return (
    <p className={styles.hint} data-testid="deadline">
      {strings[what](period, date, days)}
    </p>
  );
}
