import type { ComponentProps, ReactNode } from 'react';
import { RunButton } from './RunButton';
import { useResultsStyles } from './styles';

interface Props {
  /** What is chosen before: a month, a quarter. */
  choosers: ReactNode;
  run: ComponentProps<typeof RunButton>;
  /** Said until there are results. */
  empty: string;
  /** The results for what is chosen; null before they are computed. */
  children: ReactNode;
}

/** Choose, compute, look: the order of every view of results that are computed when they are asked for. */
export function Computed({ choosers, run, empty, children }: Props) {
  const styles = useResultsStyles();
  return (
    <>
      {choosers}
      <RunButton {...run} />
      {children ?? <p className={styles.empty}>{empty}</p>}
    </>
  );
}
