import type { Preferences } from '../services';
import type { Step } from './run-state';

/** One evaluation per person on the roster, with the month's ranking sheet. */
export function generate(period: string): Step[] {
  return [{ command: 'generate.evaluations', parameters: { period } }];
}

export function recalculate(period: string): Step[] {
  return [{ command: 'recalc', parameters: { period } }];
}

/** Recalculates first: the ranking itself does not say where each form is, and its rows jump there. */
export function rank(period: string, ties: Preferences['ties']): Step[] {
  const parameters: Record<string, string> = ties ? { period, ties } : { period };
  return [...recalculate(period), { command: 'rank.month', parameters }];
}

/** An office to look at: people, KPIs, their evaluations and a ranking, all marked as samples. */
export function sampleOffice(period: string): Step[] {
  const samples = { samples: 'true' };
  return [
    { command: 'insert.settings', parameters: {} },
    { command: 'insert.role-library', parameters: samples },
    { command: 'insert.roster', parameters: samples },
    ...generate(period),
  ];
}
