import { paneStore } from '../taskpane/pane';
import { functionNames, type FunctionName } from './function-names';

const load = () => import('./ribbon');

const showPane = async (): Promise<void> => {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
};

/** `event` comes from buttons and menus, not from shortcuts. */
async function run(name: FunctionName, event?: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.onReady();
    const { press } = await load();
    await press(name, paneStore(), showPane);
  } finally {
    event?.completed();
  }
}

for (const name of functionNames) {
  Office.actions?.associate(name, (event?: Office.AddinCommands.Event) => run(name, event));
}

void Office.onReady().then(() => {
  const store = paneStore();
  const stop = store.subscribe(() => {
    if (!store.getState().overview.value) return;
    stop();
    void load().then(({ followOverview, officeRibbon }) => followOverview(store, officeRibbon()));
  });
});
