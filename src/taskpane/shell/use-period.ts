import { usePaneState, usePaneStore } from '../pane-context';
import { currentPeriod } from '../state/due-period';
import { periodChoices } from '../state/period';

/** The month that the pane stands on, and the months on offer. */
export function usePeriod(): { period: string; choices: string[] } {
  const now = usePaneStore().now();
  const state = usePaneState();
  const { periods = [], results } = state.overview.value ?? {};
  const letters = results?.letters.flatMap(({ period }) => period || []) ?? [];
  const used = [...periods.map(({ period }) => period), ...letters, ...(results?.feeMonths ?? [])];
  return {
    period: currentPeriod(state, now),
    choices: periodChoices(currentPeriod({ ...state, chosenPeriod: null }, now), used),
  };
}
