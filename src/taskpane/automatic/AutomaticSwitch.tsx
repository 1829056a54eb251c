import { Field, Switch } from '@fluentui/react-components';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';

/** The switch of the workbook: results follow edits by themselves. */
export function AutomaticSwitch() {
  const strings = useStrings().automatic;
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
