import { Button } from '@fluentui/react-components';
import { usePaneState, usePaneStore } from '../pane-context';
import { useViewWords } from '../view-words';
import { useTemplatesStyles } from './styles';

/** The way to totals and ranks without any template. */
export function OwnTableRow() {
  const styles = useTemplatesStyles();
  const store = usePaneStore();
  const busy = usePaneState().run.phase === 'running';
  const { name, hint, open } = useViewWords().templates.ownTable;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.words}>
          <div className={styles.name}>{name}</div>
          <div className={styles.hint}>{hint}</div>
        </div>
        <Button
          data-testid="open-score-range"
          aria-label={`${open}: ${name}`}
          disabledFocusable={busy}
          onClick={() => store.dispatch({ type: 'task/opened', task: 'score-range' })}
        >
          {open}
        </Button>
      </div>
    </li>
  );
}
