import { lazy, Suspense } from 'react';
import { usePaneState } from '../pane-context';
import { SheetActions } from '../sheet-actions/SheetActions';
import type { ResultKind } from '../state/known-results';
import { CollectionView } from './collection/CollectionView';
import { KindChooser } from './KindChooser';
import { MonthView } from './month/MonthView';
import { PayView } from './pay/PayView';
import { QuarterView } from './quarter/QuarterView';
import { useResultsStyles } from './styles';

const Consolidate = lazy(() => import('../consolidate/Consolidate'));

const VIEWS: Readonly<Record<ResultKind, () => React.JSX.Element>> = {
  month: MonthView,
  quarter: QuarterView,
  pay: PayView,
  collection: CollectionView,
};

/** What the director waits for: one kind at a time, each with the command that brings it about. */
export default function ResultsView() {
  const styles = useResultsStyles();
  const { kind, commands } = usePaneState();
  const offersFiles = commands.some(({ id }) => id === 'consolidate');
  const View = VIEWS[kind];
  return (
    <div className={styles.view}>
      <KindChooser />
      <View />
      {kind === 'month' && offersFiles && (
        <Suspense>
          <Consolidate />
        </Suspense>
      )}
      <SheetActions />
    </div>
  );
}
