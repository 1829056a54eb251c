import { mergeClasses } from '@fluentui/react-components';
import type { TabId } from '../state/pane-state';
import { useTabsStyles } from './tabs-styles';

interface Props {
  id: TabId;
  label: string;
  selected: boolean;
  onSelect(id: TabId): void;
}

/** One tab; only the selected one is a tab stop, arrow keys reach the others. */
export function TabButton({ id, label, selected, onSelect }: Props) {
  const styles = useTabsStyles();
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${id}`}
      data-testid={`tab-${id}`}
      aria-selected={selected}
      aria-controls="panel"
      tabIndex={selected ? 0 : -1}
      className={mergeClasses(styles.tab, selected && styles.selected)}
      onClick={() => onSelect(id)}
    >
      {label}
    </button>
  );
}
