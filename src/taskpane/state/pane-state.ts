import type { Command } from '../../commands/command';
import type { Overview } from '../../commands/overview';
import type { Problem, Report } from '../../commands/report';
import type { RankMonthResults, RecalcResults } from '../../commands/results';
import type { Preferences } from '../services';
import { runReducer, type RunEvent, type RunState } from './run-state';

export type OverviewState =
  { status: 'loading' | 'failed'; value: Overview | null } | { status: 'ready'; value: Overview };

export type TabId = 'templates' | 'results' | 'problems' | 'settings';

export interface PaneState {
  tab: TabId;
  overview: OverviewState;
  /** Empty until the commands are loaded. */
  commands: readonly Command[];
  run: RunState;
  /** Month that the user chose or ran a command for; null: the one that is due. */
  chosenPeriod: string | null;
  /** Problems of the latest report that checked something; null before the first. */
  problems: readonly Problem[] | null;
  /** Latest results to look at. */
  recalculated: RecalcResults | null;
  ranked: RankMonthResults | null;
  preferences: Preferences;
}

export type PaneEvent =
  | RunEvent
  | { type: 'overview/loading' | 'overview/failed' }
  | { type: 'overview/ready'; overview: Overview }
  | { type: 'commands/loaded'; commands: readonly Command[] }
  | { type: 'report/received'; report: Report }
  | { type: 'tab/selected'; tab: TabId }
  | { type: 'period/chosen'; period: string }
  | { type: 'preferences/changed'; preferences: Preferences };

export function initialState(preferences: Preferences): PaneState {
  return {
    tab: 'templates',
    overview: { status: 'loading', value: null },
    commands: [],
    run: { phase: 'idle' },
    chosenPeriod: null,
    problems: null,
    recalculated: null,
    ranked: null,
    preferences,
  };
}

/** The old overview stays visible while a new one is read, and when reading failed. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'overview/loading':
      return { ...state, overview: { status: 'loading', value: state.overview.value } };
    case 'overview/failed':
      return { ...state, overview: { status: 'failed', value: state.overview.value } };
    case 'overview/ready':
      return { ...state, overview: { status: 'ready', value: event.overview } };
    case 'commands/loaded':
      return state.commands === event.commands ? state : { ...state, commands: event.commands };
    case 'tab/selected':
      return { ...state, tab: event.tab };
    case 'report/received':
      return withReport(state, event.report);
    case 'period/chosen':
      return { ...state, chosenPeriod: event.period };
    case 'preferences/changed':
      return { ...state, preferences: event.preferences };
    default: {
      const run = runReducer(state.run, event);
      return run === state.run
        ? state
        : { ...state, run, chosenPeriod: periodOfRun(run) ?? state.chosenPeriod };
    }
  }
}

/** A month that is worked on stays in view, also when its last step makes another one due. */
function periodOfRun(run: RunState): string | undefined {
  return run.phase === 'running'
    ? run.steps.find(({ parameters }) => parameters.period)?.parameters.period
    : undefined;
}

/** Commands that look at every form: their report replaces all problems known before. */
const CHECKS = new Set(['recalc', 'rank.month', 'generate.evaluations', 'remove-samples']);

/** A problem is being mended from its row: the user stays with the others. */
const isMending = ({ run, tab }: PaneState): boolean =>
  tab === 'problems' && run.phase === 'running' && run.steps[0]?.command === 'normalize-weights';

function withReport(state: PaneState, report: Report): PaneState {
  const problems =
    CHECKS.has(report.command) || report.problems.length > 0 ? report.problems : state.problems;
  const next: PaneState = { ...state, problems };
  if (!report.ok || report.results === null) return next;
  // What is known of people who may be gone is no result any more.
  if (report.command === 'remove-samples') return { ...next, recalculated: null, ranked: null };
  if (report.command === 'recalc')
    return {
      ...next,
      tab: isMending(state) ? state.tab : 'results',
      recalculated: report.results as RecalcResults,
    };
  if (report.command === 'rank.month')
    return { ...next, tab: 'results', ranked: report.results as RankMonthResults };
  return next;
}
