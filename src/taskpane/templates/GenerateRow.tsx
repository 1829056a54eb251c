import { useStrings } from '../locale-context';
import { usePaneStore } from '../pane-context';
import { usePeriod } from '../shell/use-period';
import { generate } from '../state/steps';
import { useViewWords } from '../view-words';
import { ActionRow } from './ActionRow';

/** One evaluation for everybody on the roster, for the month that the pane stands on. */
export function GenerateRow() {
  const store = usePaneStore();
  const { period } = usePeriod();
  const { name, hint } = useViewWords().templates.everybody;
  return (
    <ActionRow
      {...{ name, hint, action: useStrings().actions.generate }}
      testId="generate"
      onAction={() => void store.run(...generate(period))}
    />
  );
}
