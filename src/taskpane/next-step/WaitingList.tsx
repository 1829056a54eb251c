import { Button } from '@fluentui/react-components';
import type { WaitingPerson } from '../../commands/overview';
import { useStrings } from '../locale-context';
import { usePaneStore } from '../pane-context';
import { useShown } from '../shell/use-shown';
import { useNextStepStyles } from './styles';

/** Names shown before "n more". */
const FIRST = 4;

/** Who is not scored yet; each name jumps to the first cell to fill in. */
export function WaitingList({ waiting }: { waiting: readonly WaitingPerson[] }) {
  const strings = useStrings();
  const styles = useNextStepStyles();
  const store = usePaneStore();
  const { shown, next, showMore } = useShown(waiting, FIRST);
  if (waiting.length === 0) return null;
  return (
    <div>
      <p className={styles.hint} id="waiting-label">
        {strings.next.pending.who}
      </p>
      <ul className={styles.waiting} aria-labelledby="waiting-label">
        {shown.map(({ person, employeeId, state, at }) => (
          <li key={`${at.sheet}!${at.address}`}>
            <Button
              className={styles.person}
              data-testid="waiting-person"
              onClick={() => void store.goTo(at)}
            >
              {person || employeeId || at.sheet}
              <span className={styles.state}>{strings.results.states[state]}</span>
            </Button>
          </li>
        ))}
        {next > 0 && (
          <li>
            <Button appearance="subtle" onClick={showMore}>
              {strings.next.pending.more(waiting.length - shown.length)}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}
