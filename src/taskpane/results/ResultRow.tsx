import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../commands/report';
import { RowLink } from './RowLink';
import { useResultsStyles } from './styles';
import { useResultWords } from './words';

interface Props {
  testId: string;
  /** null: the table has ranks, but this row has none. Left out where the table has no ranks. */
  rank?: number | null;
  name: string;
  /** Where the row leads, and what a screen reader says of it. */
  at: Place | null;
  leads: string;
  /** Small, beside the name. */
  beside?: string;
  /** Length of the bar in percent; null for none. */
  bar?: number | null;
  /** Line across the bar, in percent; null for none. */
  mark?: number | null;
  /** Below the name. */
  children?: ReactNode;
  figure: ReactNode;
}

/** A name over its bar, the figure at the right; the whole row leads to what it is about. */
export function ResultRow(props: Props) {
  const { testId, rank, name, at, leads, beside, bar = null, mark = null, children, figure } = props;
  const words = useResultWords();
  const styles = useResultsStyles();
  return (
    <tr className={styles.row} data-testid={testId}>
      {rank !== undefined && (
        <td className={styles.rank}>{rank ?? <span aria-label={words.noRank}>{words.none}</span>}</td>
      )}
      <td className={mergeClasses(styles.person, rank !== undefined && styles.afterRank)}>
        <RowLink at={at} label={leads}>
          {name}
        </RowLink>
        {beside && <span className={styles.department}>{beside}</span>}
        {bar !== null && (
          <div className={styles.track} aria-hidden>
            <div className={styles.bar} style={{ width: `${bar}%` }} />
            {mark !== null && <div className={styles.mark} style={{ left: `${mark}%` }} />}
          </div>
        )}
        {children}
      </td>
      <td className={styles.final}>{figure}</td>
    </tr>
  );
}
