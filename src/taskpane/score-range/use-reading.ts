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
  /** Lets results be written over what stands there; the next choice takes that back. */
  allow(overwrite: boolean): void;
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
    async (asked: Reading) => {
      const mine = ++turn.current;
      setBusy(true);
      setReading(asked);
      const parameters = { ...(ties && { ties }), ...parametersOf(asked), preview: 'true' };
      const report = await store.look({ command: COMMAND, parameters });
      if (mine !== turn.current) return;
      setBusy(false);
      setReading(afterPreview(asked, report));
    },
    [store, ties],
  );

  return {
    reading,
    busy,
    read: () => void preview(UNREAD),
    choose: (choice, forgotten = []) =>
      void preview({ ...reading, said: saidAfter(reading.said, choice, forgotten), overwrite: false }),
    allow: (overwrite) => void preview({ ...reading, overwrite }),
    write: async () => {
      const mine = turn.current;
      const parameters = { ...parametersOf(reading), confirmed: 'true' };
      await store.run({ command: COMMAND, parameters });
      const { run } = store.getState();
      if (mine !== turn.current || run.phase !== 'finished') return;
      setReading(afterWriting(reading, run.report));
    },
  };
}
