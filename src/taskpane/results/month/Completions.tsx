import { usePaneState } from '../../pane-context';
import { usePeriod } from '../../shell/use-period';
import { useShown } from '../../shell/use-shown';
import { useViewWords } from '../../view-words';
import { percent } from '../figures';
import { MoreRows } from '../MoreRows';
import { ResultRow } from '../ResultRow';
import { ResultTable } from '../ResultTable';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';
import { completionsIn } from './completion-rows';

/** Shown at once; an office with a report a week has dozens a month. */
const FIRST = 20;

/** Longest bar; a rate cannot be above 1. */
const FULL = 100;

/** How far the month's plans were kept, sheet by sheet, as the latest recalculation counted; nothing where there are none. */
export function Completions() {
  const { templates } = useViewWords();
  const words = useResultWords().completions;
  const styles = useResultsStyles();
  const { period: month } = usePeriod();
  const completions = completionsIn(month, usePaneState().recalculated?.completions ?? []);
  const { shown, next, showMore } = useShown(completions, FIRST);
  if (completions.length === 0) return null;
  return (
    <>
      <ResultTable caption={words.heading} name={words.who} figure={words.rate}>
        {shown.map(({ sheet, person, template, period, done, planned, excused, rate, at }) => (
          <ResultRow
            key={`${at.sheet}!${at.address}`}
            testId="completion-row"
            name={person || sheet}
            at={at}
            leads={words.open(sheet)}
            beside={[templates.items[template]?.name ?? template, period].filter(Boolean).join(' ')}
            bar={rate === null ? null : rate * FULL}
            figure={percent(rate)}
          >
            <div className={styles.details}>
              {words.counted(done, planned)}
              {excused > 0 && ` · ${words.excused(excused)}`}
            </div>
          </ResultRow>
        ))}
      </ResultTable>
      <MoreRows next={next} onMore={showMore} />
    </>
  );
}
