import { usePaneState } from '../../pane-context';
import { PeriodSelect } from '../../shell/PeriodSelect';
import { pay } from '../../state/steps';
import { Nothing } from '../Nothing';
import { RunButton } from '../RunButton';
import { useResultsStyles } from '../styles';
import { useMonth } from '../use-month';
import { useResultWords } from '../words';
import { PayTable } from './PayTable';

/** Performance pay of a month's responsibility letters. */
export function PayView() {
  const words = useResultWords().pay;
  const styles = useResultsStyles();
  const { overview, paid } = usePaneState();
  const months = overview.value?.results.letters.map(({ period }) => period) ?? [];
  const { month, choose } = useMonth(months);
  if (month === undefined) return <Nothing text={words.nothing} template="responsibility-letter" />;
  return (
    <>
      <PeriodSelect testId="pay-month" label={words.label} value={month} choices={months} onChoose={choose} />
      <RunButton testId="pay" steps={pay(month)} label={words.run(month)} />
      {paid?.period === month ? (
        <PayTable month={month} letters={paid.results.letters} />
      ) : (
        <p className={styles.empty}>{words.empty(month)}</p>
      )}
    </>
  );
}
