import type { RankQuarterResults } from '../../../commands/results';
import { score } from '../figures';
import { RowLink } from '../RowLink';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';
import { meanOf, reasonOf, type FollowUp } from './quarter-rows';

/** What becomes of every yellow card, with its reason in full: nothing to hover over. */
export function FollowUps({ results }: { results: RankQuarterResults }) {
  const words = useResultWords().quarter;
  const styles = useResultsStyles();
  if (results.followUps.length === 0) return null;
  return (
    <section aria-labelledby="follow-ups-heading">
      <h2 id="follow-ups-heading" className={styles.heading}>
        {words.followUps}
      </h2>
      <ul className={styles.list}>
        {results.followUps.map((entry, index) => (
          <li key={index} className={styles.item} data-testid="follow-up">
            <RowLink
              at={{ sheet: results.sheet, address: '' }}
              label={words.openRow(entry.person, results.sheet)}
            >
              {entry.person}
            </RowLink>
            <span className={styles.decision}>{words.decisions[entry.decision]}</span>
            <Reason entry={entry} mean={meanOf(entry, results)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reason({ entry, mean }: { entry: FollowUp; mean: number | null }) {
  const words = useResultWords().quarter.because;
  const styles = useResultsStyles();
  const { month, final } = entry;
  const reason = reasonOf(entry);
  return <div className={styles.reason}>{words[reason](month, score(final), score(mean))}</div>;
}
