import { paneStore } from '../taskpane/pane';
import { ribbonActions } from './actions';

/** Runs one ribbon button; the pane is opened to show progress and report, where the host can open it. */
async function runAction(id: string, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin?.showAsTaskpane().catch(() => undefined);
    const store = paneStore();
    await store.ready();
    const steps = ribbonActions[id]?.(store) ?? [];
    await store.run(...steps);
  } finally {
    event.completed();
  }
}

void Office.onReady().then(() => {
  for (const id of Object.keys(ribbonActions)) {
    Office.actions?.associate(id, (event: Office.AddinCommands.Event) => void runAction(id, event));
  }
});
