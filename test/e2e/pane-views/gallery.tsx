import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { commands as commandWords } from '../../../src/locales/en-US/commands';
import { done } from '../../../src/locales/en-US/done';
import { history } from '../../../src/locales/en-US/history';
import { pane } from '../../../src/locales/en-US/pane';
import { results } from '../../../src/locales/en-US/results';
import { scoreRange } from '../../../src/locales/en-US/score-range';
import { views as viewWords } from '../../../src/locales/en-US/views';
import { welcome } from '../../../src/locales/en-US/welcome';
import { App } from '../../../src/taskpane/shell/App';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { dark } from '../../../src/taskpane/theme/dark';
import { highContrast } from '../../../src/taskpane/theme/high-contrast';
import { light } from '../../../src/taskpane/theme/light';
import { levelWords } from '../../../src/templates/formulas/bands';
import { qualityWords, spanWords } from '../../../src/templates/formulas/collection-budget';
import { outcomeWords } from '../../../src/templates/outcomes';
import { fakeServices } from '../../taskpane/fakes';
import { speakPseudo } from './pseudo';
import { many, views } from './views';

/** Tongues in which the pane is looked at. */
export type Tongue = 'zh-CN' | 'en-US' | 'pseudo';

/** The pane on fakes in a browser, one view after the other; the test drives it through `window.gallery`. */
export interface Gallery {
  names(): string[];
  /** Shows a view in a fresh pane, once all of it is there. */
  show(name: string, tongue: Tongue): Promise<void>;
  /** What Office says of its theme. */
  theme(dark: boolean): Promise<void>;
  /** What axe finds wrong, contrast included; of a page that is known, only what its colours do. */
  violations(coloursOnly: boolean): Promise<string[]>;
  /** Labels of the buttons that stand out as the thing to do; there should never be two. */
  primaries(): string[];
  /** Elements that stick out of the pane, and texts that are cut off. */
  clipped(): string[];
  /** Runs of commands and jumps since the view was shown. */
  log(): string[];
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

/** Background of the themes, by which they are told. */
const GROUND = {
  light: light.colorNeutralBackground1,
  dark: dark.colorNeutralBackground1,
  contrast: highContrast.colorNeutralBackground1,
};

const element = document.getElementById('pane')!;
let root: Root | null = null;
let silence = (): void => undefined;
let log: string[] = [];

const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function until(holds: () => boolean, what: string): Promise<void> {
  for (const start = performance.now(); !holds(); await drawn()) {
    if (performance.now() - start > 20_000) throw new Error(`${what}: ${document.body.innerText}`);
  }
}

async function show(name: string, tongue: Tongue): Promise<void> {
  const view = [...views, many].find((entry) => entry.name === name)!;
  root?.unmount();
  silence();
  silence = () => undefined;
  if (tongue === 'pseudo') {
    const both = [levelWords, { qualityWords }, spanWords, outcomeWords];
    const undo = [
      speakPseudo([pane, done, results, commandWords, history, scoreRange, viewWords, welcome]),
      speakPseudo(both, 'en'),
    ];
    silence = () => undo.forEach((back) => back());
  }
  log = [];
  const language = tongue === 'zh-CN' ? 'zh-CN' : 'en-US';
  const services = fakeServices({ ...view.services(log), language });
  const store = new PaneStore(services);
  store.dispatch({ type: 'tab/selected', tab: view.tab ?? 'history' });
  root = createRoot(element);
  flushSync(() => root!.render(<App store={store} theme={light} />));
  if (!view.unread) await until(() => store.getState().overview.status !== 'loading', 'not read');
  view.prepare?.(store);
  await until(() => document.querySelector(`[data-testid="${view.shows}"]`) !== null, `no ${view.shows}`);
  await view.use?.(services);
  await until(() => document.querySelector('[data-loading]') === null, 'still loading');
  await drawn();
}

const nameOf = (node: Element) => `${node.tagName} ${node.textContent?.slice(0, 40) ?? ''}`;

function clipped(): string[] {
  const found: string[] = [];
  for (const node of element.querySelectorAll<HTMLElement>('*')) {
    const { right, left, width, height } = node.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    if (right > window.innerWidth + 1 || left < -1) found.push(`outside: ${nameOf(node)}`);
    const { overflowX } = getComputedStyle(node);
    const cuts = overflowX !== 'visible' && !['INPUT', 'SELECT'].includes(node.tagName);
    if (cuts && node.scrollWidth > node.clientWidth + 1) found.push(`cut: ${nameOf(node)}`);
  }
  return found;
}

/** Fluent has no mark for them but their colour, which a button that waits does not have. */
function primaries(): string[] {
  const probe = element.firstElementChild!.appendChild(document.createElement('i'));
  probe.style.backgroundColor = 'var(--colorBrandBackground)';
  const colour = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return [...element.querySelectorAll('button')]
    .filter((button) => getComputedStyle(button).backgroundColor === colour)
    .map((button) => button.innerText);
}

window.gallery = {
  clipped,
  primaries,
  names: () => views.map(({ name }) => name),
  show,
  log: () => log,
  theme: async (dark) => {
    Object.assign(window, {
      Office: {
        context: { officeTheme: { isDarkTheme: dark, bodyBackgroundColor: dark ? '#1f1f1f' : '#ffffff' } },
      },
    });
    window.dispatchEvent(new Event('focus'));
    // A theme is loaded when it is first wanted.
    const kind = matchMedia('(forced-colors: active)').matches ? 'contrast' : dark ? 'dark' : 'light';
    const ground = () =>
      getComputedStyle(element.firstElementChild!).getPropertyValue('--colorNeutralBackground1');
    await until(() => ground().trim() === GROUND[kind], `no ${kind}`);
    await drawn();
  },
  violations: async (coloursOnly) => {
    const { violations } = await axe.run(element, {
      resultTypes: ['violations'],
      ...(coloursOnly && { runOnly: ['color-contrast'] }),
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join('\n')}`,
    );
  },
};
