import type { CommandFile } from '../../commands/command';
import type { Report } from '../../commands/report';

/** A command to run: its id in the registry and its parameters. */
export interface Step {
  command: string;
  parameters: Readonly<Record<string, string>>;
  /** Files that the user has chosen for it. */
  files?: readonly CommandFile[];
  /** Only brings along what the pane shows of a sheet: runs quietly, behind the step that was asked for. */
  brings?: { sheet: string | null };
}

export interface Progress {
  done: number;
  total: number;
  /** A sentence for the user, e.g. "正在生成 第 9 / 14 份：商超业代". */
  label: string;
}

/**
 * How a run ended. partly: written, but errors or warnings remain; failed: refused, nothing written by the
 * last step; crashed: no report came back at all (the code could not be loaded, or threw).
 */
export type Outcome = 'done' | 'partly' | 'failed' | 'cancelled' | 'crashed';

/** A run is one or more steps, one after the other; a failed step stops the ones behind it. */
export type RunState =
  | { phase: 'idle' }
  | {
      phase: 'running';
      steps: readonly Step[];
      /** ISO time of the start; "" where none was told. */
      since: string;
      index: number;
      progress: Progress | null;
      cancelling: boolean;
    }
  | {
      phase: 'finished';
      steps: readonly Step[];
      since: string;
      /** The step at which it ended. */
      index: number;
      outcome: Outcome;
      report: Report | null;
    };

export type RunEvent =
  | { type: 'run/started'; steps: readonly Step[]; at?: string }
  | { type: 'run/step'; index: number }
  | { type: 'run/progress'; progress: Progress }
  | { type: 'run/cancelling' }
  | { type: 'run/finished'; outcome: Outcome; report: Report | null }
  | { type: 'run/dismissed' };

/** Events that make no sense in a phase (progress after the end, a second start) leave the state alone. */
export function runReducer(state: RunState, event: RunEvent): RunState {
  if (event.type === 'run/started') {
    if (state.phase === 'running') return state;
    const { steps, at = '' } = event;
    return { phase: 'running', steps, since: at, index: 0, progress: null, cancelling: false };
  }
  if (event.type === 'run/dismissed') return state.phase === 'finished' ? { phase: 'idle' } : state;
  if (state.phase !== 'running') return state;
  switch (event.type) {
    case 'run/step':
      return { ...state, index: event.index, progress: null };
    case 'run/progress':
      return { ...state, progress: event.progress };
    case 'run/cancelling':
      return { ...state, cancelling: true };
    case 'run/finished': {
      const { steps, since, index } = state;
      return { phase: 'finished', steps, since, index, outcome: event.outcome, report: event.report };
    }
  }
}

/** Errors and warnings are for the user to mend; infos are not. */
export function openProblems(report: Report): number {
  return report.problems.filter((problem) => problem.severity !== 'info').length;
}

/** `cancelled` says that the user pressed cancel before the report came. */
export function outcomeOf(report: Report, cancelled: boolean): Outcome {
  if (!report.ok) return cancelled ? 'cancelled' : 'failed';
  return openProblems(report) > 0 ? 'partly' : 'done';
}
