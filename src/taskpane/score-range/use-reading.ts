import { useCallback, useEffect, useRef, useState } from 'react';
import { usePaneState, usePaneStore } from '../pane-context';
import {
  afterPreview,
  afterWriting,
  parametersOf,
  saidAfter,
  UNREAD,
  type Reading,
  type Said,
} from './reading';

const COMMAND = 'score-range';

export type Choose = (choice: Said, forgotten?: readonly (keyof Said)[]) => void;

export interface ReadingControl {
  reading: Reading;
  /** A preview is under way. */
  busy: boolean;
  /** Reads the table at the selection. */
  read(): void;
  /** Reads it again as the user says; `forgotten`: what he said before and no longer holds. */
  choose: Choose;
  /** Writes what is in view. */
  write(): void;
}

/** Reads, corrects and writes; only the answer to the latest question is shown. */
export function useReading(): ReadingControl {
  const store = usePaneStore();
  const { ties } = usePaneState().preferences;
  const [reading, setReading] = useState(UNREAD);
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);

  // Nobody waits for the answer any more.
  useEffect(() => () => void (turn.current += 1), []);

  const preview = useCallback(
    async (before: Reading, said: Said) => {
      const mine = ++turn.current;
      setBusy(true);
      setReading({ ...before, said });
      const parameters = { ...(ties && { ties }), ...parametersOf(before, said), preview: 'true' };
      const report = await store.look({ command: COMMAND, parameters });
      if (mine !== turn.current) return;
      setBusy(false);
      setReading(afterPreview(before, said, report));
    },
    [store, ties],
  );

  return {
    reading,
    busy,
    read: () => void preview(UNREAD, {}),
    choose: (choice, forgotten = []) => void preview(reading, saidAfter(reading.said, choice, forgotten)),
    write: async () => {
      const mine = turn.current;
      const parameters = { ...parametersOf(reading, reading.said), confirmed: 'true' };
      await store.run({ command: COMMAND, parameters });
      const { run } = store.getState();
      if (mine !== turn.current || run.phase !== 'finished') return;
      setReading(afterWriting(reading, run.report));
    },
  };
}
