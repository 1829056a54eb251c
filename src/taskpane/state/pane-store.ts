import type { Overview } from '../../commands/overview';
import type { Place, Problem, Report } from '../../commands/report';
import type { FormStatus } from '../../commands/selected-form';
import type { Language } from '../../locales';
import type { CommandServices, PaneServices, Preferences } from '../services';
import { paneReducer, initialState, type PaneEvent, type PaneState } from './pane-state';
import { AutomaticControl } from '../automatic/automatic-control';
import { viewOf } from '../automatic/in-view';
import { outcomeOf, type Outcome, type Step } from './run-state';
import { comesAlong } from './steps';

/**
 * The pane's state and what can be done with it, without React: the view subscribes, and a ribbon button of
 * the shared runtime starts a run through the same store, so that its report is seen in the pane.
 */
export class PaneStore {
  #state: PaneState;
  #listeners = new Set<() => void>();
  #abort: AbortController | null = null;
  #refreshes = 0;
  #turn: Promise<unknown> = Promise.resolve();
  readonly automatic: AutomaticControl;

  constructor(private readonly services: PaneServices) {
    this.#state = initialState(services.loadPreferences());
    this.automatic = new AutomaticControl({
      automatic: () => this.#state.automatic,
      dispatch: this.dispatch,
      loadCommands: () => services.loadCommands(),
      context: () => ({ ...this.#context(), view: viewOf(this.#state, this.services.now()) }),
      inTurn: (work) => this.#inTurn(work),
      refreshed: (report) => {
        this.#refreshes += 1;
        this.dispatch({ type: 'automatic/refreshed', report });
      },
    });
  }

  readonly getState = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get language(): Language {
    return this.#state.preferences.language ?? this.services.officeLanguage;
  }

  now(): Date {
    return this.services.now();
  }

  readonly dispatch = (event: PaneEvent): void => {
    const next = paneReducer(this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    this.#listeners.forEach((listener) => listener());
  };

  /** Reads the workbook again; only the answer to the latest question is shown. */
  readonly refresh = async (): Promise<void> => {
    const turn = ++this.#refreshes;
    this.dispatch({ type: 'overview/loading' });
    let overview: Overview | null = null;
    try {
      const look = await this.services.loadLook();
      overview = await look(this.#context());
    } catch {
      // shown as "could not be read", with a way to try again
    }
    if (turn === this.#refreshes) {
      this.dispatch(overview ? { type: 'overview/ready', overview } : { type: 'overview/failed' });
    }
    await this.#openCommands();
  };

  /** Resolves once the workbook has been read and its commands are there, or could not be. */
  readonly ready = async (): Promise<void> => {
    await (this.#state.overview.value ? this.#openCommands() : this.refresh());
  };

  /** The commands come behind the first screen. */
  async #openCommands(): Promise<void> {
    try {
      const { commands } = await this.services.loadCommands();
      this.dispatch({ type: 'commands/loaded', commands });
      void this.automatic.open();
    } catch {
      // said by the run that needs them, which tries again
    }
  }

  /** Runs the steps in order until one is not ok; ignored while another run is going on. Never rejects. */
  readonly run = async (...steps: Step[]): Promise<void> => {
    if (this.#abort) return;
    const abort = (this.#abort = new AbortController());
    this.dispatch({ type: 'run/started', steps, at: this.services.now().toISOString() });
    let end: { outcome: Outcome; report: Report | null };
    try {
      const services = await this.services.loadCommands();
      end = await this.#inTurn(() => this.#runSteps(services, steps, abort.signal));
    } catch {
      end = { outcome: 'crashed', report: null };
    }
    this.#abort = null;
    this.dispatch({ type: 'run/finished', ...end });
    void this.automatic.lookAgain();
    await this.refresh();
  };

  /** Runs a command that only reads, beside the runs and unseen; null when no report comes. */
  readonly look = async ({ command: id, parameters }: Step): Promise<Report | null> => {
    try {
      const { commands } = await this.services.loadCommands();
      const command = commands.find((item) => item.id === id);
      return command ? await this.#inTurn(() => command.run({ ...this.#context(), parameters })) : null;
    } catch {
      return null;
    }
  };

  readonly cancel = (): void => {
    this.#abort?.abort();
    this.dispatch({ type: 'run/cancelling' });
  };

  /** Selects a cell. A place that is gone is reported like any other problem. */
  readonly goTo = async (place: Place): Promise<void> => {
    try {
      const services = await this.services.loadCommands();
      const report = await services.goTo(place, this.#context());
      if (!report.ok) this.#reportGoTo('failed', report);
    } catch {
      this.#reportGoTo('crashed', null);
    }
  };

  /** Tells how the form stands in which the user is, until the returned function is called. Never throws. */
  readonly watchForms = (listener: (status: FormStatus | null) => void): (() => void) => {
    const forms = () => this.#state.overview.value?.forms ?? [];
    const stop = this.services
      .loadCommands()
      .then((services) => services.watchForms(forms, listener))
      .catch(() => null); // an Excel that does not tell goes without
    return () => void stop.then((end) => end?.());
  };

  readonly setPreferences = (change: Partial<Preferences>): void => {
    const preferences = { ...this.#state.preferences, ...change };
    this.services.savePreferences(preferences);
    this.dispatch({ type: 'preferences/changed', preferences });
  };

  /** A jump is not shown as a run, unless it leads nowhere. */
  #reportGoTo(outcome: Outcome, report: Report | null): void {
    if (this.#abort) return;
    if (report) this.dispatch({ type: 'report/received', report });
    this.dispatch({ type: 'run/started', steps: [{ command: 'go-to', parameters: {} }] });
    this.dispatch({ type: 'run/finished', outcome, report });
  }

  /** One piece of work that writes after the other. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  #context() {
    return { language: this.language, now: this.services.now() };
  }

  async #runSteps(services: CommandServices, steps: readonly Step[], signal: AbortSignal) {
    let report: Report | null = null;
    let outcome: Outcome = 'done';
    let earlier: readonly Problem[] = [];
    for (const [index, step] of steps.entries()) {
      if (step.brings && !comesAlong(step.brings.sheet, report)) continue;
      if (!step.brings) this.dispatch({ type: 'run/step', index });
      const command = services.commands.find(({ id }) => id === step.command);
      if (!command) return { outcome: 'crashed' as const, report };
      const { parameters, files } = step;
      const received = await command.run({
        ...this.#context(),
        parameters,
        files,
        signal,
        onProgress: (progress) => this.dispatch({ type: 'run/progress', progress }),
      });
      this.dispatch({ type: 'report/received', report: received, parameters, earlier });
      earlier = [...earlier, ...received.problems];
      // The run speaks of what was asked for.
      if (step.brings) continue;
      report = received;
      outcome = outcomeOf(report, signal.aborted);
      if (!report.ok) break;
      // Cancelled between two steps: this one stands, the ones behind it do not start.
      const asked = steps.slice(index + 1).some(({ brings }) => !brings);
      if (signal.aborted && asked) return { outcome: 'cancelled' as const, report };
    }
    return { outcome, report };
  }
}
