import type { CollectionRangeResults, CollectionRangeRow } from '../../commands/results';
import { Level } from '../results/collection/Level';
import { percent, signedPoints } from '../results/figures';
import { MoreRows } from '../results/MoreRows';
import { ResultRow } from '../results/ResultRow';
import { ResultTable } from '../results/ResultTable';
import { useResultsStyles } from '../results/styles';
import { useResultWords } from '../results/words';
import { useShown } from '../shell/use-shown';
import { useScoreRangeWords } from './words';

/** Shown at once. */
const FIRST = 8;

type Basis = CollectionRangeResults['mapping']['basis'];

/** Rates against the budget as they would be written, in the order of the table; a row leads to its figures. */
export function Rates({ rows, mapping }: Pick<CollectionRangeResults, 'rows' | 'mapping'>) {
  const words = useScoreRangeWords();
  const { project, bases } = useResultWords().collection;
  const { shown, next, showMore } = useShown(rows, FIRST);
  return (
    <div>
      <ResultTable caption={words.rates(rows.length)} name={project} figure={bases[mapping.basis]}>
        {shown.map((row) => (
          <Row key={row.at.address} row={row} basis={mapping.basis} />
        ))}
      </ResultTable>
      <MoreRows next={next} onMore={showMore} />
    </div>
  );
}

function Row({ row, basis }: { row: CollectionRangeRow; basis: Basis }) {
  const words = useScoreRangeWords();
  const { collection } = useResultWords();
  const styles = useResultsStyles();
  const { project, month, budget, variance, attainment, level, at } = row;
  const name = project || month || at.address;
  return (
    <ResultRow
      testId="range-rate"
      name={name}
      at={at}
      leads={words.openLine(name)}
      beside={project && month ? month : undefined}
      figure={
        <>
          {percent(row[basis])}
          {level && <Level level={level} />}
        </>
      }
    >
      {budget !== null && (
        <div className={styles.details}>
          <span className={styles.detail}>{collection.budget(percent(budget))}</span>
          {variance !== null && (
            <span className={styles.detail}>{collection.variance(signedPoints(variance))}</span>
          )}
          {attainment !== null && (
            <span className={styles.detail}>{collection.attainment(percent(attainment))}</span>
          )}
        </div>
      )}
    </ResultRow>
  );
}
