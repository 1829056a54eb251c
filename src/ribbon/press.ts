import { catalogueEntry, type CommandEntry } from '../commands/catalogue';
import { currentPeriod } from '../taskpane/state/due-period';
import type { PaneEvent } from '../taskpane/state/pane-state';
import type { PaneStore } from '../taskpane/state/pane-store';
import { buttonNamed } from './buttons';
import type { FunctionName } from './function-names';
import { stepsOf } from './steps';

/** Where the pane asks for what a command has to be told. */
const VIEWS: Readonly<Record<Exclude<CommandEntry['asks'], 'nothing'>, readonly PaneEvent[]>> = {
  columns: [{ type: 'task/opened', task: 'score-range' }],
  files: [
    { type: 'tab/selected', tab: 'results' },
    { type: 'kind/chosen', kind: 'month' },
  ],
};

/**
 * Does what a button of the ribbon, an item of a menu or a shortcut is for, pane open or not: it goes through the store
 * of the pane, which shows progress and report. Where the pane cannot be opened, the report waits in the store until
 * somebody opens it. Never rejects.
 */
export async function press(
  name: FunctionName,
  store: PaneStore,
  showPane: () => Promise<void>,
): Promise<void> {
  const shown = showPane().catch(() => undefined);
  const button = buttonNamed(name);
  if (!('command' in button)) store.dispatch({ type: 'tab/selected', tab: 'templates' });
  else {
    const { id, asks } = catalogueEntry(button.command);
    if (asks !== 'nothing') VIEWS[asks].forEach(store.dispatch);
    else await runCommand(id, store);
  }
  await shown;
}

async function runCommand(id: string, store: PaneStore): Promise<void> {
  await store.ready();
  // What is recalculated as a whole makes another month due at times; the one in view stays in view.
  if (id === 'recalc') {
    store.dispatch({ type: 'period/chosen', period: currentPeriod(store.getState(), store.now()) });
  }
  await store.run(...stepsOf(id, store));
}
