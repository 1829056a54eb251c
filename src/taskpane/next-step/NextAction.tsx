import { Button } from '@fluentui/react-components';
import type { Overview } from '../../commands/overview';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import { nextStep } from '../state/next-step';
import { actionOf } from './action-of';
import { DeadlineLine } from './DeadlineLine';
import { useNextStepStyles } from './styles';
import { WaitingList } from './WaitingList';

interface Props {
  overview: Overview;
  period: string;
}

/** The step itself; its buttons keep their place from one step to the next, and with it the focus. */
export function NextAction({ overview, period }: Props) {
  const strings = useStrings();
  const styles = useNextStepStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const step = nextStep(overview, period, state);
  const { text, primary, secondary, hint } = actionOf(step, { period, strings, store });
  const busy = state.run.phase === 'running';
  return (
    <>
      <p className={styles.text}>{text}</p>
      <DeadlineLine overview={overview} period={period} step={step} />
      <Button
        data-testid="next-action"
        data-step={step.kind}
        className={styles.primary}
        appearance="primary"
        disabledFocusable={busy}
        onClick={primary.run}
      >
        {primary.label}
      </Button>
      {secondary && (
        <Button
          data-testid="next-secondary"
          className={styles.primary}
          disabledFocusable={busy}
          onClick={secondary.run}
        >
          {secondary.label}
        </Button>
      )}
      {hint && <p className={styles.hint}>{hint}</p>}
      {step.kind === 'pending' && <WaitingList waiting={step.waiting} />}
    </>
  );
}
