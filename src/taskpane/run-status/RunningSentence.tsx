import type { RunState } from '../state/run-state';
import { useRunningSentence } from './use-running-sentence';

/** What is going on, for the live region. Names of templates and commands come with it, not with the first screen. */
export default function RunningSentence({ run }: { run: RunState }) {
  return useRunningSentence(run);
}
