import { Button } from '@fluentui/react-components';
import { usePaneState, usePaneStore } from '../pane-context';
import { StateIcon } from '../shell/StateIcon';
import { useViewWords } from '../view-words';
import { useAutomaticStyles } from './styles';

/** One line for what did not succeed by itself, with a way to try again; it goes once it does. */
export default function AutomaticFailure() {
  const strings = useViewWords().automatic;
  const styles = useAutomaticStyles();
  const store = usePaneStore();
  const { failure } = usePaneState().automatic;
  if (!failure) return null;
  return (
    <div className={styles.line} data-testid="automatic-failure">
      <StateIcon mood="warning" />
      <span className={styles.words}>
        {failure.what === 'switch' ? strings.switchFailed : strings.failed(failure.reason)}
      </span>
      {failure.what === 'refresh' && (
        <Button appearance="subtle" onClick={() => void store.automatic.retry()}>
          {strings.retry}
        </Button>
      )}
    </div>
  );
}
