import { languageOf } from '../locales/language-of';
import { loadPreferences, savePreferences } from './preferences';
import type { PaneServices } from './services';

/** Loads once; a load that failed is tried again at the next call. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    }));
}

/** Both in chunks of their own. */
const loadLook = once(() => import('../commands/overview').then(({ overview }) => overview));
const loadCommands = once(() => import('./command-services').then(({ commandServices }) => commandServices));

/** Asks for what the first screen waits for while Office is getting ready. */
export function loadEarly(): void {
  loadLook().catch(() => undefined); // tried again, and reported, when it is needed
}

/** Services of the pane inside Office; call once Office is ready. */
export function officeServices(): PaneServices {
  return {
    loadLook,
    loadCommands,
    officeLanguage: languageOf(Office.context?.displayLanguage ?? 'zh-CN'),
    loadPreferences,
    savePreferences,
    now: () => new Date(),
  };
}
