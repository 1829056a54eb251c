import type { ScoreRangeResults } from '../../commands/results';
import { useStrings } from '../locale-context';
import { MoreRows } from '../results/MoreRows';
import { RowLink } from '../results/RowLink';
import { useResultsStyles } from '../results/styles';
import { useResultWords } from '../results/words';
import { useShown } from '../shell/use-shown';
import { useScoreRangeWords } from './words';

/** Shown at once. */
const FIRST = 8;

/** Totals and ranks as they would be written, in the order of the table; a row leads to the person. */
export function People({ rows }: Pick<ScoreRangeResults, 'rows'>) {
  const words = useScoreRangeWords();
  const shared = useResultWords();
  const { states } = useStrings().results;
  const styles = useResultsStyles();
  const { shown, next, showMore } = useShown(rows, FIRST);
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.people(rows.length)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.nameHead}>
              {shared.name}
            </th>
            <th scope="col" className={styles.finalHead}>
              {words.total}
            </th>
            <th scope="col" className={styles.finalHead}>
              {shared.rank}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, total, rank, state, at }) => (
            <tr key={at.address} className={styles.row} data-testid="range-person">
              <td className={styles.person}>
                <RowLink at={at} label={words.openPerson(name)}>
                  {name}
                </RowLink>
              </td>
              <td className={styles.figureCell}>
                {total === null ? <span className={styles.state}>{states[state]}</span> : total.toFixed(2)}
              </td>
              <td className={styles.figureCell}>{rank ?? shared.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows next={next} onMore={showMore} />
    </div>
  );
}
