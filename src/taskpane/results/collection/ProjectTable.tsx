import type { Place } from '../../../commands/report';
import type { CollectionToDate } from '../../../commands/results';
import { percent, signedPoints } from '../figures';
import { RowLink } from '../RowLink';
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
  const styles = useResultsStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.nameHead}>
            {words.project}
          </th>
          <th scope="col" className={styles.finalHead}>
            {words.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.project ?? ''} row={row} rows={rows} sheet={sheet} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, rows, sheet }: { row: CollectionToDate } & Pick<Props, 'rows' | 'sheet'>) {
  const words = useResultWords().collection;
  const styles = useResultsStyles();
  const { project, actual, budget, variance, attainment, level } = row;
  const name = project ?? words.all;
  return (
    <tr className={styles.row} data-testid="collection-row">
      <td className={styles.person}>
        <RowLink at={sheet} label={words.openProject(name, sheet?.sheet ?? '')}>
          {name}
        </RowLink>
        {actual !== null && (
          <div className={styles.track} aria-hidden>
            <div className={styles.bar} style={{ width: `${trackPercent(actual, rows)}%` }} />
            {budget !== null && (
              <div className={styles.mark} style={{ left: `${trackPercent(budget, rows)}%` }} />
            )}
          </div>
        )}
        <div className={styles.details}>
          <span className={styles.detail}>
            {budget === null ? words.noBudget : words.budget(percent(budget))}
          </span>
          {variance !== null && (
            <span className={styles.detail}>{words.variance(signedPoints(variance))}</span>
          )}
          {attainment !== null && (
            <span className={styles.detail}>{words.attainment(percent(attainment))}</span>
          )}
        </div>
      </td>
      <td className={styles.final}>
        {percent(actual)}
        {level && <Level level={level} />}
      </td>
    </tr>
  );
}
