import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browser as executable, describeInBrowser } from './support/describe-in-browser';
import { buildGallery, openGallery } from './pane-views/bundle';
import type { Tongue } from './pane-views/gallery';
import { untranslated } from './pane-views/pseudo';

const NARROW = 350;
const TONGUES: readonly Tongue[] = ['zh-CN', 'en-US', 'pseudo'];
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
    page = await browser.newPage({ viewport: { width: NARROW, height: 700 } });
    page.on('pageerror', (error) => faults.push(String(error.stack ?? error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await openGallery(page, (url) => foreign.push(url));
  }, 300_000);
  afterAll(() => browser?.close());

  test('looks', async () => {
    const names = await page.evaluate(() => window.gallery.names());
    const found: string[] = [];
    for (const name of names)
      for (const tongue of TONGUES) {
        await page.evaluate(([view, language]) => window.gallery.show(view, language), [
          name,
          tongue,
        ] as const);
        for (const theme of ['light', 'dark', 'contrast'] as const) {
          await page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' });
          await page.evaluate((dark) => window.gallery.theme(dark), theme === 'dark');
          const wrong = await page.evaluate(() => window.gallery.violations());
          found.push(...wrong.map((text) => `${name} ${tongue} ${theme} ${text}`));
          if (pictures) {
            mkdirSync(pictures, { recursive: true });
            await page.screenshot({
              path: path.join(pictures, `${name}.${tongue}.${theme}.png`),
              fullPage: true,
            });
          }
        }
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > NARROW) found.push(`${name} ${tongue} ${wide}`);
        if (tongue === 'pseudo')
          found.push(...untranslated(await page.innerText('#pane')).map((word) => `${name} ${word}`));
      }
    expect(found).toEqual([]);
  }, 600_000);

  test('no request leaves, no error', () => expect([foreign, faults]).toEqual([[], []]));
});
