import { useIsOffered } from '../../next-step/use-next-action';
import { usePaneState } from '../../pane-context';
import { usePeriod } from '../../shell/use-period';
import { rank, recalculateAll, trend } from '../../state/steps';
import { RunButton } from '../RunButton';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';
import { Changes } from './Changes';
import { Completions } from './Completions';
import { MonthTable } from './MonthTable';
import { resultsOf } from './month-rows';

/** The month's ranking, or its scores while it is not ranked; what changed; how plans were kept. */
export function MonthView() {
  const words = useResultWords().month;
  const styles = useResultsStyles();
  const state = usePaneState();
  const { ranked, recalculated, preferences } = state;
  const { period } = usePeriod();
  const offered = useIsOffered('recalc');
  const list = resultsOf(period, ranked, recalculated);
  return (
    <>
      <div className={styles.buttons}>
        {!offered && <RunButton testId="recalc" steps={recalculateAll(state)} label="recalc" />}
        <RunButton testId="rank" steps={rank(period, preferences.ties)} label="rank.month" />
        {list && <RunButton testId="trend" steps={trend(period)} label="trend" />}
      </div>
      {list?.outdated ? <p className={styles.note}>{words.outdated(list.outdated)}</p> : null}
      <Changes />
      {list ? (
        <MonthTable
          list={list}
          caption={list.kind === 'ranking' ? words.ranking(period) : words.scores(period)}
        />
      ) : (
        <p className={styles.empty}>{words.empty}</p>
      )}
      <Completions />
    </>
  );
}
