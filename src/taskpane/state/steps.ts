import type { Command } from '../../commands/command';
import type { HistoryEntry } from '../../commands/history';
import type { Report } from '../../commands/report';
import type { RecalcResults } from '../../commands/results';
import type { Preferences } from '../services';
import type { KnownResults } from './known-results';
import type { PaneState } from './pane-state';
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
  return [...recalculate(period), rankMonth(period, ties)];
}

const rankMonth = (period: string, ties: Preferences['ties']): Step => ({
  command: 'rank.month',
  parameters: ties ? { period, ties } : { period },
});

/** The year of a month. */
export function trend(period: string): Step[] {
  return [{ command: 'trend', parameters: { year: period.slice(0, 4) } }];
}

export function rankQuarter(quarter: string): Step[] {
  return [{ command: 'rank.quarter', parameters: { quarter } }];
}

/** "" stands for all months. */
export function pay(period: string): Step[] {
  return [{ command: 'pay', parameters: period === '' ? {} : { period } }];
}

/** Without `basis` the sheet of the month says what is counted. */
export function collection(month: string, basis?: string): Step[] {
  return [{ command: 'collection', parameters: basis ? { month, basis } : { month } }];
}

/**
 * The whole workbook: every form is scored and every sheet of results brought up to date by one command; the others
 * bring along what the pane shows of those sheets.
 */
export function recalculateAll(
  state: Pick<PaneState, keyof KnownResults | 'overview' | 'preferences'>,
): Step[] {
  const { ranked, rankedQuarter, paid, collected, overview, preferences } = state;
  const sheets = overview.value?.results.collections ?? [];
  const sheet = sheets.find(({ month }) => month === collected?.month)?.at.sheet;
  return [
    { command: 'recalc', parameters: {} },
    ...(ranked ? bring([rankMonth(ranked.period, preferences.ties)], ranked.sheet) : []),
    ...(rankedQuarter ? bring(rankQuarter(rankedQuarter.quarter), rankedQuarter.sheet) : []),
    ...(paid ? bring(pay(paid.period), null) : []),
    ...(collected && sheet ? bring(collection(collected.month, collected.basis), sheet) : []),
  ];
}

const bring = (steps: Step[], sheet: string | null): Step[] =>
  steps.map((step) => ({ ...step, brings: { sheet } }));

/** Whether a step that brings a sheet along may run: it is still there, so that nothing is inserted; null needs none. */
export function comesAlong(sheet: string | null, before: Report | null): boolean {
  const refreshed = (before?.results as Partial<RecalcResults> | null)?.refreshed ?? [];
  return sheet === null || refreshed.includes(sheet);
}

/** Takes back what a run has written: everything since it began; none where there is nothing, or it cannot be. */
export function undoRun(since: string, history: readonly HistoryEntry[]): Step[] {
  if (since === '') return [];
  const written = history.filter(({ at }) => at >= since);
  const earliest = written.at(-1);
  return earliest && written.every(({ undoable }) => undoable) ? [undoEntry(earliest)] : [];
}

/** Takes back an entry, and what came after it. */
export const undoEntry = ({ id }: HistoryEntry): Step => ({ command: 'undo', parameters: { id } });

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
