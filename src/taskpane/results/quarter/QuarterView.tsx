import { useState } from 'react';
import { quarterOf } from '../../../core/period';
import { useStrings } from '../../locale-context';
import { usePaneState } from '../../pane-context';
import { PeriodSelect } from '../../shell/PeriodSelect';
import { usePeriod } from '../../shell/use-period';
import { quartersThere } from '../../state/quarters-there';
import { rankQuarter } from '../../state/steps';
import { Computed } from '../Computed';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';
import { FollowUps } from './FollowUps';
import { QuarterTable } from './QuarterTable';

/** A quarter's ranking with the proposals that it leads to. */
export function QuarterView() {
  const { quarter: say } = useStrings();
  const words = useResultWords().quarter;
  const styles = useResultsStyles();
  const { overview, rankedQuarter } = usePaneState();
  const { period } = usePeriod();
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = overview.value ? quartersThere(overview.value) : [];
  if (choices.length === 0) return <p className={styles.empty}>{words.nothing}</p>;
  const wanted = chosen ?? rankedQuarter?.quarter ?? quarterOf(period);
  const quarter = choices.includes(wanted) ? wanted : choices[0]!;
  const results = rankedQuarter?.quarter === quarter ? rankedQuarter : null;
  return (
    <Computed
      choosers={
        <PeriodSelect
          testId="quarter"
          label={words.label}
          value={quarter}
          choices={choices}
          onChoose={setChosen}
          say={say}
        />
      }
      run={{ testId: 'rank-quarter', steps: rankQuarter(quarter), label: words.run(quarter) }}
      empty={words.empty(quarter)}
    >
      {results && (
        <>
          <QuarterTable results={results} />
          <FollowUps results={results} />
        </>
      )}
    </Computed>
  );
}
