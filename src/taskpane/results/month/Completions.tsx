import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneState } from '../../pane-context';
import { usePeriod } from '../../shell/use-period';
import { useViewWords } from '../../view-words';
import { percent } from '../figures';
import { RowLink } from '../RowLink';
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
  const words = useResultWords();
  const styles = useResultsStyles();
  const { period: month } = usePeriod();
  const completions = completionsIn(month, usePaneState().recalculated?.completions ?? []);
  const [shown, setShown] = useState(FIRST);
  const hidden = completions.length - shown;
  if (completions.length === 0) return null;
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.completions.heading}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.nameHead}>
              {words.completions.who}
            </th>
            <th scope="col" className={styles.finalHead}>
              {words.completions.rate}
            </th>
          </tr>
        </thead>
        <tbody>
          {completions
            .slice(0, shown)
            .map(({ sheet, person, template, period, done, planned, excused, rate, at }) => (
              <tr key={`${at.sheet}!${at.address}`} className={styles.row} data-testid="completion-row">
                <td className={styles.person}>
                  <RowLink at={at} label={words.completions.open(sheet)}>
                    {person || sheet}
                  </RowLink>
                  <span className={styles.department}>
                    {[templates.items[template]?.name ?? template, period].filter(Boolean).join(' ')}
                  </span>
                  {rate !== null && (
                    <div className={styles.track} aria-hidden>
                      <div className={styles.bar} style={{ width: `${rate * FULL}%` }} />
                    </div>
                  )}
                  <div className={styles.details}>
                    {words.completions.counted(done, planned)}
                    {excused > 0 && ` · ${words.completions.excused(excused)}`}
                  </div>
                </td>
                <td className={styles.final}>{percent(rate)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button appearance="subtle" onClick={() => setShown(completions.length)}>
          {words.more(hidden)}
        </Button>
      )}
    </>
  );
}
