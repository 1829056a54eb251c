import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Overview } from '../../commands/overview';
import { usePaneState } from '../pane-context';
import { DeadlineLine } from './DeadlineLine';
import { useNextStepStyles } from './styles';
import { useNextAction } from './use-next-action';
import { WaitingList } from './WaitingList';

const Welcome = lazy(() => import('../first-run/Welcome'));

interface Props {
  overview: Overview;
  period: string;
}

/** The step itself; its buttons keep their place from one step to the next, and with it the focus. */
export function NextAction({ overview, period }: Props) {
  const styles = useNextStepStyles();
  const busy = usePaneState().run.phase === 'running';
  const { step, text, primary, secondary, hint } = useNextAction(overview, period)!;
  return (
    <>
      {text && <p className={styles.text}>{text}</p>}
      {step.kind === 'welcome' && (
        <Suspense>
          <Welcome />
        </Suspense>
      )}
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
