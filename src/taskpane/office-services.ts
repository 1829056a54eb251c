import { languageOf } from '../locales/language-of';
import { loadPreferences, savePreferences } from './preferences';
import type { CommandServices, PaneServices } from './services';

let loading: Promise<CommandServices> | null = null;

/** The real commands, in a chunk of their own. A load that failed is tried again at the next call. */
function loadCommands(): Promise<CommandServices> {
  loading ??= import('./command-services').then(
    ({ commandServices }) => commandServices,
    (error) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** Services of the pane inside Office; call once Office is ready. */
export function officeServices(): PaneServices {
  return {
    loadCommands,
    officeLanguage: languageOf(Office.context?.displayLanguage ?? 'zh-CN'),
    loadPreferences,
    savePreferences,
    now: () => new Date(),
  };
}
