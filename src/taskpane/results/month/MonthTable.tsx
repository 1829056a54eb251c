import { mergeClasses } from '@fluentui/react-components';
import { useStrings } from '../../locale-context';
import { score } from '../figures';
import { RowLink } from '../RowLink';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';
import { barPercent, type ResultList, type ResultRow } from './month-rows';

interface Props {
  list: ResultList;
  caption: string;
}

/** Name over bar, final score at the right; the whole row leads to the form. */
export function MonthTable({ list, caption }: Props) {
  const words = useResultWords();
  const styles = useResultsStyles();
  const ranking = list.kind === 'ranking';
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {ranking && (
            <th scope="col" className={styles.rankHead}>
              {words.rank}
            </th>
          )}
          <th scope="col" className={mergeClasses(styles.nameHead, ranking && styles.afterRank)}>
            {words.name}
          </th>
          <th scope="col" className={styles.finalHead}>
            {words.month.final}
          </th>
        </tr>
      </thead>
      <tbody>
        {list.rows.map((row) => (
          <Row key={row.key} row={row} rows={list.rows} ranking={ranking} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, rows, ranking }: { row: ResultRow; rows: readonly ResultRow[]; ranking: boolean }) {
  const { states } = useStrings().results;
  const words = useResultWords();
  const styles = useResultsStyles();
  const { at, person, department, final } = row;
  return (
    <tr className={styles.row} data-testid="ranking-row">
      {ranking && <td className={styles.rank}>{row.rank ?? <span aria-label={words.noRank}>—</span>}</td>}
      <td className={mergeClasses(styles.person, ranking && styles.afterRank)}>
        <RowLink at={at} label={words.month.openForm(person)}>
          {person}
        </RowLink>
        <span className={styles.department}>{department}</span>
        {final !== null && (
          <div className={styles.track} aria-hidden>
            <div className={styles.bar} style={{ width: `${barPercent(final, rows)}%` }} />
          </div>
        )}
      </td>
      <td className={styles.final}>
        {final === null ? <span className={styles.state}>{states[row.state]}</span> : score(final)}
      </td>
    </tr>
  );
}
