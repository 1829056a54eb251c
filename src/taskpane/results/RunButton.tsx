import { Button } from '@fluentui/react-components';
import { usePaneState, usePaneStore } from '../pane-context';
import type { Step } from '../state/run-state';
import { useViewWords } from '../view-words';

interface Props {
  testId: string;
  steps: readonly Step[];
  /** A sentence, or the id of a command that has one. */
  label: string;
}

/** Starts a run; the primary button of the view is the one of the next step. */
export function RunButton({ testId, steps, label }: Props) {
  const { run: names } = useViewWords();
  const store = usePaneStore();
  const { run } = usePaneState();
  return (
    <Button
      data-testid={testId}
      disabledFocusable={run.phase === 'running'}
      onClick={() => void store.run(...steps)}
    >
      {names.label[label] ?? label}
    </Button>
  );
}
