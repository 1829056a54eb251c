import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useStrings } from '../../locale-context';
import { usePaneState } from '../../pane-context';
import { score } from '../figures';
import { RowLink } from '../RowLink';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';

/** Shown at once; a changed weight can change everybody's score. */
const FIRST = 5;

/** Scores that the latest recalculation found changed, old and new; nothing where none has. */
export function Changes() {
  const { month } = useStrings();
  const { changes: words, more } = useResultWords();
  const styles = useResultsStyles();
  const { changes } = usePaneState();
  const [shown, setShown] = useState(FIRST);
  if (!changes || changes.length === 0) return null;
  const hidden = changes.length - shown;
  return (
    <section aria-labelledby="changes-heading">
      <h2 id="changes-heading" className={styles.heading}>
        {words.heading(changes.length)}
      </h2>
      <ul className={styles.list}>
        {changes.slice(0, shown).map(({ person, period, from, to, at }) => (
          <li key={`${at.sheet}!${at.address}`} className={styles.item} data-testid="changed-score">
            <RowLink at={at} label={words.openForm(person, period)}>
              {person}
            </RowLink>
            <span className={styles.department}>{month(period)}</span>
            <span className={styles.figure}>{words.from(score(from), score(to))}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button appearance="subtle" onClick={() => setShown(changes.length)}>
          {more(hidden)}
        </Button>
      )}
    </section>
  );
}
