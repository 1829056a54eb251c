import { usePaneStore } from '../pane-context';
import { usePeriod } from '../shell/use-period';

/** The month that a view shows: the pane's where there is something for it, else the newest; undefined without any. */
export function useMonth(months: readonly string[]): {
  month: string | undefined;
  choose(month: string): void;
} {
  const store = usePaneStore();
  const { period } = usePeriod();
  return {
    month: months.includes(period) ? period : months[0],
    choose: (month) => store.dispatch({ type: 'period/chosen', period: month }),
  };
}
