import type { Language } from '../../locales';
import type { EventBus, Processor } from '../rich-api';
import {
  DARK_THEME,
  installOfficeHost,
  LIGHT_THEME,
  type OfficeHost,
  type OfficeTheme,
  type SettingsStore,
} from '../seam';
import type { Theme } from './preferences';

const CONTRAST_THEME: OfficeTheme = {
  primaryFontColor: 0xffffff,
  primaryBackgroundColor: 0x000000,
  secondaryFontColor: 0xffffff,
  secondaryBackgroundColor: 0x000000,
};

const officeThemes: Record<Theme, OfficeTheme> = {
  light: LIGHT_THEME,
  dark: DARK_THEME,
  contrast: CONTRAST_THEME,
};

export interface PaneOptions {
  processor: Pick<Processor, 'process'>;
  events: EventBus;
  settings: SettingsStore;
  language: Language;
  theme: Theme;
  documentUrl: string;
}

/**
 * The frame in which the add-in's page runs as it would beside Excel. The page asks for its host before
 * office.js loads, by `window.workbench.attachHost`; like Excel, a host keeps language and theme for life, so
 * a change of either, or another workbook, loads the page again.
 */
export class PaneFrame {
  private frame: HTMLIFrameElement | null = null;
  private host: OfficeHost | null = null;
  private options: PaneOptions | null = null;

  constructor(private readonly place: HTMLElement) {}

  /** Starts the add-in afresh; what the one before still sends is answered to nobody. */
  start(options: PaneOptions): void {
    this.host?.detach();
    this.options = options;
    this.frame?.remove();
    this.frame = document.createElement('iframe');
    this.frame.title = this.place.getAttribute('aria-label') ?? '';
    this.frame.src = '/pane/taskpane.html';
    this.place.append(this.frame);
  }

  /** Presses a button of the ribbon that calls a function. @throws before the add-in listens */
  press(functionName: string, controlId: string): void {
    if (this.host === null) throw new Error('The add-in has not loaded yet.');
    this.host.invokeCommand(functionName, controlId);
  }

  /** Called by the add-in's page while it loads. */
  attachHost(target: Window): void {
    if (this.options === null || target !== this.frame?.contentWindow) return;
    const { theme, language, ...connection } = this.options;
    if (theme === 'contrast') claimForcedColors(target);
    this.host = installOfficeHost(target, { ...connection, locale: language, theme: officeThemes[theme] });
  }
}

/** The system's high contrast cannot be switched on for one frame; the add-in's question about it can be answered. */
function claimForcedColors(target: Window): void {
  const ask = target.matchMedia.bind(target);
  target.matchMedia = (query) => ask(query.replace(/\(forced-colors:\s*active\)/, 'all'));
}
