import { Button } from '@fluentui/react-components';
import { usePaneState } from '../pane-context';
import { useTemplatesStyles } from './styles';

interface Props {
  name: string;
  hint: string;
  /** On the button. */
  action: string;
  testId: string;
  onAction: () => void;
}

/** A row among the templates that needs nothing but its button. */
export function ActionRow({ name, hint, action, testId, onAction }: Props) {
  const styles = useTemplatesStyles();
  const busy = usePaneState().run.phase === 'running';
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.words}>
          <div className={styles.name}>{name}</div>
          <div className={styles.hint}>{hint}</div>
        </div>
        <Button
          data-testid={testId}
          aria-label={`${action}: ${name}`}
          disabledFocusable={busy}
          onClick={onAction}
        >
          {action}
        </Button>
      </div>
    </li>
  );
}
