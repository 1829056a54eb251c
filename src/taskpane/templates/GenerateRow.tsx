import { Button } from '@fluentui/react-components';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import { usePeriod } from '../shell/use-period';
import { generate } from '../state/steps';
import { useViewWords } from '../view-words';
import { useTemplatesStyles } from './styles';

/** One evaluation for everybody on the roster, for the month that the pane stands on. */
export function GenerateRow() {
  const strings = useStrings();
  const styles = useTemplatesStyles();
  const store = usePaneStore();
  const busy = usePaneState().run.phase === 'running';
  const { period } = usePeriod();
  const { name, hint } = useViewWords().templates.everybody;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.words}>
          <div className={styles.name}>{name}</div>
          <div className={styles.hint}>{hint}</div>
        </div>
        <Button
          data-testid="generate"
          aria-label={`${strings.actions.generate}: ${name}`}
          disabledFocusable={busy}
          onClick={() => void store.run(...generate(period))}
        >
          {strings.actions.generate}
        </Button>
      </div>
    </li>
  );
}
