import { useContext } from 'react';
import { outcomeWords } from '../../../templates/outcomes';
import { say } from '../../../templates/language';
import { LanguageContext } from '../../locale-context';
import { StateIcon, type Mood } from '../../shell/StateIcon';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';
import type { QuarterRow } from './quarter-rows';

const MOODS = {
  reward: 'good',
  'yellow-card': 'warning',
  elimination: 'error',
  manual: 'info',
} as const satisfies Partial<Record<QuarterRow['outcome'], Mood>>;

/** Names said of a tie; the others are counted. */
const NAMED = 3;

/** The proposal as the sheet words it, whom the rank is shared with, and what is left to people; nothing for nothing. */
export function OutcomeLine({ row }: { row: QuarterRow }) {
  const words = useResultWords().quarter;
  const styles = useResultsStyles();
  const language = useContext(LanguageContext);
  const { outcome, rank, tiedWith, scoredMonths } = row;
  const first = tiedWith.slice(0, NAMED).join(words.comma);
  const names = tiedWith.length > NAMED ? words.andOthers(first, tiedWith.length) : first;
  return (
    <>
      {outcome !== 'none' && (
        <div className={styles.outcome} data-testid="outcome">
          <StateIcon mood={MOODS[outcome]} inline />
          {say(outcomeWords[outcome], language)}
        </div>
      )}
      {rank !== null && tiedWith.length > 0 && (
        <div className={styles.details}>{words.tied(rank, names)}</div>
      )}
      {outcome === 'manual' && <div className={styles.details}>{words.decide}</div>}
      {rank === null && <div className={styles.details}>{words.fewMonths(scoredMonths)}</div>}
    </>
  );
}
