import { usePaneStore } from '../pane-context';
import { useViewWords } from '../view-words';
import { ActionRow } from './ActionRow';

/** The way to totals and ranks without any template. */
export function OwnTableRow() {
  const store = usePaneStore();
  const { name, hint, open } = useViewWords().templates.ownTable;
  return (
    <ActionRow
      {...{ name, hint, action: open }}
      testId="open-score-range"
      onAction={() => store.dispatch({ type: 'task/opened', task: 'score-range' })}
    />
  );
}
