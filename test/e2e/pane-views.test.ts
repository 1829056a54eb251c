import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browser as executable, describeInBrowser } from './support/describe-in-browser';
import { buildGallery, openGallery } from './pane-views/bundle';
import type { Tongue } from './pane-views/gallery';
import { untranslated } from './pane-views/pseudo';

const NARROW = 350;
const HEIGHT = 700;
const TONGUES: readonly Tongue[] = ['zh-CN', 'en-US', 'pseudo'];
const THEMES = ['light', 'dark', 'contrast'] as const;
/** Where pictures of all views go with UPDATE_SCREENSHOTS=1. */
const pictures = process.env.UPDATE_SCREENSHOTS === '1' ? process.env.SCREENSHOTS : undefined;

describeInBrowser('every view of the pane, on one page', () => {
  let browser: Browser;
  let page: Page;
  const foreign: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    [browser] = await Promise.all([
      chromium.launch({ executablePath: executable!, args: ['--no-sandbox', '--disable-gpu'] }),
      buildGallery(),
    ]);
    page = await browser.newPage({ viewport: { width: NARROW, height: HEIGHT }, reducedMotion: 'reduce' });
    page.on('pageerror', (error) => faults.push(String(error.stack ?? error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await openGallery(page, (url) => foreign.push(url));
    if (pictures) mkdirSync(pictures, { recursive: true });
  }, 300_000);
  afterAll(() => browser?.close());

  const show = (name: string, tongue: Tongue = 'zh-CN') =>
    page.evaluate(([view, language]) => window.gallery.show(view, language), [name, tongue] as const);
  const names = () => page.evaluate(() => window.gallery.names());
  const clipped = () => page.evaluate(() => window.gallery.clipped());
  const turn = async (theme: (typeof THEMES)[number]) => {
    await page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' });
    await page.evaluate((dark) => window.gallery.theme(dark), theme === 'dark');
  };

  test('axe finds nothing in any theme and language, nothing is clipped, one thing stands out, and all words are in the dictionaries', async () => {
    const found: string[] = [];
    for (const name of await names())
      for (const tongue of TONGUES) {
        await show(name, tongue);
        const where = `${name} ${tongue}`;
        for (const theme of THEMES) {
          await turn(theme);
          // Forced colours leave every button the same.
          const primaries = theme === 'contrast' ? [] : await page.evaluate(() => window.gallery.primaries());
          if (primaries.length > 1) found.push(`${where} ${theme} primary: ${primaries.join(' and ')}`);
          // The structure of a page does not hang on its colours.
          const wrong = await page.evaluate((only) => window.gallery.violations(only), theme !== 'light');
          found.push(...wrong.map((text) => `${where} ${theme} ${text}`));
          if (!pictures) continue;
          await page.evaluate(() => window.scrollTo(0, 0));
          await page.screenshot({
            path: path.join(pictures, `${where} ${theme}`.replaceAll(' ', '.') + '.png'),
            fullPage: true,
          });
        }
        found.push(...(await clipped()).map((text) => `${where} ${text}`));
        if (tongue === 'pseudo')
          found.push(...untranslated(await page.innerText('#pane')).map((word) => `${where} ${word}`));
      }
    expect(found).toEqual([]);
  }, 1_200_000);

  test('at 200% zoom nothing is lost', async () => {
    await page.setViewportSize({ width: NARROW / 2, height: HEIGHT / 2 });
    const found: string[] = [];
    for (const name of await names())
      for (const tongue of ['zh-CN', 'en-US'] as const) {
        await show(name, tongue);
        found.push(...(await clipped()).map((text) => `${name} ${tongue} ${text}`));
        if (pictures)
          await page.screenshot({ path: path.join(pictures, `${name}.${tongue}.zoom.png`), fullPage: true });
      }
    await page.setViewportSize({ width: NARROW, height: HEIGHT });
    expect(found).toEqual([]);
  }, 600_000);

  test.each([
    'welcome',
    'pending',
    'partly',
    'done-undo',
    'insert-form',
    'results-month',
    'results-quarter',
    'results-collection',
    'problems',
    'history',
    'settings',
  ])(
    '%s: Tab reaches all that can be used, from top to bottom, and is seen where it is',
    async (name) => {
      await show(name);
      await turn('light');
      const usable = await page.evaluate(() => {
        const nodes = [...document.querySelectorAll<HTMLElement>('button, input, select, a[href]')];
        // Of tabs and radios one is a stop, and arrow keys reach the others.
        const isStop = (node: HTMLElement) =>
          node.tabIndex >= 0 &&
          !node.hidden &&
          !(node as HTMLInputElement).disabled &&
          !(node instanceof HTMLInputElement && node.type === 'radio' && !node.checked);
        const stops = nodes.filter(isStop);
        stops.forEach((node, index) => (node.dataset.stop = String(index)));
        // Tab goes on from where the focus was last: from the beginning of the page.
        document.body.tabIndex = -1;
        document.body.focus();
        return stops.length;
      });
      const visited: number[] = [];
      for (let index = 0; index < usable; index++) {
        await page.keyboard.press('Tab');
        visited.push(
          await page.evaluate(() => Number((document.activeElement as HTMLElement).dataset.stop ?? -1)),
        );
      }
      // Every fifth is looked at: they are made of the same few parts.
      const unseen: number[] = [];
      for (let stop = 0; stop < usable; stop += 5) {
        const clip = await page.evaluate((which) => {
          const node = document.querySelector<HTMLElement>(`[data-stop="${which}"]`)!;
          node.focus();
          node.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = (node.closest('label, tr, li') ?? node).getBoundingClientRect();
          return { x: Math.max(0, x - 4), y: Math.max(0, y - 4), width: width + 8, height: height + 8 };
        }, stop);
        const focused = await page.screenshot({ clip });
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        if (focused.equals(await page.screenshot({ clip }))) unseen.push(stop);
      }
      expect(visited).toEqual(Array.from({ length: usable }, (_, index) => index));
      expect(unseen).toEqual([]);
    },
    300_000,
  );

  test('Enter runs, the live region tells; Escape cancels a run and closes the fields of a template', async () => {
    await show('generate');
    await page.getByTestId('next-action').focus();
    await page.keyboard.press('Enter');
    await page.locator('[role="status"]', { hasText: '生成考核表' }).waitFor();
    expect(await page.evaluate(() => window.gallery.log())).toEqual([
      'generate.evaluations {"period":"2026-10"}',
    ]);

    await show('running');
    await page.keyboard.press('Escape');
    await page.getByTestId('cancel').filter({ hasText: '正在取消' }).waitFor();

    await show('empty-workbook');
    await page.getByTestId('insert-evaluation').focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('confirm-evaluation').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
      'insert-evaluation',
    );
    expect(await page.getByTestId('confirm-evaluation').count()).toBe(0);
  }, 120_000);

  test('5,000 people do not freeze it: 100 are drawn, anyone is found by name, more come in steps', async () => {
    const started = Date.now();
    await show('many-people');
    const took = Date.now() - started;
    const rows = page.getByTestId('ranking-row');
    expect(await rows.count()).toBe(100);
    await page.getByTestId('find-person').fill('职工4321');
    await page.waitForFunction(() => document.querySelectorAll('[data-testid="ranking-row"]').length === 1);
    expect(await rows.innerText()).toContain('4321');
    await page.getByTestId('find-person').fill('');
    await page.getByTestId('more').click();
    await page.waitForFunction(() => document.querySelectorAll('[data-testid="ranking-row"]').length === 600);
    console.info(`5,000 ranked people: ${took} ms`);
  }, 120_000);

  test('no request has left the page, and nothing was logged as an error', () => {
    expect([foreign, faults]).toEqual([[], []]);
  });
});
