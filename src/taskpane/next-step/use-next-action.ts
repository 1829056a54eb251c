import type { Overview } from '../../commands/overview';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import { usePeriod } from '../shell/use-period';
import { nextStep, type NextStep } from '../state/next-step';
import { actionOf, type NextStepAction } from './action-of';

/** What the workbook asks for now, with its words and buttons; null before it has been read. */
export function useNextAction(
  overview: Overview | null,
  period: string,
): (NextStepAction & { step: NextStep }) | null {
  const strings = useStrings();
  const store = usePaneStore();
  const state = usePaneState();
  if (!overview) return null;
  const step = nextStep(overview, period, state);
  return { step, ...actionOf(step, { period, strings, store }) };
}

/** Whether the card at the top has a button for a command, so that no view needs another. */
export function useIsOffered(command: string): boolean {
  const { overview } = usePaneState();
  const action = useNextAction(overview.value, usePeriod().period);
  return [action?.primary, action?.secondary].some((button) => button?.command === command);
}
