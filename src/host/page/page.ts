import type { Language } from '../../locales';
import type { Theme } from './preferences';
import type { Press } from './ribbon/read-manifest';
import { RibbonStrip } from './ribbon/strip';
import { wordsIn, type Words } from './words';

export type Action = 'new' | 'open' | 'save' | 'example' | 'close-pane';

const element = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;

/** A message above the spreadsheet; it stays until it is closed or replaced. */
export interface Notice {
  kind: 'info' | 'error';
  text: string;
  items?: readonly string[];
}

/** The page's own elements: bar, notice, places for grid and pane. Knows nothing of workbooks. */
export class Page {
  readonly grid = element('grid');
  readonly pane = element('pane');
  readonly divider = element('divider');
  readonly file = element<HTMLInputElement>('file');
  readonly languageChoice = element<HTMLSelectElement>('language');
  readonly themeChoice = element<HTMLSelectElement>('theme');
  readonly ribbon = new RibbonStrip(element('ribbon'), (press, id) => this.pressed(press, id));
  private language: Language = 'zh-CN';
  private pressed: (press: Press, id: string) => void = () => {};

  constructor() {
    element('notice-close').addEventListener('click', () => this.clearNotice());
  }

  get words(): Words {
    return wordsIn(this.language);
  }

  setLanguage(language: Language): void {
    this.language = language;
    document.documentElement.lang = language;
    this.languageChoice.value = language;
    const words = this.words as unknown as Record<string, string>;
    for (const node of document.querySelectorAll<HTMLElement>('[data-word]')) {
      node.textContent = words[node.dataset.word!];
    }
    for (const node of document.querySelectorAll<HTMLElement>('[data-label]')) {
      node.setAttribute('aria-label', words[node.dataset.label!]);
    }
    document.title = this.words.title;
  }

  setTheme(theme: Theme): void {
    document.documentElement.dataset.theme = theme;
    this.themeChoice.value = theme;
  }

  setDocument(name: string): void {
    element('document').textContent = name;
  }

  /** Buttons cannot be pressed while there is no workbook, or while one is being opened. */
  setBusy(busy: boolean, loading = false): void {
    for (const id of ['new', 'open', 'save', 'example', 'language', 'theme']) {
      element<HTMLButtonElement>(id).disabled = busy;
    }
    element('loading').hidden = !loading;
    document.body.setAttribute('aria-busy', String(busy));
  }

  onAction(action: Action, handler: () => void): void {
    element(action).addEventListener('click', handler);
  }

  onPress(handler: (press: Press, id: string) => void): void {
    this.pressed = handler;
  }

  /** A closed pane is not unloaded. */
  showPane(visible: boolean): void {
    for (const id of ['pane', 'divider', 'close-pane']) element(id).hidden = !visible;
  }

  notify({ kind, text, items = [] }: Notice): void {
    const list = document.createElement('ul');
    list.append(...items.map((item) => Object.assign(document.createElement('li'), { textContent: item })));
    element('notice-text').replaceChildren(text, ...(items.length > 0 ? [list] : []));
    element('notice').dataset.kind = kind;
    element('notice').hidden = false;
  }

  clearNotice(): void {
    element('notice').hidden = true;
  }
}
