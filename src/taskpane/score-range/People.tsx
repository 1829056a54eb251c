import type { ScoreRangeResults } from '../../commands/results';
import { useStrings } from '../locale-context';
import { score } from '../results/figures';
import { MoreRows } from '../results/MoreRows';
import { ResultRow } from '../results/ResultRow';
import { ResultTable } from '../results/ResultTable';
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
      <ResultTable
        caption={words.people(rows.length)}
        rank={shared.rank}
        name={shared.name}
        figure={words.total}
      >
        {shown.map(({ name, total, rank, state, at }) => (
          <ResultRow
            key={at.address}
            testId="range-person"
            rank={rank}
            name={name}
            at={at}
            leads={words.openLine(name)}
            figure={total === null ? <span className={styles.state}>{states[state]}</span> : score(total)}
          />
        ))}
      </ResultTable>
      <MoreRows next={next} onMore={showMore} />
    </div>
  );
}
