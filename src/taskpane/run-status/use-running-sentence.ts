import { useStrings } from '../locale-context';
import type { RunState } from '../state/run-state';
import { useViewWords } from '../view-words';
import { runningSentence } from './step-label';

/** What the pane says while a run is going on, in the user's language. */
export function useRunningSentence(run: RunState): string {
  const { actions } = useStrings();
  return runningSentence(run, { ...useViewWords(), actions });
}
