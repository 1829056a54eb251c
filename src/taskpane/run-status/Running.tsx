import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStrings } from '../locale-context';
import { usePaneStore } from '../pane-context';
import type { RunState } from '../state/run-state';
import { useRunningSentence } from './use-running-sentence';

interface Props {
  run: Extract<RunState, { phase: 'running' }>;
}

/** How far, and the way out: its button, or Escape. Without a known total the bar only moves. */
export default function Running({ run }: Props) {
  const { actions } = useStrings();
  const store = usePaneStore();
  const label = useRunningSentence(run);
  const { progress, cancelling } = run;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && store.cancel();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);

  return (
    <>
      <ProgressBar
        aria-label={label}
        thickness="large"
        max={progress?.total}
        value={progress && progress.total > 0 ? progress.done : undefined}
      />
      <Button data-testid="cancel" disabledFocusable={cancelling} onClick={store.cancel}>
        {cancelling ? actions.cancelling : actions.cancel}
      </Button>
    </>
  );
}
