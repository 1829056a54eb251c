import { useState } from 'react';
import { useStrings } from '../../locale-context';
import { usePaneState } from '../../pane-context';
import { PeriodSelect } from '../../shell/PeriodSelect';
import { pay } from '../../state/steps';
import { Computed } from '../Computed';
import { Nothing } from '../Nothing';
import { useMonth } from '../use-month';
import { useResultWords } from '../words';
import { PayTable } from './PayTable';

/** Chosen where some letters name no month: all letters, whatever their month. */
const ALL = '';

/** Performance pay of a month's responsibility letters. */
export function PayView() {
  const { month: say } = useStrings();
  const words = useResultWords().pay;
  const { overview, paid } = usePaneState();
  const months = overview.value?.results.letters.map(({ period }) => period) ?? [];
  const { month, choose } = useMonth(months);
  const [all, setAll] = useState(false);
  if (month === undefined) return <Nothing text={words.nothing} template="responsibility-letter" />;
  const period = all ? ALL : month;
  const text = (choice: string) => (choice === ALL ? words.all : say(choice));
  return (
    <Computed
      choosers={
        <PeriodSelect
          testId="pay-month"
          label={words.label}
          value={period}
          choices={months}
          say={text}
          onChoose={(choice) => {
            setAll(choice === ALL);
            if (choice !== ALL) choose(choice);
          }}
        />
      }
      run={{ testId: 'pay', steps: pay(period), label: words.run(text(period)) }}
      empty={words.empty(text(period))}
    >
      {paid?.period === period ? (
        <PayTable caption={words.caption(text(period))} letters={paid.results.letters} />
      ) : null}
    </Computed>
  );
}
