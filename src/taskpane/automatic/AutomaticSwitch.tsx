import { Field, Switch } from '@fluentui/react-components';
import { usePaneState, usePaneStore } from '../pane-context';
import { useViewWords } from '../view-words';

/** The switch of the workbook: results follow edits by themselves. */
export function AutomaticSwitch() {
  const strings = useViewWords().automatic;
  const store = usePaneStore();
  const { status } = usePaneState().automatic;
  return (
    <Field hint={status === 'unsupported' ? strings.unsupported : strings.hint}>
      <Switch
        data-testid="automatic"
        label={strings.label}
        checked={status === 'on'}
        disabled={status === 'unknown' || status === 'unsupported'}
        onChange={(_event, { checked }) => void store.automatic.set(checked)}
      />
    </Field>
  );
}
