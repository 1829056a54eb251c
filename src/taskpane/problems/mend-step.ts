import type { Problem } from '../../commands/report';
import { recalculate } from '../state/steps';
import type { Step } from '../state/run-state';

/**
 * Steps that mend a problem by themselves and look again, with the command that names the button; null where only the
 * user can.
 */
export function mendOf({ code, sheet, address }: Problem, period: string): Step[] | null {
  if (code !== 'weights-not-100') return null;
  const [cell] = address.split(':');
  return [{ command: 'normalize-weights', parameters: { sheet, cell } }, ...recalculate(period)];
}
