import type { Command } from '../commands/command';
import { quarterOf } from '../core/period';
import { currentPeriod } from '../taskpane/state/due-period';
import type { PaneStore } from '../taskpane/state/pane-store';
import { quartersThere } from '../taskpane/state/quarters-there';
import type { Step } from '../taskpane/state/run-state';
import { collection, generate, pay, rank, rankQuarter, recalculateAll } from '../taskpane/state/steps';

/**
 * What one click runs, with everything that the pane would have filled in: the month that it stands on, or where there
 * is nothing for that one, the newest there is. Months that are nowhere are left to the command to refuse.
 */
export function stepsOf(command: string, store: Pick<PaneStore, 'getState' | 'now'>): Step[] {
  const state = store.getState();
  const overview = state.overview.value;
  const period = currentPeriod(state, store.now());
  switch (command) {
    case 'recalc':
      return recalculateAll(state);
    case 'generate.evaluations':
      return generate(period);
    case 'rank.month':
      return rank(period, state.preferences.ties);
    case 'rank.quarter':
      return rankQuarter(nearest(quarterOf(period), overview ? quartersThere(overview) : []));
    case 'pay':
      return pay(nearest(period, overview?.results.letters.map((letter) => letter.period) ?? []));
    case 'collection':
      return collection(nearest(period, overview?.results.feeMonths ?? []));
    default:
      return [{ command, parameters: asksForMonth(state.commands, command) ? { period } : EMPTY }];
  }
}

/** Only of what is inserted: a form that is there has a month of its own, which need not be the pane's. */
const asksForMonth = (commands: readonly Command[], command: string): boolean =>
  command.startsWith('insert.') &&
  commands.some(({ id, parameters }) => id === command && parameters.some(({ name }) => name === 'period'));

const EMPTY: Step['parameters'] = {};

/** `there`: newest first. */
const nearest = (wanted: string, there: readonly string[]): string =>
  there.includes(wanted) ? wanted : (there[0] ?? wanted);
