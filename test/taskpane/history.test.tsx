/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { HistoryEntry } from '../../src/commands/history';
import { when } from '../../src/taskpane/history/when';
import { undoRun } from '../../src/taskpane/state/steps';
import { fakeCommand, fakeServices, overviewOf, problem, report, TODAY } from './fakes';
import { showPane } from './set-up';

const entry = (id: string, change: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  command: 'recalc',
  parameters: {},
  at: new Date(2026, 10, 3, 9, 5).toISOString(),
  changed: [{ sheet: '考核-张三', address: 'C8:C10', cells: 3 }],
  undoable: true,
  ...change,
});

test.each([
  ['today', new Date(2026, 10, 3, 14, 5), '14:05'],
  ['the day before', new Date(2026, 10, 2, 9, 0), '2026-11-02 09:00'],
])('%s is told as %s', (_day, moment, said) => expect(when(moment.toISOString(), TODAY)).toBe(said));

test('no time is told as nothing', () => expect(when('', TODAY)).toBe(''));

describe('what a run wrote is taken back at once', () => {
  const [before, at, later] = [
    '2026-11-03T01:00:00.000Z',
    '2026-11-03T01:30:00.000Z',
    '2026-11-03T01:31:00.000Z',
  ];
  test.each<[string, string, HistoryEntry[], string[]]>([
    [
      'its steps, the latest first',
      at,
      [entry('c', { at: later }), entry('b', { at }), entry('a', { at: before })],
      ['b'],
    ],
    ['nothing was written', at, [entry('a', { at: before })], []],
    ['a step cannot be taken back', at, [entry('c', { at }), entry('b', { at, undoable: false })], []],
    ['no start is known', '', [entry('a', { at: before })], []],
  ])('%s', (_case, since, history, undone) => {
    expect(undoRun(since, history)).toEqual(undone.map((id) => ({ command: 'undo', parameters: { id } })));
  });
});

describe('the list of what was done', () => {
  const open = async (history: HistoryEntry[]) => {
    const undo = fakeCommand('undo');
    const services = fakeServices({ overview: overviewOf({}, { history }), commands: [undo.command] });
    const pane = await showPane(services);
    await pane.open('history', () => screen.findByText(/最近/));
    return { pane, services, undo };
  };

  test('nothing yet', async () => {
    await open([]);
    expect(screen.queryByTestId('history-entry')).toBeNull();
  });

  test('what, when, where and how many cells; the latest can be undone', async () => {
    const generated = entry('b', { command: 'generate.evaluations', parameters: { period: '2026-10' } });
    const { pane, undo, services } = await open([generated, entry('a')]);
    const [latest] = screen.getAllByTestId('history-entry');
    expect(latest?.textContent).toBe('生成考核表 2026年10月09:05“考核-张三”3 个单元格撤销');
    expect(screen.getAllByTestId('undo')).toHaveLength(1);
    await pane.user.click(screen.getByText('重新计算'));
    expect(services.visited).toEqual([{ sheet: '考核-张三', address: 'C8:C10', cells: 3 }]);
    await pane.press('undo');
    await waitFor(() => expect(undo.calls.map(({ parameters }) => parameters)).toEqual([{ id: 'b' }]));
  });

  test('what cannot be undone says why', async () => {
    await open([entry('a', { undoable: false })]);
    expect(screen.queryByTestId('undo')).toBeNull();
    expect(screen.getByText('改动太多，窗格关闭以后不能撤销。')).toBeTruthy();
  });
});

test('after a run its own steps can be taken back', async () => {
  const undo = fakeCommand('undo');
  const recalc = fakeCommand('recalc', () => report('recalc'));
  const overview = overviewOf({ total: 2, scored: 1 });
  const services = fakeServices({ overview, commands: [undo.command, recalc.command] });
  const pane = await showPane(services);
  const old = entry('old', { at: new Date(2026, 10, 3, 8, 0).toISOString() });
  services.workbook.overview = { ...overview, history: [entry('new', { at: TODAY.toISOString() }), old] };
  await pane.press('next-action');
  await pane.user.click(await screen.findByTestId('undo-run'));
  await waitFor(() => expect(undo.calls.map(({ parameters }) => parameters)).toEqual([{ id: 'new' }]));
});

test('an undo that was refused because somebody has worked on the sheet can be insisted on', async () => {
  const edited = problem({ code: 'undo-sheet-edited', message: '考核-张三：有人改过。' });
  const undo = fakeCommand('undo', () => report('undo', { ok: false, problems: [edited] }));
  const services = fakeServices({
    overview: overviewOf({}, { history: [entry('a')] }),
    commands: [undo.command],
  });
  const pane = await showPane(services);
  await pane.open('history', () => screen.findByTestId('history-entry'));
  await pane.press('undo');
  const again = await screen.findByTestId('undo-run');
  expect(again.textContent).toBe('仍然撤销');
  await pane.user.click(again);
  await waitFor(() => expect(undo.calls[1]?.parameters).toEqual({ id: 'a', confirmed: 'true' }));
});
