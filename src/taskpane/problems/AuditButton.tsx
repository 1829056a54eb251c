import { Button } from '@fluentui/react-components';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import { useProblemsStyles } from './styles';

/** Checks every formula and total of the workbook; with `fix` it writes overwritten formulas back. */
export function AuditButton({ fix = false }: { fix?: boolean }) {
  const strings = useStrings();
  const styles = useProblemsStyles();
  const store = usePaneStore();
  const { commands, run } = usePaneState();
  if (!commands.some(({ id }) => id === 'audit')) return null;
  const parameters: Record<string, string> = fix ? { fix: 'true' } : {};
  return (
    <Button
      className={styles.audit}
      data-testid={fix ? 'repair' : 'audit'}
      disabledFocusable={run.phase === 'running'}
      onClick={() => void store.run({ command: 'audit', parameters })}
    >
      {fix ? strings.problems.repair : strings.run.label.audit}
    </Button>
  );
}
