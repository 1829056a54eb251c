/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import type { AutomaticHost } from '../../src/commands/automatic/automatic';
import type { RefreshResults } from '../../src/commands/automatic/refresh';
import { evaluation, fakeCommand, fakeServices, overviewOf, problem, rankingRow, report } from './fakes';
import { showPane } from './set-up';

/** An automatic mode that the test speaks for; `asked` is what the pane has asked of it, in order. */
function fakeAutomatic(on: boolean | Error = false) {
  const asked: string[] = [];
  let host: AutomaticHost | undefined;
  let refusal: Error | null = null;
  return {
    asked,
    refuse: (error: Error | null) => (refusal = error),
    /** What the mode says to the pane. */
    say: (work: (pane: AutomaticHost) => void) => act(async () => work(host!)),
    host: () => host!,
    create: (given: AutomaticHost) => {
      host = given;
      return {
        open: async () => {
          asked.push('open');
          if (on instanceof Error) throw on;
          return on;
        },
        set: async (value: boolean) => {
          if (refusal) throw refusal;
          asked.push(`set ${value}`);
        },
        retry: async () => void asked.push('retry'),
        lookAgain: () => void asked.push('look again'),
      };
    },
  };
}

/** Its view is loaded when it is first shown. */
const theSwitch = async () =>
  (await screen.findByTestId('automatic', {}, { timeout: 20_000 })) as HTMLInputElement;

const refreshed = (final: number) =>
  report<RefreshResults>('recalc', {
    results: {
      view: { period: '2026-10', quarter: '2026Q3', pay: null, collection: null },
      evaluations: [evaluation('张三', final)],
      completions: [],
      refreshed: ['月度排名'],
      inView: {
        ranking: { period: '2026-10', ranking: [rankingRow(1, '张三', final)], sheet: '月度排名' },
        quarter: { quarter: '2026Q3', ranking: [], followUps: [], sheet: `季度 ${final}` },
        pay: null,
        collection: null,
      },
      overview: overviewOf({ total: 1, scored: 1 }),
    },
    problems: [problem()],
  });

test.each([
  ['off', false, false],
  ['on', true, true],
])('what the workbook remembers is asked once the pane has read it: %s', async (_name, on, checked) => {
  const automatic = fakeAutomatic(on);
  const pane = await showPane(fakeServices({ automatic: automatic.create }));
  await pane.open('settings', theSwitch);
  const box = await theSwitch();
  expect([box.checked, box.disabled]).toEqual([checked, false]);
  await act(() => pane.store.refresh());
  expect(automatic.asked).toEqual(['open']);
});

test('a workbook that could not be asked is asked again with the next look', async () => {
  const automatic = fakeAutomatic(new Error('busy'));
  const pane = await showPane(fakeServices({ automatic: automatic.create }));
  await pane.open('settings', theSwitch);
  expect((await theSwitch()).disabled).toBe(true);
  await act(() => pane.store.refresh());
  expect(automatic.asked).toEqual(['open', 'open']);
});

test('where Excel does not tell of edits, the switch says so', async () => {
  const pane = await showPane(fakeServices());
  await pane.open('settings', theSwitch);
  expect((await theSwitch()).disabled).toBe(true);
  expect(screen.getByText('当前版本不会告知改动，不能自动更新。请用“重新计算”。')).toBeTruthy();
});

test('is switched on and off; a switch that fails stays where it was and says so', async () => {
  const automatic = fakeAutomatic();
  const pane = await showPane(fakeServices({ automatic: automatic.create }));
  await pane.open('settings', theSwitch);
  await pane.user.click(await theSwitch());
  await waitFor(async () => expect((await theSwitch()).checked).toBe(true));
  automatic.refuse(new Error('protected'));
  await pane.user.click(await theSwitch());
  expect((await screen.findByTestId('automatic-failure')).textContent).toBe('没能切换自动更新。请稍后再试。');
  expect((await theSwitch()).checked).toBe(true);
  automatic.refuse(null);
  await pane.user.click(await theSwitch());
  await waitFor(() => expect(screen.queryByTestId('automatic-failure')).toBeNull());
  expect(automatic.asked).toEqual(['open', 'set true', 'set false']);
});

test('results and problems come quietly: no tab moves, nothing is announced, no further look', async () => {
  const automatic = fakeAutomatic(true);
  const services = fakeServices({ automatic: automatic.create });
  const pane = await showPane(services);
  await pane.open('settings', theSwitch);
  await automatic.say((host) => host.refreshed(refreshed(91.5)));
  const state = pane.store.getState();
  expect(state.tab).toBe('settings');
  expect(state.run).toEqual({ phase: 'idle' });
  expect(pane.text('status')).toBe('');
  expect(pane.text('tab-problems')).toBe('问题 1');
  expect(state.overview).toEqual({ status: 'ready', value: overviewOf({ total: 1, scored: 1 }) });
  await pane.open('results', () => screen.findAllByTestId('ranking-row'));
  expect(screen.getByTestId('ranking-row').textContent).toContain('91.50');
  await automatic.say((host) => host.refreshed(refreshed(92)));
  expect(screen.getByTestId('ranking-row').textContent).toContain('92.00');
  expect(pane.store.getState().rankedQuarter?.sheet).toBe('季度 92');
  expect(automatic.host().context().view).toMatchObject({ period: '2026-10', quarter: '2026Q3', pay: null });
});

test('a failure is one line with its reason and a retry, until it works again', async () => {
  const automatic = fakeAutomatic(true);
  const pane = await showPane(fakeServices({ automatic: automatic.create }));
  await automatic.say((host) => host.tell('failed', '工作表受保护。'));
  const line = await screen.findByTestId('automatic-failure');
  expect(line.textContent).toBe('自动更新没有成功。工作表受保护。再试一次');
  expect(pane.text('status')).toBe('');
  await pane.user.click(screen.getByText('再试一次'));
  expect(automatic.asked).toContain('retry');
  await automatic.say((host) => host.tell('works', null));
  expect(screen.queryByTestId('automatic-failure')).toBeNull();
});

test('switched off in another window, it shows off here', async () => {
  const automatic = fakeAutomatic(true);
  const pane = await showPane(fakeServices({ automatic: automatic.create }));
  await pane.open('settings', theSwitch);
  await automatic.say((host) => host.tell('off', null));
  expect((await theSwitch()).checked).toBe(false);
});

test('a command and a refresh wait for one another; after a command forms are looked for again', async () => {
  const order: string[] = [];
  let finish = (): void => undefined;
  const generate = fakeCommand('generate.evaluations', async () => {
    order.push('command begins');
    await new Promise<void>((resolve) => (finish = resolve));
    order.push('command ends');
    return report('generate.evaluations');
  });
  const automatic = fakeAutomatic(true);
  const services = fakeServices({
    overview: overviewOf({ missing: 14 }),
    commands: [generate.command],
    automatic: automatic.create,
  });
  const pane = await showPane(services);
  let release = (): void => undefined;
  const refresh = (name: string) =>
    automatic.host().inTurn(async () => {
      order.push(`${name} begins`);
      await new Promise<void>((resolve) => (release = resolve));
      order.push(`${name} ends`);
    });
  const first = refresh('refresh');
  await pane.press('next-action');
  const second = refresh('another');
  expect(order).toEqual(['refresh begins']);
  await act(async () => {
    release();
    await first;
  });
  await waitFor(() => expect(order.at(-1)).toBe('command begins'));
  await act(async () => finish());
  await waitFor(() => expect(order.at(-1)).toBe('another begins'));
  release();
  await second;
  expect(automatic.asked).toEqual(['open', 'look again']);
  expect(automatic.host().context()).toMatchObject({ language: 'zh-CN', view: { period: '2026-10' } });
});
