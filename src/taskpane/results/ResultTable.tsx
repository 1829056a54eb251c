import { mergeClasses } from '@fluentui/react-components';
import { useStrings } from '../locale-context';
import { usePaneStore } from '../pane-context';
import { barPercent, type ResultList, type ResultRow } from './result-rows';
import { useResultsStyles } from './styles';

/** Numbers as the sheet shows them. */
const DECIMALS = 2;

interface Props {
  list: ResultList;
  caption: string;
}

/** Name over bar, final score at the right; the whole row leads to the form. */
export function ResultTable({ list, caption }: Props) {
  const strings = useStrings().results;
  const styles = useResultsStyles();
  const ranking = list.kind === 'ranking';
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {ranking && (
            <th scope="col" className={styles.rankHead}>
              {strings.rank}
            </th>
          )}
          <th scope="col" className={mergeClasses(styles.nameHead, ranking && styles.afterRank)}>
            {strings.name}
          </th>
          <th scope="col" className={styles.finalHead}>
            {strings.final}
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
  const strings = useStrings().results;
  const styles = useResultsStyles();
  const store = usePaneStore();
  const { at, person, department, final } = row;
  return (
    <tr className={styles.row} data-testid="ranking-row">
      {ranking && <td className={styles.rank}>{row.rank ?? <span aria-label={strings.noRank}>—</span>}</td>}
      <td className={mergeClasses(styles.person, ranking && styles.afterRank)}>
        {at ? (
          <button
            type="button"
            className={styles.name}
            aria-label={strings.openForm(person)}
            onClick={() => void store.goTo(at)}
          >
            {person}
          </button>
        ) : (
          <span>{person}</span>
        )}
        <span className={styles.department}>{department}</span>
        {final !== null && (
          <div className={styles.track} aria-hidden>
            <div className={styles.bar} style={{ width: `${barPercent(final, rows)}%` }} />
          </div>
        )}
      </td>
      <td className={styles.final}>
        {final === null ? (
          <span className={styles.state}>{strings.states[row.state]}</span>
        ) : (
          final.toFixed(DECIMALS)
        )}
      </td>
    </tr>
  );
}
