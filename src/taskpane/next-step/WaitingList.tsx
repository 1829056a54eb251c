import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { WaitingPerson } from '../../commands/overview';
import { useStrings } from '../locale-context';
import { usePaneStore } from '../pane-context';
import { useNextStepStyles } from './styles';

/** Names shown before "n more". */
const FIRST = 4;

/** Who is not scored yet; each name jumps to the first cell to fill in. */
export function WaitingList({ waiting }: { waiting: readonly WaitingPerson[] }) {
  const strings = useStrings();
  const styles = useNextStepStyles();
  const store = usePaneStore();
  const [all, setAll] = useState(false);
  const hidden = waiting.length - FIRST;
  if (waiting.length === 0) return null;
  return (
    <div>
      <p className={styles.hint} id="waiting-label">
        {strings.next.pending.who}
      </p>
      <ul className={styles.waiting} aria-labelledby="waiting-label">
        {(all ? waiting : waiting.slice(0, FIRST)).map(({ person, employeeId, state, at }) => (
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
        {hidden > 0 && (
          <li>
            <Button appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? strings.next.pending.less : strings.next.pending.more(hidden)}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}
