import { useContext } from 'react';
import type { DepartmentShare } from '../../../commands/results';
import { qualityWords } from '../../../templates/formulas/collection-budget';
import { say } from '../../../templates/language';
import { LanguageContext } from '../../locale-context';
import { StateIcon } from '../../shell/StateIcon';
import { percent, score } from '../figures';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';

/** What each department owes of the year to date; a budget met without satisfied owners is flagged in words. */
export function Shares({ shares }: { shares: readonly DepartmentShare[] }) {
  const words = useResultWords().collection;
  const styles = useResultsStyles();
  const language = useContext(LanguageContext);
  if (shares.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.shares}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.nameHead}>
            {words.department}
          </th>
          {[words.share, words.score, words.points].map((header) => (
            <th key={header} scope="col" className={styles.finalHead}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shares.map(({ department, share, score: scored, points, flagged }) => (
          <tr key={department} className={styles.row} data-testid="share-row">
            <td className={styles.person}>
              {department}
              {flagged && (
                <div className={styles.outcome}>
                  <StateIcon mood="warning" inline />
                  {say(qualityWords, language)}
                </div>
              )}
            </td>
            <td className={styles.figureCell}>{percent(share)}</td>
            <td className={styles.figureCell}>{score(scored)}</td>
            <td className={styles.final}>{score(points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
