import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ConsolidateResults } from '../../commands/results';
import { usePaneState, usePaneStore } from '../pane-context';
import { useResultsStyles } from '../results/styles';
import { useResultWords } from '../results/words';
import type { RunState } from '../state/run-state';
import { chosenFiles } from './chosen-files';
import { FileList } from './FileList';

/** Takes many files and has them consolidated; progress and cancel are those of every run. */
export default function Consolidate() {
  const words = useResultWords().consolidate;
  const styles = useResultsStyles();
  const store = usePaneStore();
  const { run } = usePaneState();
  const picker = useRef<HTMLInputElement>(null);
  const busy = run.phase === 'running';
  const results = resultsOf(run);
  const take = (input: HTMLInputElement) => {
    const files = chosenFiles([...(input.files ?? [])]);
    // The same files can be chosen again.
    input.value = '';
    if (files.length > 0) void store.run({ command: 'consolidate', parameters: {}, files });
  };
  return (
    <section aria-label={words.heading} className={styles.actions}>
      <p className={styles.empty}>{words.hint}</p>
      <div className={styles.buttons}>
        <input
          ref={picker}
          hidden
          type="file"
          multiple
          accept=".xlsx"
          data-testid="consolidate-files"
          onChange={(event) => take(event.currentTarget)}
        />
        <Button
          data-testid="consolidate"
          disabledFocusable={busy}
          onClick={() => !busy && picker.current?.click()}
        >
          {words.choose}
        </Button>
      </div>
      {results && <FileList files={results.files} />}
    </section>
  );
}

/** Results of a consolidation that has just ended. */
function resultsOf(run: RunState): ConsolidateResults | null {
  if (run.phase !== 'finished' || run.steps[run.index]?.command !== 'consolidate') return null;
  return (run.report?.results as ConsolidateResults | null | undefined) ?? null;
}
