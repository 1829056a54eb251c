import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../webpack/content-security-policy';
import { commands } from '../../src/commands/registry';
import { browser, describeInBrowser } from '../e2e/support/describe-in-browser';
import { Driver } from '../e2e/support/driver';
import { RunningWorkbench } from '../e2e/support/workbench';
import { BASE_URL, buildForProduction } from './support/build';
import { drives, last, type Drive } from './support/drives';
import { isolate, type Network } from './support/network';
import { waitForOutcome } from './support/outcome';
import { prepare, refusalsOf } from './support/pane-page';
import { pressButton, presses, ribbonButton, waitForGrey } from './support/presses';
import { filesIn, type Stats } from './support/stats';

const out = mkdtempSync(path.join(tmpdir(), 'production-'));
const dist = path.join(out, 'dist');
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
let stats: Stats;
let said: string;

// One build for everything here: it takes half a minute.
beforeAll(async () => {
  const report = path.join(out, 'stats.json');
  said = await buildForProduction(dist, report);
  stats = JSON.parse(readFileSync(report, 'utf8')) as Stats;
}, 600_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('what ships to Excel', () => {
  test('holds the pane, the commands and nothing of the embedded host', () => {
    const files = filesIn(stats.modules);
    expect(files.some((file) => file.includes('/src/taskpane/'))).toBe(true);
    expect(files.some((file) => file.includes('/src/commands/'))).toBe(true);
    expect(
      files.filter((file) => /\/src\/host\/|@univerjs|jsdom|@microsoft\/office-js\//.test(file)),
    ).toEqual([]);
  });

  test('has on its first screen no command, no reader of files and no word of a later view', () => {
    const first = new Set(stats.chunks.filter((chunk) => chunk.initial).map((chunk) => chunk.id));
    const files = filesIn(stats.modules.filter(({ chunks }) => chunks?.some((chunk) => first.has(chunk))));
    expect(files.length).toBeGreaterThan(10);
    const later =
      /\/src\/(xlsx|workbook|templates)\/|excelts|office-js-helpers|\/(views|results|done|problems)\.ts$/;
    expect(files.filter((file) => later.test(file))).toEqual([]);
  });

  test('carries no text of the engine in any of its files', () => {
    const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) expect(read(file)).not.toMatch(/univer/i);
  });

  test('says how large its first screen is', () => {
    expect(said).toMatch(/First screen: [\d.]+ of at most 120\.0 KB gzipped \(taskpane\.\w+\.js\)/);
  });

  test("loads Office.js from Microsoft's CDN, has no inline script, and names its own files by relative addresses", () => {
    const html = read('taskpane.html');
    expect(html).toMatch(
      /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?>/,
    );
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    const sources = [...html.matchAll(/(?:src|href)="?([^" >]+)/g)].map(([, source]) => source);
    expect(sources.filter((source) => !source.startsWith('https://appsforoffice.microsoft.com/'))).toEqual([
      expect.stringMatching(/^taskpane\.\w+\.js$/),
    ]);
  });

  test('has its policy before anything that it loads', () => {
    const html = read('taskpane.html');
    expect(html).toContain(`content="${contentSecurityPolicy}"`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  test('names in manifest and shortcuts the address at which it will be served, folder included', () => {
    const named = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(xml|json)$/.test(file),
    );
    expect(named).toContain('manifest.xml');
    for (const file of named) expect(read(file)).not.toContain('localhost');
    const addresses = read('manifest.xml').match(/https:\/\/intranet\.example[^"<]*/g) ?? [];
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      expect(address.startsWith(BASE_URL)).toBe(true);
      expect(() => read(address.slice(BASE_URL.length).replace(/[?#].*/, ''))).not.toThrow();
    }
  });
});

describeInBrowser('the build as it is served, in a browser', () => {
  let workbench: RunningWorkbench;
  let context: BrowserContext;
  let network: Network;
  let page: Page;
  let user: Driver;

  // One page and one workbook for the tests here, which go on where the one before ended.
  beforeAll(async () => {
    workbench = await RunningWorkbench.start(browser!);
    context = await workbench.newWindow();
    context.setDefaultNavigationTimeout(120_000);
    network = await isolate(context, dist);
    page = await context.newPage();
    await prepare(page);
    user = await Driver.open(page, `${workbench.address}/`, '2026-10-03');
  }, 600_000);
  afterAll(() => workbench?.stop());

  test('greys on the ribbon what can do nothing in an empty workbook', async () => {
    await waitForGrey(user, ['recalc', 'generateEvaluations', 'rankMonth', 'finalize']);
    expect(await ribbonButton(user, 'scoreRange').isDisabled()).toBe(false);
    expect(await ribbonButton(user, 'rankMonth').innerText()).toBe('月度排名');
  }, 120_000);

  test('runs every command from the pane', async () => {
    const run = [...drives, last].flatMap((drive) => drive.commands);
    expect(withoutInserts(run)).toEqual(withoutInserts(commands.map(({ id }) => id)));
    for (const drive of drives) await use(drive);
    // Every template has its button; they are inserted by one component, which some of them went through.
    await user.at('tab-templates').click();
    const inserts = commands.filter(({ id }) => id.startsWith('insert.'));
    for (const { id } of inserts) await user.at(id.replace('.', '-')).waitFor({ timeout: 20_000 });
  }, 900_000);

  test('does with the pane closed what every button of the manifest calls, and opens the pane to say so', async () => {
    const named = read('manifest.xml').matchAll(/<FunctionName>(\w+)<\/FunctionName>/g);
    expect(new Set(presses.map(({ name }) => name))).toEqual(new Set([...named].map(([, name]) => name)));
    for (const button of presses) await pressButton(user, button);
  }, 900_000);

  test('says it in English where that is preferred', async () => {
    await user.at('tab-settings').click();
    await user.pane.getByLabel('界面语言').selectOption('en-US');
    await pressButton(user, { name: 'recalc', then: /Recalculated: \d+ of \d+ evaluations scored/ });
    for (const tab of ['templates', 'results', 'problems', 'history']) await user.at(`tab-${tab}`).click();
    await use(last);
  }, 300_000);

  test('asks nothing of the network meanwhile, and does nothing that its policy refuses', async () => {
    expect(network.officeJs).toContain('office.js');
    expect({ asked: network.refused, faults: user.faults }).toEqual({ asked: [], faults: [] });
    expect(await refusalsOf(page)).toEqual([]);
  });

  test('does not run a script that somebody plants in the page', async () => {
    const title = await user.pane.locator('body').evaluate((body) => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "planted"';
      body.append(script);
      return document.title;
    });
    expect(title).not.toBe('planted');
    expect(await refusalsOf(page)).toEqual([expect.stringMatching(/^script-src(-elem)? inline$/)]);
  });

  async function use({ commands: run, press, says }: Drive): Promise<void> {
    await press(user);
    await waitForOutcome(user, run.join(', '), says);
  }
});

const withoutInserts = (ids: readonly string[]) => new Set(ids.filter((id) => !id.startsWith('insert.')));
