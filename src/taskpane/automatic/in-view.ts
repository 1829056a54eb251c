import type { View } from '../../commands/automatic/in-view';
import type { RefreshResults } from '../../commands/automatic/refresh';
import { currentPeriod } from '../state/due-period';
import type { KnownResults } from '../state/known-results';
import type { PaneState } from '../state/pane-state';

/** What the pane shows, or has been asked to show. */
export function viewOf(state: PaneState, today: Date): View {
  const { rankedQuarter, paid, collected } = state;
  return {
    period: currentPeriod(state, today),
    quarter: rankedQuarter?.quarter ?? null,
    pay: paid?.period ?? null,
    collection: collected && { month: collected.month, basis: collected.basis },
  };
}

/** What came for a view; what did not come stays as it is known. */
export function knownInView({ view, inView }: RefreshResults): Partial<KnownResults> {
  const { ranking, quarter, pay, collection } = inView;
  return {
    ...(ranking && { ranked: ranking }),
    ...(quarter && { rankedQuarter: quarter }),
    ...(pay && view.pay !== null && { paid: { period: view.pay, results: pay } }),
    ...(collection && view.collection && { collected: { ...view.collection, results: collection } }),
  };
}
