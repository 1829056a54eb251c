import { useStrings } from '../../locale-context';
import { usePaneState } from '../../pane-context';
import { useShown } from '../../shell/use-shown';
import { score } from '../figures';
import { MoreRows } from '../MoreRows';
import { RowLink } from '../RowLink';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';

/** Shown at once; a changed weight can change everybody's score. */
const FIRST = 5;

/** Scores that the latest recalculation found changed, old and new; nothing where none has. */
export function Changes() {
  const { month } = useStrings();
  const { changes: words } = useResultWords();
  const styles = useResultsStyles();
  const { changes } = usePaneState();
  const { shown, next, showMore } = useShown(changes ?? [], FIRST);
  if (!changes || changes.length === 0) return null;
  return (
    <section aria-labelledby="changes-heading">
      <h2 id="changes-heading" className={styles.heading}>
        {words.heading(changes.length)}
      </h2>
      <ul className={styles.list}>
        {shown.map(({ person, period, from, to, at }) => (
          <li key={`${at.sheet}!${at.address}`} className={styles.item} data-testid="changed-score">
            <RowLink at={at} label={words.openForm(person, period)}>
              {person}
            </RowLink>
            <span className={styles.department}>{month(period)}</span>
            <span className={styles.figure}>{words.from(score(from), score(to))}</span>
          </li>
        ))}
      </ul>
      <MoreRows next={next} onMore={showMore} />
    </section>
  );
}
