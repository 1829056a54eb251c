import type { Command } from '../../commands/command';
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

/** What makes up the sample office, in the order in which one builds on the other. */
const SAMPLE_OFFICE = [
  'insert.settings',
  'insert.role-library',
  'insert.roster',
  'generate.evaluations',
  'recalc',
  'rank.month',
];

/** An office to look at: people, KPIs, their evaluations and a ranking, marked as samples where a command can. */
export function sampleOffice(period: string, commands: readonly Command[]): Step[] {
  return SAMPLE_OFFICE.flatMap((id) => commands.find((command) => command.id === id) ?? []).map(
    ({ id, parameters }) => {
      const takes = (name: string) => parameters.some((parameter) => parameter.name === name);
      return {
        command: id,
        parameters: { ...(takes('samples') && { samples: 'true' }), ...(takes('period') && { period }) },
      };
    },
  );
}
