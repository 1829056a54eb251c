import { Button } from '@fluentui/react-components';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import { usePeriod } from '../shell/use-period';
import { rank, recalculate } from '../state/steps';
import { ResultTable } from './ResultTable';
import { resultsOf } from './result-rows';
import { SheetActions } from '../sheet-actions/SheetActions';
import { useResultsStyles } from './styles';

/** The month's ranking, or its scores while it is not ranked; the two commands that bring it about, and those for the form in view. */
export default function ResultsView() {
  const strings = useStrings();
  const styles = useResultsStyles();
  const store = usePaneStore();
  const { ranked, recalculated, preferences, run } = usePaneState();
  const { period } = usePeriod();
  const list = resultsOf(period, ranked, recalculated);
  const busy = run.phase === 'running';
  return (
    <div className={styles.view}>
      <div className={styles.buttons}>
        <Button
          data-testid="recalc"
          disabledFocusable={busy}
          onClick={() => void store.run(...recalculate(period))}
        >
          {strings.actions.recalc}
        </Button>
        <Button
          data-testid="rank"
          disabledFocusable={busy}
          onClick={() => void store.run(...rank(period, preferences.ties))}
        >
          {strings.actions.rank}
        </Button>
      </div>
      {list ? (
        <ResultTable
          list={list}
          caption={list.kind === 'ranking' ? strings.results.ranking(period) : strings.results.scores(period)}
        />
      ) : (
        <p className={styles.empty}>{strings.results.empty}</p>
      )}
      <SheetActions />
    </div>
  );
}
