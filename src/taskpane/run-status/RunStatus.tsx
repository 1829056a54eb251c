import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import { StateIcon, type Mood } from '../shell/StateIcon';
import type { Outcome } from '../state/run-state';
import { useRunStatusStyles } from './styles';

const Running = lazy(() => import('./Running'));
const RunningSentence = lazy(() => import('./RunningSentence'));
const FinishedSentence = lazy(() => import('./FinishedSentence'));
const AfterRun = lazy(() => import('./AfterRun'));

const MOODS: Record<Outcome, Mood> = {
  done: 'good',
  partly: 'warning',
  failed: 'error',
  cancelled: 'info',
  crashed: 'error',
};

/** What is running or how it ended. The live region stays in the page, so that screen readers hear changes. */
export function RunStatus() {
  const styles = useRunStatusStyles();
  const { run } = usePaneState();
  const status = useRef<HTMLDivElement>(null);

  // A button that had the focus goes away with its phase: keyboard users stay where they were.
  useEffect(() => {
    if (run.phase !== 'running' && document.activeElement === document.body) status.current?.focus();
  }, [run.phase]);

  return (
    <section className={run.phase === 'idle' ? styles.idle : styles.box}>
      <div className={styles.line}>
        {run.phase === 'finished' && <StateIcon mood={MOODS[run.outcome]} />}
        <div
          ref={status}
          role="status"
          aria-live="polite"
          tabIndex={-1}
          data-testid="status"
          className={styles.sentence}
        >
          <Suspense>
            {run.phase === 'running' && <RunningSentence run={run} />}
            {run.phase === 'finished' && <FinishedSentence run={run} />}
          </Suspense>
        </div>
        {run.phase === 'finished' && <Dismiss />}
      </div>
      {run.phase === 'running' && (
        <Suspense>
          <Running run={run} />
        </Suspense>
      )}
      {run.phase === 'finished' && (
        <Suspense>
          <AfterRun run={run} />
        </Suspense>
      )}
    </section>
  );
}

function Dismiss() {
  const strings = useStrings();
  const store = usePaneStore();
  return (
    <Button
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={strings.actions.close}
      onClick={() => store.dispatch({ type: 'run/dismissed' })}
    />
  );
}
