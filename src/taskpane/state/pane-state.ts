import type { Command } from '../../commands/command';
import type { Overview } from '../../commands/overview';
import type { Problem, Report } from '../../commands/report';
import type { ConsolidateResults } from '../../commands/results';
import {
  automaticReducer,
  NOT_ASKED,
  type AutomaticEvent,
  type AutomaticState,
} from '../automatic/automatic-state';
import type { RefreshResults } from '../../commands/automatic/refresh';
import type { Preferences } from '../services';
import { knownInView } from '../automatic/in-view';
import { kindOf, knownAfter, NOTHING_KNOWN, type KnownResults, type ResultKind } from './known-results';
import { runReducer, type RunEvent, type RunState, type Step } from './run-state';

export type OverviewState =
  { status: 'loading' | 'failed'; value: Overview | null } | { status: 'ready'; value: Overview };

/** Work that takes the whole pane until it is done. */
export type Task = 'score-range';

export type TabId = 'templates' | 'results' | 'problems' | 'history' | 'settings';

export interface PaneState extends KnownResults {
  tab: TabId;
  /** null: what to do now, and the tabs. */
  task: Task | null;
  /** What the results view shows. */
  kind: ResultKind;
  overview: OverviewState;
  /** Empty until the commands are loaded. */
  commands: readonly Command[];
  run: RunState;
  /** Month that the user chose or ran a command for; null: the one that is due. */
  chosenPeriod: string | null;
  /** Problems of the latest report that checked something; null before the first. */
  problems: readonly Problem[] | null;
  preferences: Preferences;
  automatic: AutomaticState;
}

export type PaneEvent =
  | RunEvent
  | AutomaticEvent
  /** Results came by themselves, for the month in view. */
  | { type: 'automatic/refreshed'; report: Report<RefreshResults> }
  | { type: 'overview/loading' | 'overview/failed' }
  | { type: 'overview/ready'; overview: Overview }
  | { type: 'commands/loaded'; commands: readonly Command[] }
  /** `earlier`: what the steps before reported in the same run. */
  | {
      type: 'report/received';
      report: Report;
      parameters?: Step['parameters'];
      earlier?: readonly Problem[];
    }
  | { type: 'tab/selected'; tab: TabId }
  | { type: 'task/opened'; task: Task }
  | { type: 'task/closed' }
  | { type: 'kind/chosen'; kind: ResultKind }
  | { type: 'period/chosen'; period: string }
  | { type: 'preferences/changed'; preferences: Preferences };

export function initialState(preferences: Preferences): PaneState {
  return {
    tab: 'templates',
    task: null,
    kind: 'month',
    overview: { status: 'loading', value: null },
    commands: [],
    run: { phase: 'idle' },
    chosenPeriod: null,
    problems: null,
    ...NOTHING_KNOWN,
    preferences,
    automatic: NOT_ASKED,
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
      return { ...state, tab: event.tab, task: null };
    case 'task/opened':
      return { ...state, task: event.task };
    case 'task/closed':
      return { ...state, task: null };
    case 'kind/chosen':
      return { ...state, kind: event.kind };
    case 'report/received':
      return withReport(state, event.report, event.parameters ?? {}, event.earlier ?? []);
    case 'automatic/refreshed':
      return withRefreshed(state, event.report);
    case 'automatic/is':
    case 'automatic/works':
    case 'automatic/failed':
      return withAutomatic(state, event);
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
  if (run.phase !== 'running') return undefined;
  const periods = run.steps
    .filter(({ brings }) => !brings)
    .map(({ parameters }) => parameters.period ?? parameters.month);
  return periods.find((period) => period);
}

/** Commands that look at every form: their report replaces all problems known before. */
const CHECKS = new Set(['recalc', 'rank.month', 'generate.evaluations', 'remove-samples', 'audit']);

/** A problem is being mended from its row: the user stays with the others. */
const isMending = ({ run, tab }: PaneState): boolean =>
  tab === 'problems' && run.phase === 'running' && run.steps[0]?.command === 'normalize-weights';

function withReport(
  state: PaneState,
  report: Report,
  parameters: Step['parameters'],
  earlier: readonly Problem[],
): PaneState {
  const found = together(earlier, report.problems);
  const problems = CHECKS.has(report.command) || found.length > 0 ? found : state.problems;
  const known = knownAfter(state, report, parameters);
  const next: PaneState = { ...state, ...known, problems };
  return known === state || isMending(state) ? next : { ...next, task: null, ...viewOf(state, report) };
}

function withAutomatic(state: PaneState, event: AutomaticEvent): PaneState {
  const automatic = automaticReducer(state.automatic, event);
  return automatic === state.automatic ? state : { ...state, automatic };
}

/** Quietly: the user stays where he is. */
function withRefreshed(state: PaneState, report: Report<RefreshResults>): PaneState {
  const { results, problems } = report;
  if (results === null) return state;
  const known = knownAfter(state, report, { period: results.view.period });
  const overview = { status: 'ready', value: results.overview } as const;
  return { ...state, ...known, ...knownInView(results), problems, overview };
}

/** Results are shown when they come; after a recalculation, of the kind that is being looked at. */
function viewOf({ run, tab, kind }: PaneState, { command, results }: Report): Partial<PaneState> {
  const asked = run.phase === 'running' ? run.steps.findLast(({ brings }) => !brings)?.command : command;
  const shown = kindOf(asked) ?? kindOf(command);
  if (shown === undefined) return {};
  // The files say which month it is.
  if (asked === 'consolidate') {
    return { tab: 'results', kind: shown, chosenPeriod: (results as ConsolidateResults).period };
  }
  return { tab: 'results', kind: asked === 'recalc' && tab === 'results' ? kind : shown };
}

/** Two steps of a run may find the same. */
function together(earlier: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  if (earlier.length === 0) return found;
  const known = new Set(earlier.map(identity));
  return [...earlier, ...found.filter((problem) => !known.has(identity(problem)))];
}

const identity = ({ code, sheet, address, message }: Problem): string =>
  JSON.stringify([code, sheet, address, message]);
