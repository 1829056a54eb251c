import { currentPeriod } from '../taskpane/state/due-period';
import type { PaneStore } from '../taskpane/state/pane-store';
import type { Step } from '../taskpane/state/run-state';
import { rank, recalculate } from '../taskpane/state/steps';

/** Ribbon buttons by the function names of manifest.xml: the same steps as the pane's buttons. */
export const ribbonActions: Record<string, (store: PaneStore) => Step[]> = {
  recalculate: (store) => recalculate(periodOf(store)),
  rankMonth: (store) => rank(periodOf(store), store.getState().preferences.ties),
};

function periodOf(store: PaneStore): string {
  return currentPeriod(store.getState(), store.now());
}
