import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Overview } from '../../commands/overview';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import { PeriodSelect } from '../shell/PeriodSelect';
import { usePeriod } from '../shell/use-period';
import { NextAction } from './NextAction';
import { useNextStepStyles } from './styles';

const SelectedForm = lazy(() => import('../sheet-actions/SelectedForm'));

/** There is something that belongs to a month. */
const hasMonths = ({ roster, periods, results }: Overview): boolean =>
  roster !== null || periods.some(({ total }) => total > 0) || results.feeMonths.length > 0;

/** "What to do now": one sentence, one primary button, for the state of this workbook. */
export function NextStepCard() {
  const strings = useStrings();
  const styles = useNextStepStyles();
  const store = usePaneStore();
  const { overview } = usePaneState();
  const { period, choices } = usePeriod();
  const { value, status } = overview;
  return (
    <>
      <section className={styles.card} aria-labelledby="next-heading" aria-busy={status === 'loading'}>
        <h1 id="next-heading" className={styles.heading}>
          {strings.next.heading}
        </h1>
        {value && hasMonths(value) ? (
          <PeriodSelect
            testId="period"
            label={strings.next.period}
            value={period}
            choices={choices}
            onChoose={(chosen) => store.dispatch({ type: 'period/chosen', period: chosen })}
          />
        ) : null}
        {status === 'failed' ? (
          <>
            <p className={styles.text}>{strings.next.unreadable}</p>
            <Button data-testid="next-action" appearance="primary" onClick={() => void store.refresh()}>
              {strings.next.retry}
            </Button>
          </>
        ) : value ? (
          <NextAction overview={value} period={period} />
        ) : (
          <p className={styles.text}>{strings.next.loading}</p>
        )}
      </section>
      {value && value.forms.length > 0 && (
        <Suspense>
          <SelectedForm />
        </Suspense>
      )}
    </>
  );
}
