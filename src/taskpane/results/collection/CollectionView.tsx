import { useState } from 'react';
import { collectionBases } from '../../../core/collection';
import { usePaneState } from '../../pane-context';
import { PeriodSelect } from '../../shell/PeriodSelect';
import { collection } from '../../state/steps';
import { Computed } from '../Computed';
import { Nothing } from '../Nothing';
import { useResultsStyles } from '../styles';
import { useMonth } from '../use-month';
import { useResultWords } from '../words';
import { CollectionReport } from './CollectionReport';

/** Leaves the basis to the sheet of the month. */
const AS_SHEET = '';

/** Collection of a month against its budget. */
export function CollectionView() {
  const words = useResultWords().collection;
  const styles = useResultsStyles();
  const { overview, collected } = usePaneState();
  const months = overview.value?.results.feeMonths ?? [];
  const { month, choose } = useMonth(months);
  const [basis, setBasis] = useState(collected?.basis ?? AS_SHEET);
  if (month === undefined) return <Nothing text={words.nothing} template="collection-register" />;
  const sheet = overview.value?.results.collections.find((entry) => entry.month === month)?.at ?? null;
  const bases: Readonly<Record<string, string>> = { [AS_SHEET]: words.asSheet, ...words.bases };
  return (
    <Computed
      choosers={
        <div className={styles.choices}>
          <PeriodSelect
            testId="fee-month"
            label={words.label}
            value={month}
            choices={months}
            onChoose={choose}
          />
          <PeriodSelect
            testId="basis"
            label={words.basis}
            value={basis}
            choices={[AS_SHEET, ...collectionBases]}
            onChoose={setBasis}
            say={(choice) => bases[choice] ?? choice}
          />
        </div>
      }
      run={{ testId: 'collection', steps: collection(month, basis), label: words.run(month) }}
      empty={words.empty(month)}
    >
      {collected?.month === month ? (
        <CollectionReport month={month} results={collected.results} sheet={sheet} />
      ) : null}
    </Computed>
  );
}
