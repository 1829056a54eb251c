import type { Place } from '../../../commands/report';
import type { CollectionToDate } from '../../../commands/results';
import { percent, signedPoints } from '../figures';
import { ResultRow } from '../ResultRow';
import { ResultTable } from '../ResultTable';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';
import { trackPercent } from './collection-rows';
import { Level } from './Level';

interface Props {
  caption: string;
  rows: readonly CollectionToDate[];
  sheet: Place | null;
}

/** Each project's rate on a track that is marked at its budget; variance and level stand below in words. */
export function ProjectTable({ caption, rows, sheet }: Props) {
  const words = useResultWords().collection;
  return (
    <ResultTable caption={caption} name={words.project} figure={words.rate}>
      {rows.map((row) => (
        <Row key={row.project ?? ''} row={row} rows={rows} sheet={sheet} />
      ))}
    </ResultTable>
  );
}

function Row({ row, rows, sheet }: { row: CollectionToDate } & Pick<Props, 'rows' | 'sheet'>) {
  const words = useResultWords().collection;
  const styles = useResultsStyles();
  const { project, actual, budget, variance, attainment, level } = row;
  const name = project ?? words.all;
  return (
    <ResultRow
      testId="collection-row"
      name={name}
      at={sheet}
      leads={words.openProject(name, sheet?.sheet ?? '')}
      bar={actual === null ? null : trackPercent(actual, rows)}
      mark={budget === null ? null : trackPercent(budget, rows)}
      figure={
        <>
          {percent(actual)}
          {level && <Level level={level} />}
        </>
      }
    >
      <div className={styles.details}>
        <span className={styles.detail}>
          {budget === null ? words.noBudget : words.budget(percent(budget))}
        </span>
        {variance !== null && <span className={styles.detail}>{words.variance(signedPoints(variance))}</span>}
        {attainment !== null && (
          <span className={styles.detail}>{words.attainment(percent(attainment))}</span>
        )}
      </div>
    </ResultRow>
  );
}
