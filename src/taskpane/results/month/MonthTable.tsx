import { useStrings } from '../../locale-context';
import { score } from '../figures';
import { PeopleRows } from '../PeopleRows';
import { ResultRow } from '../ResultRow';
import { ResultTable } from '../ResultTable';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';
import { fullBar, type ResultList } from './month-rows';

interface Props {
  list: ResultList;
  caption: string;
}

/** Name over bar, final score at the right; the whole row leads to the form. */
export function MonthTable({ list, caption }: Props) {
  const { states } = useStrings().results;
  const words = useResultWords();
  const styles = useResultsStyles();
  const ranking = list.kind === 'ranking';
  const full = fullBar(list.rows);
  return (
    <PeopleRows rows={list.rows}>
      {(rows) => (
        <ResultTable
          caption={caption}
          rank={ranking ? words.rank : undefined}
          name={words.name}
          figure={words.month.final}
        >
          {rows.map(({ key, rank, person, department, final, state, at }) => (
            <ResultRow
              key={key}
              testId="ranking-row"
              rank={ranking ? rank : undefined}
              name={person}
              at={at}
              leads={words.month.openForm(person)}
              beside={department}
              bar={final === null ? null : Math.max(0, (final / full) * 100)}
              figure={final === null ? <span className={styles.state}>{states[state]}</span> : score(final)}
            />
          ))}
        </ResultTable>
      )}
    </PeopleRows>
  );
}
