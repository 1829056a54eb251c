import type { CommandContext } from '../../../src/commands/command';
import type { Overview } from '../../../src/commands/overview';
import { commands as registry } from '../../../src/commands/registry';
import type { TabId } from '../../../src/taskpane/state/pane-state';
import type { PaneStore } from '../../../src/taskpane/state/pane-store';
import { report, type FakeOptions, type FakeServices } from '../../taskpane/fakes';

/** One state of the pane that somebody may see. */
export interface View {
  name: string;
  services(log: string[]): FakeOptions;
  /** What has happened before. */
  prepare?(store: PaneStore): void;
  /** Test id of what is there once the view is. */
  shows: string;
  /** What the user has done since. */
  use?(services: FakeServices): Promise<void>;
  /** The tab behind what is looked at; the lightest where it does not matter. */
  tab?: TabId;
  /** The workbook has not been read yet. */
  unread?: true;
}

/** Every command of the add-in; running one is written down and comes to nothing. */
export const workbook =
  (overview: Overview | null, change: FakeOptions = {}) =>
  (log: string[]): FakeOptions => ({
    overview,
    commands: registry.map(({ id, parameters }) => ({
      id,
      parameters,
      run: async (context: CommandContext) => {
        log.push(`${id} ${JSON.stringify(context.parameters)}`);
        return report(id);
      },
    })),
    goTo: ({ sheet, address }) => {
      log.push(`go-to ${sheet}!${address}`);
      return report('go-to');
    },
    preferences: { welcomed: true },
    ...change,
  });

export const at = (testId: string) => document.querySelector<HTMLElement>(`[data-testid="${testId}"]`);

/** Clicks, and waits for what comes of it. */
export async function click(testId: string, shows?: string): Promise<void> {
  at(testId)!.click();
  while (shows && !at(shows)) await new Promise((resolve) => setTimeout(resolve, 10));
}
