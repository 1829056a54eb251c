import { Button } from '@fluentui/react-components';
import { usePaneState, usePaneStore } from '../pane-context';
import { useResultsStyles } from '../results/styles';
import { useViewWords } from '../view-words';
import { sheetActionsFor } from './actions-for';

/** What can be done with the form that the user is looking at. Nothing is shown where no command is there for it. */
export function SheetActions() {
  const words = useViewWords();
  const styles = useResultsStyles();
  const store = usePaneStore();
  const { commands, overview, run } = usePaneState();
  const actions = sheetActionsFor(commands, overview.value);
  if (actions.length === 0) return null;
  return (
    <section aria-label={words.sheetActions.heading} className={styles.actions}>
      <p className={styles.empty}>{words.sheetActions.hint}</p>
      <div className={styles.buttons}>
        {actions.map(({ command, possible }) => (
          <Button
            key={command}
            data-testid={command}
            disabledFocusable={run.phase === 'running' || !possible}
            onClick={() => void store.run({ command, parameters: {} })}
          >
            {words.run.label[command]}
          </Button>
        ))}
      </div>
    </section>
  );
}
