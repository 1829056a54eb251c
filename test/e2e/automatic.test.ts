import { readFileSync } from 'node:fs';
import { officeFile } from '../office-t';
import { browser, describeInBrowser } from './support/describe-in-browser';
import { Driver } from './support/driver';
import { RunningWorkbench } from './support/workbench';

const EDITS = 200;
const TODAY = '2026-11-03'; // October is the month to be evaluated

/** Numbers from 0 to 1, the same in every run. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** Counts what the pane sends to the workbook from now on. */
const countRequests = (user: Driver): Promise<void> =>
  user.page.evaluate(() => {
    const pane = document.querySelector<HTMLIFrameElement>('#pane iframe')!.contentWindow as Window & {
      _richApiNativeBridge: { sendMessageToHost(message: string): void };
    };
    const bridge = pane._richApiNativeBridge;
    const send = bridge.sendMessageToHost.bind(bridge);
    window.requests = 0;
    bridge.sendMessageToHost = (message) => {
      window.requests += 1;
      send(message);
    };
  });

/** Requests so far, once none has come for longer than the mode waits for a pause. */
const requestsOf = (user: Driver): Promise<number> =>
  user.page.evaluate(async () => {
    for (let seen = -1; seen !== window.requests;) {
      seen = window.requests;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    return window.requests;
  });

declare global {
  interface Window {
    requests: number;
  }
}

/** What the table of the ranking holds. */
const rankingOf = async (user: Driver) => {
  const [table] = await user.tables('monthly_ranking');
  return user.page.evaluate(async (name) => {
    const { model } = window.workbench!;
    await model.settle();
    const range = model.tables.getItem(name).getRange() as unknown as { values: unknown; formulas: unknown };
    return { values: range.values as unknown[][], formulas: range.formulas };
  }, table);
};

/** Writes into cells one after the other as the grid does, not through the add-in; `pause` ms between them. */
const edit = (user: Driver, edits: readonly [string, number | ''][], pause: number): Promise<void> =>
  user.page.evaluate(
    async ([list, wait]) => {
      const { model } = window.workbench!;
      for (const [address, value] of list) {
        model.rangeAt(model.locate(address, model.activeSheetId, 'test')).values = value;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    },
    [edits, pause] as const,
  );

describeInBrowser('results that follow edits by themselves', () => {
  let workbench: RunningWorkbench;
  let user: Driver;

  beforeAll(async () => {
    workbench = await RunningWorkbench.start(browser!);
    const window = await workbench.newWindow();
    window.setDefaultNavigationTimeout(120_000);
    user = await Driver.open(await window.newPage(), `${workbench.address}/`, TODAY);
  }, 180_000);
  afterAll(() => workbench?.stop());

  test(`${EDITS} edits leave the ranking as a full recalculation does, without a storm of requests`, async () => {
    await user.openFile('office-t.xlsx', readFileSync(officeFile));
    await user.page.getByText('office-t.xlsx').first().waitFor();
    await user.ready();
    await user.at('tab-results').click();
    await user.at('rank').click();
    await user.status('排名完成');
    await user.at('tab-settings').click();
    await user.at('automatic').check();
    const before = await rankingOf(user);

    const random = randomly(20261103);
    const cells = await scoreCells(user);
    const score = (): number | '' => (random() < 0.05 ? '' : Math.round(random() * 400) / 4);
    const next = (): [string, number | ''] => [cells[Math.floor(random() * cells.length)], score()];
    await countRequests(user);
    const bursts = [40, 67, 30, 60];
    expect(bursts.reduce((sum, length) => sum + length, 3)).toBe(EDITS);
    for (const [index, length] of bursts.entries()) {
      await edit(user, Array.from({ length }, next), index % 2 === 0 ? 5 : 20);
      await requestsOf(user);
    }
    const typed = ['88', '91.5', '76'];
    for (const [index, text] of typed.entries()) await user.type(cells[index], text);
    const requests = await requestsOf(user);
    expect(requests).toBeGreaterThanOrEqual(2 * bursts.length);
    // On a busy machine a burst has pauses of its own: a refresh for ten edits, on the average, is no storm.
    expect(requests).toBeLessThanOrEqual(3 * (EDITS / 10));
    expect(await requestsOf(user)).toBe(requests); // it does not set itself going

    const byItself = await rankingOf(user);
    expect(byItself.values).not.toEqual(before.values);
    await user.at('tab-results').click();
    const shown = await user.at('ranking-row').allInnerTexts();
    await user.pane.getByRole('button', { name: '重新计算', exact: true }).click();
    await user.status('已重新计算');
    expect(await rankingOf(user)).toEqual(byItself);
    expect(await user.at('ranking-row').allInnerTexts()).toEqual(shown);
    expect([user.foreign, user.faults]).toEqual([[], []]);
  }, 240_000);

  test('switched off, edits ask for nothing; the saved workbook remembers the switch', async () => {
    await user.at('tab-settings').click();
    const [cell] = await scoreCells(user);
    await countRequests(user);
    await user.at('automatic').uncheck();
    await user.page.waitForFunction(() => window.requests > 0);
    const requests = await requestsOf(user);
    await edit(user, [[cell, 55]], 0);
    expect(await requestsOf(user)).toBe(requests);
    await user.at('automatic').check();
    await requestsOf(user);
    const bytes = await user.page.evaluate(async () => [...(await window.workbench!.saveBytes())]);
    user.page.on('dialog', (dialog) => void dialog.accept());
    await user.openFile('again.xlsx', Buffer.from(bytes));
    await user.page.getByText('again.xlsx').first().waitFor();
    await user.ready();
    await user.at('tab-settings').click();
    await expect(user.at('automatic').isChecked()).resolves.toBe(true);
  }, 90_000);
});

/** Addresses of all score cells of the office's forms. */
const scoreCells = (user: Driver): Promise<string[]> =>
  user.page.evaluate(() => {
    const { model } = window.workbench!;
    const [HEADER, LAST] = [5, 20];
    return model.worksheets.items
      .filter(({ name }) => name.startsWith('考核-'))
      .flatMap(({ name }) => {
        const place = model.locate(`'${name}'!A${HEADER}:N${LAST}`, model.activeSheetId, 'test');
        const [header, ...rows] = model.rangeAt(place).values as unknown[][];
        const lines = rows.findIndex(([number]) => typeof number !== 'number');
        return header.flatMap((title, column) =>
          /^评分人\d$/.test(String(title))
            ? rows.slice(0, lines).map((_, row) => `'${name}'!${'ABCDEFGHIJKLMN'[column]}${HEADER + 1 + row}`)
            : [],
        );
      });
  });
