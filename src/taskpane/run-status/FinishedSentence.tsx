import { usePaneState } from '../pane-context';
import { useViewWords } from '../view-words';
import { useDoneWords } from './done-words';
import { finishedSentence, type FinishedRun } from './finished-sentence';

/** How a run ended. */
export default function FinishedSentence({ run }: { run: FinishedRun }) {
  const views = useViewWords();
  const done = useDoneWords();
  const { changes } = usePaneState();
  return <span data-testid="finished">{finishedSentence(run, { ...views, done }, changes)}</span>;
}
