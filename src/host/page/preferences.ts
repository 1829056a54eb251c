import type { Language } from '../../locales';

export type Theme = 'light' | 'dark' | 'contrast';

export interface Preferences {
  language: Language;
  theme: Theme;
  /** Pixels. */
  paneWidth: number;
}

export const PANE_WIDTH = { least: 320, usual: 350, most: 900 };

const KEY = 'plan-kpi-workbench';
const themes: readonly string[] = ['light', 'dark', 'contrast'];

/** What the address says (?lang=, ?theme=), then what was chosen last time, then Chinese and light. */
export function loadPreferences(address: URL, storage: Storage): Preferences {
  const kept = stored(storage);
  const language = address.searchParams.get('lang') ?? kept.language ?? 'zh-CN';
  const theme = address.searchParams.get('theme') ?? kept.theme ?? '';
  const width = Number(kept.paneWidth);
  return {
    language: /^en\b/i.test(String(language)) ? 'en-US' : 'zh-CN',
    theme: themes.includes(theme) ? (theme as Theme) : 'light',
    paneWidth: width >= PANE_WIDTH.least && width <= PANE_WIDTH.most ? width : PANE_WIDTH.usual,
  };
}

export function savePreferences(preferences: Preferences, storage: Storage): void {
  storage.setItem(KEY, JSON.stringify(preferences));
}

function stored(storage: Storage): Partial<Preferences> {
  try {
    return (JSON.parse(storage.getItem(KEY) ?? '{}') as Partial<Preferences> | null) ?? {};
  } catch {
    return {};
  }
}
