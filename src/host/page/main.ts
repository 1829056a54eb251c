import './page.css';
import { makeDivider } from './divider';
import { Page } from './page';
import { loadPreferences, savePreferences } from './preferences';
import type { Workbench } from './workbench';

declare global {
  interface Window {
    /** For the add-in's frame, and for tests. */
    workbench?: Workbench;
  }
}

const preferences = loadPreferences(new URL(location.href), localStorage);
const page = new Page();
page.setLanguage(preferences.language);
page.setTheme(preferences.theme);
page.setBusy(true, true);
makeDivider(page.divider, preferences.paneWidth, (paneWidth) => {
  preferences.paneWidth = paneWidth;
  savePreferences(preferences, localStorage);
});

async function start(): Promise<void> {
  // The bar is on the screen before the spreadsheet, which is most of what there is to load.
  const { Workbench } = await import('./workbench');
  window.workbench = await Workbench.start(page, preferences);
}

start().then(
  () => page.setBusy(false),
  (error) => {
    console.error(error);
    page.notify({ kind: 'error', text: page.words.unexpected });
  },
);
