/** @jest-environment jsdom */
import axe from 'axe-core';
import { act, screen } from '@testing-library/react';
import type { PaneState, TabId } from '../../src/taskpane/state/pane-state';
import type { ResultKind } from '../../src/taskpane/state/known-results';
import type { PaneStore } from '../../src/taskpane/state/pane-store';
import {
  EMPTY,
  evaluation,
  fakeCommand,
  fakeServices,
  overviewOf,
  problem,
  rankingRow,
  report,
  waiting,
} from './fakes';
import { collectionResults, completions, letters, monthEnd, quarterResults } from './results-fakes';
import { showPane } from './set-up';

/** jsdom has no layout: contrast is measured in a browser, and the pane is only a part of its page. */
const OPTIONS = {
  rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: true } },
};

// Axe measures icon fonts on a canvas, which jsdom lacks; there are no icon fonts here.
HTMLCanvasElement.prototype.getContext = () => null;

async function violations(): Promise<string[]> {
  const results = await axe.run(document.body, OPTIONS);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const commands = [
  fakeCommand('insert.evaluation', undefined, [
    { name: 'person', type: 'text', required: true },
    { name: 'period', type: 'period' },
  ]).command,
  fakeCommand('generate.evaluations').command,
];

const ranked: PaneState['ranked'] = {
  period: '2026-10',
  sheet: '月度汇总与排名',
  ranking: [rankingRow(1, '张三', 98.2), rankingRow(null, '李四', null)],
};

const received = (store: PaneStore) => {
  const evaluations = [evaluation('张三', 98.2), evaluation('李四', null)];
  const recalc = report('recalc', {
    results: { evaluations, completions, refreshed: [] },
    problems: [problem()],
  });
  store.dispatch({ type: 'report/received', report: recalc });
  store.dispatch({ type: 'report/received', report: report('rank.month', { results: ranked }) });
  store.dispatch({ type: 'report/received', report: recalc });
};

const select = (tab: TabId) => (store: PaneStore) => {
  received(store);
  store.dispatch({ type: 'tab/selected', tab });
};

/** All kinds of results are there; `kind` is looked at. */
const shown = (kind: ResultKind) => (store: PaneStore) => {
  const receive = (command: string, results: unknown, parameters = {}) =>
    store.dispatch({ type: 'report/received', report: report(command, { results }), parameters });
  receive('rank.quarter', quarterResults);
  receive('pay', { letters }, { period: '2026-09' });
  receive('collection', collectionResults, { month: '2026-09' });
  store.dispatch({ type: 'period/chosen', period: '2026-09' });
  store.dispatch({ type: 'kind/chosen', kind });
};

const running = (store: PaneStore) => {
  store.dispatch({ type: 'run/started', steps: [{ command: 'generate.evaluations', parameters: {} }] });
  store.dispatch({ type: 'run/progress', progress: { done: 8, total: 14, label: '正在生成 第 9 / 14 份' } });
};

const pending = overviewOf({ total: 14, scored: 9, waiting: [waiting('张三'), waiting('李四', 'draft')] });

describe.each(['zh-CN', 'en-US'] as const)('%s', (language) => {
  test.each<[string, typeof pending | null, (store: PaneStore) => void, string]>([
    ['an empty workbook', EMPTY, () => undefined, 'insert-evaluation'],
    ['a workbook that cannot be read', null, () => undefined, 'next-action'],
    ['people to be scored', pending, () => undefined, 'insert-evaluation'],
    ['a run', pending, running, 'cancel'],
    ['results', pending, select('results'), 'rank'],
    ['the quarter', monthEnd(), shown('quarter'), 'follow-up'],
    ['pay', monthEnd(), shown('pay'), 'pay-row'],
    ['collection', monthEnd(), shown('collection'), 'share-row'],
    ['problems', pending, select('problems'), 'problem-row'],
    ['settings', pending, select('settings'), 'remove-samples'],
  ])('%s', async (_view, overview, prepare, shown) => {
    const { store } = await showPane(fakeServices({ overview, commands, language }));
    await act(async () => prepare(store));
    await screen.findAllByTestId(shown);
    expect(await violations()).toEqual([]);
  });
});

test('the fields of an insert form', async () => {
  const pane = await showPane(fakeServices({ commands }));
  await screen.findByTestId('insert-evaluation');
  await pane.press('insert-evaluation');
  await pane.press('confirm-evaluation');
  expect(await violations()).toEqual([]);
});
