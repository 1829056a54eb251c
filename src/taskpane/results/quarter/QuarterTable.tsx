import { mergeClasses } from '@fluentui/react-components';
import type { RankQuarterResults } from '../../../commands/results';
import { score } from '../figures';
import { RowLink } from '../RowLink';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';
import { OutcomeLine } from './OutcomeLine';
import { quarterRows, type QuarterRow } from './quarter-rows';

/** Full bar; means go by percent (docs/rules.md §6). */
const FULL = 100;

/** Rank, name, the three months, mean and proposal; rows lead to the sheet. */
export function QuarterTable({ results }: { results: RankQuarterResults }) {
  const words = useResultWords();
  const styles = useResultsStyles();
  const rows = quarterRows(results);
  const longest = Math.max(FULL, ...rows.map(({ mean }) => mean ?? 0));
  return (
    <>
      <p className={styles.note}>{words.quarter.proposal}</p>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.quarter.caption(results.quarter)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.rankHead}>
              {words.rank}
            </th>
            <th scope="col" className={mergeClasses(styles.nameHead, styles.afterRank)}>
              {words.name}
            </th>
            <th scope="col" className={styles.finalHead}>
              {words.quarter.mean}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} sheet={results.sheet} longest={longest} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ row, sheet, longest }: { row: QuarterRow; sheet: string; longest: number }) {
  const words = useResultWords();
  const styles = useResultsStyles();
  const { person, rank, mean, months } = row;
  return (
    <tr className={styles.row} data-testid="quarter-row">
      <td className={styles.rank}>{rank ?? <span aria-label={words.noRank}>{words.none}</span>}</td>
      <td className={mergeClasses(styles.person, styles.afterRank)}>
        <RowLink at={{ sheet, address: '' }} label={words.quarter.openRow(person, sheet)}>
          {person}
        </RowLink>
        {mean !== null && rank !== null && (
          <div className={styles.track} aria-hidden>
            <div className={styles.bar} style={{ width: `${(mean / longest) * 100}%` }} />
          </div>
        )}
        <div className={styles.details}>
          {months.map(({ period, score: value }) => (
            <span key={period} className={styles.detail}>
              {words.quarter.score(period, score(value))}
            </span>
          ))}
        </div>
        <OutcomeLine row={row} />
      </td>
      <td className={styles.final}>{score(mean)}</td>
    </tr>
  );
}
