import type { Place } from '../../commands/report';
import { usePaneStore } from '../pane-context';
import { useResultsStyles } from './styles';

interface Props {
  /** null: the name alone. */
  at: Place | null;
  /** What a screen reader says: where it leads. */
  label: string;
  children: string;
}

/** The name in a row; it covers the row and leads to the place that the row is about. */
export function RowLink({ at, label, children }: Props) {
  const styles = useResultsStyles();
  const store = usePaneStore();
  if (!at) return <span>{children}</span>;
  return (
    <button type="button" className={styles.name} aria-label={label} onClick={() => void store.goTo(at)}>
      {children}
    </button>
  );
}
