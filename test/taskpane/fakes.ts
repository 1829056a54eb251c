import type { AutomaticHost, AutomaticSwitch } from '../../src/commands/automatic/automatic';
import type { Command, CommandContext } from '../../src/commands/command';
import type { Overview, PeriodOverview, WaitingPerson } from '../../src/commands/overview';
import type { Place, Problem, Report } from '../../src/commands/report';
import type { FormStatus } from '../../src/commands/selected-form';
import type { EvaluationResult, RankingRow } from '../../src/commands/results';
import type { Language } from '../../src/locales';
import type { CommandServices, PaneServices, Preferences } from '../../src/taskpane/services';

export const TODAY = new Date(2026, 10, 3, 9, 30);

export const place = (sheet: string, address = 'A1'): Place => ({ sheet, address });

export function periodOverview(period: string, change: Partial<PeriodOverview> = {}): PeriodOverview {
  return {
    period,
    total: 0,
    scored: 0,
    pending: 0,
    draft: 0,
    missing: 0,
    waiting: [],
    ranking: null,
    deadlines: { plan: '2026-09-25', evaluate: '2026-11-05' },
    ...change,
  };
}

/** A workbook with a roster of 14, and last, this and next month; `october` is the month that is due on TODAY. */
export function overviewOf(october: Partial<PeriodOverview>, change: Partial<Overview> = {}): Overview {
  return {
    templates: [],
    roster: { people: 14, at: place('人员名册', 'A4') },
    periods: [
      periodOverview('2026-12', { missing: 14, deadlines: { plan: '2026-11-25', evaluate: '2027-01-05' } }),
      periodOverview('2026-11', { missing: 14, deadlines: { plan: '2026-10-25', evaluate: '2026-12-05' } }),
      periodOverview('2026-10', october),
    ],
    results: { quarters: [], letters: [], feeMonths: [], collections: [] },
    forms: [],
    problems: 0,
    history: [],
    ...change,
  };
}

export const EMPTY: Overview = overviewOf({}, { roster: null });

export const waiting = (person: string, state: WaitingPerson['state'] = 'pending'): WaitingPerson => ({
  employeeId: person,
  person,
  state,
  at: place(`考核-${person}`, 'H8'),
});

export function report<R>(command: string, change: Partial<Report<R>> = {}): Report<R> {
  return { command, ok: true, results: null, changed: [], problems: [], roundTrips: 1, ...change };
}

export function problem(change: Partial<Problem> = {}): Problem {
  return {
    severity: 'error',
    code: 'weights-not-100',
    sheet: '考核-张三',
    address: 'C8',
    message: '考核-张三!C8：权重合计 95，还差 5。请调整权重。',
    details: {},
    ...change,
  };
}

export function evaluation(person: string, final: number | null, change: Partial<EvaluationResult> = {}) {
  const result: EvaluationResult = {
    employeeId: `E-${person}`,
    person,
    department: '商超部',
    role: '商超业代',
    period: '2026-10',
    scale: 'percent',
    raters: [],
    bonus: null,
    final,
    state: final === null ? 'pending' : 'scored',
    reason: final === null ? 'score-missing' : null,
    at: place(`考核-${person}`, 'J20'),
    ...change,
  };
  return result;
}

export function rankingRow(rank: number | null, person: string, final: number | null): RankingRow {
  const { employeeId, department, role, state } = evaluation(person, final);
  return { rank, employeeId, person, department, role, final, state, rankInDepartment: rank };
}

/** A command whose runs the test answers: `calls` in order, each with its context and how to end it. */
export function fakeCommand(
  id: string,
  answer: (context: CommandContext) => Report | Promise<Report> = () => report(id),
  parameters: Command['parameters'] = [],
) {
  const calls: CommandContext[] = [];
  const command: Command = {
    id,
    parameters,
    run: async (context) => {
      calls.push(context);
      return answer(context);
    },
  };
  return { command, calls };
}

export interface FakeServices extends PaneServices {
  /** Places that were jumped to. */
  visited: Place[];
  saved: Preferences[];
  /** Told how the form stands to which the user goes. */
  visits: Set<(status: FormStatus | null) => void>;
  /** What the next reading of the workbook finds; null: reading fails. */
  workbook: { overview: Overview | null };
}

export interface FakeOptions {
  overview?: Overview | null;
  commands?: Command[];
  language?: Language;
  preferences?: Partial<Preferences>;
  goTo?: (place: Place) => Report;
  /** Reading the workbook does not end. */
  endless?: true;
  /** null, an Excel that cannot do it, when left out. */
  automatic?: (host: AutomaticHost) => AutomaticSwitch;
}

export function fakeServices(options: FakeOptions = {}): FakeServices {
  const visited: Place[] = [];
  const saved: Preferences[] = [];
  const visits: FakeServices['visits'] = new Set();
  const workbook = { overview: options.overview === undefined ? EMPTY : options.overview };
  const loaded: CommandServices = {
    commands: options.commands ?? [],
    watchForms: async (_spots, listener) => {
      visits.add(listener);
      return () => void visits.delete(listener);
    },
    goTo: async (target) => {
      visited.push(target);
      return options.goTo?.(target) ?? report('go-to');
    },
    automaticSwitch: (host) => options.automatic?.(host) ?? null,
  };
  return {
    visited,
    saved,
    visits,
    workbook,
    loadLook: async () => async () => {
      if (options.endless) await new Promise(() => undefined);
      if (!workbook.overview) throw new Error('unreadable');
      return workbook.overview;
    },
    loadCommands: async () => loaded,
    officeLanguage: options.language ?? 'zh-CN',
    loadPreferences: () => ({ language: null, ties: null, welcomed: true, ...options.preferences }),
    savePreferences: (preferences) => saved.push(preferences),
    now: () => TODAY,
  };
}
