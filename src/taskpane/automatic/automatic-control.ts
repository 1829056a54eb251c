import type { AutomaticHost, AutomaticSwitch } from '../../commands/automatic/automatic';
import type { CommandServices } from '../services';
import type { AutomaticEvent, AutomaticState } from './automatic-state';

/** What the automatic mode needs of the pane. */
export interface AutomaticPane extends Pick<AutomaticHost, 'context' | 'inTurn' | 'refreshed'> {
  automatic(): AutomaticState;
  dispatch(event: AutomaticEvent): void;
  loadCommands(): Promise<CommandServices>;
}

/** The pane's hold on the automatic mode; nothing here rejects. */
export class AutomaticControl {
  #switch: Promise<AutomaticSwitch | null> | null = null;

  constructor(private readonly pane: AutomaticPane) {}

  /** Asks the workbook whether it is on, once; where it cannot be asked now, the next time. */
  readonly open = async (): Promise<void> => {
    if (this.pane.automatic().status !== 'unknown') return;
    try {
      const automatic = await this.#load();
      this.#is(automatic ? ((await automatic.open()) ? 'on' : 'off') : 'unsupported');
    } catch {
      // asked again with the next look at the workbook
    }
  };

  readonly set = async (on: boolean): Promise<void> => {
    try {
      await (await this.#load())?.set(on);
      this.#is(on ? 'on' : 'off');
    } catch {
      this.pane.dispatch({ type: 'automatic/failed', failure: { what: 'switch', reason: '' } });
    }
  };

  readonly retry = async (): Promise<void> => {
    await (await this.#switch)?.retry();
  };

  /** After a command: a sheet that held nothing of ours may hold a form now. */
  readonly lookAgain = async (): Promise<void> => {
    (await this.#switch)?.lookAgain();
  };

  #load(): Promise<AutomaticSwitch | null> {
    return (this.#switch ??= this.pane.loadCommands().then(
      ({ automaticSwitch }) =>
        automaticSwitch({
          context: () => this.pane.context(),
          inTurn: (work) => this.pane.inTurn(work),
          refreshed: (report) => this.pane.refreshed(report),
          tell: (event, reason) => {
            if (event === 'off') this.#is('off');
            else if (event === 'works') this.pane.dispatch({ type: 'automatic/works' });
            else
              this.pane.dispatch({
                type: 'automatic/failed',
                failure: { what: 'refresh', reason: reason ?? '' },
              });
          },
        }),
      (error) => {
        this.#switch = null;
        throw error;
      },
    ));
  }

  #is(status: AutomaticState['status']): void {
    this.pane.dispatch({ type: 'automatic/is', status });
  }
}
