import { Button } from '@fluentui/react-components';
import { usePaneState, usePaneStore } from '../pane-context';
import { useViewWords } from '../view-words';
import { useProblemsStyles } from './styles';

/** Checks every formula and total of the workbook; with `fix` it writes overwritten formulas back. */
export function AuditButton({ fix = false }: { fix?: boolean }) {
  const words = useViewWords();
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
      {fix ? words.problems.repair : words.run.label.audit}
    </Button>
  );
}
