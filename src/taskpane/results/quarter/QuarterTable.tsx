import type { RankQuarterResults } from '../../../commands/results';
import { score } from '../figures';
import { PeopleRows } from '../PeopleRows';
import { ResultRow } from '../ResultRow';
import { ResultTable } from '../ResultTable';
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
  const longest = rows.reduce((most, { mean }) => Math.max(most, mean ?? 0), FULL);
  return (
    <>
      <p className={styles.note}>{words.quarter.proposal}</p>
      <PeopleRows rows={rows}>
        {(shown) => (
          <ResultTable
            caption={words.quarter.caption(results.quarter)}
            rank={words.rank}
            name={words.name}
            figure={words.quarter.mean}
          >
            {shown.map((row) => (
              <Row key={row.key} row={row} sheet={results.sheet} longest={longest} />
            ))}
          </ResultTable>
        )}
      </PeopleRows>
    </>
  );
}

function Row({ row, sheet, longest }: { row: QuarterRow; sheet: string; longest: number }) {
  const words = useResultWords().quarter;
  const styles = useResultsStyles();
  const { person, rank, mean, months } = row;
  return (
    <ResultRow
      testId="quarter-row"
      rank={rank}
      name={person}
      at={{ sheet, address: '' }}
      leads={words.openRow(person, sheet)}
      bar={mean === null || rank === null ? null : (mean / longest) * 100}
      figure={score(mean)}
    >
      <div className={styles.details}>
        {months.map(({ period, score: value }) => (
          <span key={period} className={styles.detail}>
            {words.score(period, score(value))}
          </span>
        ))}
      </div>
      <OutcomeLine row={row} />
    </ResultRow>
  );
}
