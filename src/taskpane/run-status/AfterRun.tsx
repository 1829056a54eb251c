import { Button } from '@fluentui/react-components';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import type { Step } from '../state/run-state';
import { undoRun } from '../state/steps';
import { useViewWords } from '../view-words';
import { useDoneWords } from './done-words';
import type { FinishedRun } from './finished-sentence';
import { Skipped } from './Skipped';
import { useRunStatusStyles } from './styles';

/** What follows a sentence: who or what was left out, the way back, and the way to what is to be mended. */
export default function AfterRun({ run }: { run: FinishedRun }) {
  const styles = useRunStatusStyles();
  return (
    <>
      <Skipped run={run} />
      <div className={styles.buttons}>
        <Undo run={run} />
        <SeeProblems run={run} />
      </div>
    </>
  );
}

/** There once the workbook has been read again and tells what the run has written. */
function Undo({ run }: { run: FinishedRun }) {
  const { label } = useViewWords().run;
  const store = usePaneStore();
  const { overview, commands } = usePaneState();
  const { undoAnyway } = useDoneWords();
  const insists = undoInsisting(run);
  const steps = insists ?? undoRun(run.since, overview.value?.history ?? []);
  if (steps.length === 0 || !commands.some(({ id }) => id === 'undo')) return null;
  return (
    <Button data-testid="undo-run" onClick={() => void store.run(...steps)}>
      {insists ? undoAnyway : label.undo}
    </Button>
  );
}

/** The same undo once more, where it was refused only because somebody has worked on the sheet since; null otherwise. */
function undoInsisting({ steps, index, report }: FinishedRun): Step[] | null {
  const edited = report?.ok === false && report.problems.some(({ code }) => code === 'undo-sheet-edited');
  const step = steps[index];
  return edited && step ? [{ ...step, parameters: { ...step.parameters, confirmed: 'true' } }] : null;
}

function SeeProblems({ run }: { run: FinishedRun }) {
  const strings = useStrings();
  const store = usePaneStore();
  const { tab, task } = usePaneState();
  const hasProblems = (run.report?.problems.length ?? 0) > 0;
  if (!hasProblems || tab === 'problems' || task !== null) return null;
  return (
    <Button
      onClick={() => {
        store.dispatch({ type: 'tab/selected', tab: 'problems' });
        document.getElementById('tab-problems')?.focus();
      }}
    >
      {strings.run.seeProblems}
    </Button>
  );
}
