import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useResultsStyles } from './styles';

interface Props {
  caption: string;
  /** Header of the ranks; left out where there are none. */
  rank?: string;
  name: string;
  figure: string;
  children: ReactNode;
  foot?: ReactNode;
}

/** Names with one figure each, beside their ranks where there are some. */
export function ResultTable({ caption, rank, name, figure, children, foot }: Props) {
  const styles = useResultsStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {rank !== undefined && (
            <th scope="col" className={styles.rankHead}>
              {rank}
            </th>
          )}
          <th scope="col" className={mergeClasses(styles.nameHead, rank !== undefined && styles.afterRank)}>
            {name}
          </th>
          <th scope="col" className={styles.finalHead}>
            {figure}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </table>
  );
}
