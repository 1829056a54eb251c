import { EMPTY, evaluation, overviewOf, rankingRow, report } from '../../taskpane/fakes';
import { monthEnd } from '../../taskpane/results-fakes';
import { scoreRangeViews } from './score-range';
import { at, click, workbook, type View } from './view';
import {
  pending,
  ranked,
  recalculation,
  receive,
  tab,
  results,
  PROBLEMS,
  start,
  GENERATE,
  finish,
  generated,
  type,
  HISTORY,
  failure,
  consolidated,
  spot,
  status,
} from './scenes';

const MANY = 5000;
const crowd = Array.from({ length: MANY }, (_, index) =>
  rankingRow(index + 1, `职工${index + 1}`, 100 - index / 100),
);

/** Not to be looked at in every theme: a list that is too long for one. */
export const many: View = {
  name: 'many-people',
  services: workbook(ranked),
  shows: 'ranking-row',
  prepare: (store) => {
    const forms = crowd.map(({ person, final }) => evaluation(person, final));
    receive(store, 'recalc', { evaluations: forms, completions: [], refreshed: [] });
    receive(store, 'rank.month', { period: '2026-10', sheet: '月度汇总与排名', ranking: crowd });
    store.dispatch({ type: 'period/chosen', period: '2026-10' });
    tab('results')(store);
  },
};

export const views: readonly View[] = [
  { name: 'welcome', services: workbook(EMPTY, { preferences: { welcomed: false } }), shows: 'skip' },
  { name: 'empty-workbook', services: workbook(EMPTY), tab: 'templates', shows: 'insert-evaluation' },
  {
    name: 'reading',
    services: (log) => ({ ...workbook(EMPTY)(log), endless: true }),
    shows: 'status',
    unread: true,
  },
  { name: 'unreadable', services: workbook(null), shows: 'next-action' },
  {
    name: 'generate',
    services: workbook(overviewOf({ missing: 14 })),
    shows: 'deadline',
  },
  { name: 'pending', services: workbook(pending), shows: 'waiting-person' },
  {
    name: 'running',
    services: workbook(overviewOf({ missing: 14 })),
    shows: 'cancel',
    prepare: (store) => {
      start(GENERATE)(store);
      store.dispatch({
        type: 'run/progress',
        progress: { done: 8, total: 14, label: '正在生成 第 9 / 14 份：商超业代' },
      });
    },
  },
  {
    name: 'cancelling',
    services: workbook(overviewOf({ missing: 14 })),
    shows: 'cancel',
    prepare: (store) => {
      start(GENERATE)(store);
      store.dispatch({ type: 'run/cancelling' });
    },
  },
  {
    name: 'done',
    services: workbook(pending),
    shows: 'finished',
    prepare: finish(GENERATE, 'done', { results: { ...generated, skipped: [] } }),
  },
  {
    name: 'partly',
    services: workbook(pending),
    shows: 'finished',
    prepare: finish(GENERATE, 'partly', { results: generated, problems: PROBLEMS }),
  },
  {
    name: 'refused',
    services: workbook(pending),
    shows: 'finished',
    prepare: finish(GENERATE, 'failed', failure),
  },
  {
    name: 'cancelled',
    services: workbook(pending),
    shows: 'finished',
    prepare: finish(GENERATE, 'cancelled', { ok: false }),
  },
  {
    name: 'crashed',
    services: workbook(pending),
    shows: 'finished',
    prepare: finish(GENERATE, 'crashed', { ok: false }),
  },
  {
    name: 'insert-form',
    services: workbook(pending),
    tab: 'templates',
    shows: 'insert-evaluation',
    use: async () => {
      await click('insert-evaluation', 'confirm-evaluation');
      // The name is still missing.
      await click('confirm-evaluation');
    },
  },
  { name: 'results-none', services: workbook(pending), shows: 'rank', prepare: tab('results') },
  {
    name: 'results-month',
    services: workbook(ranked),
    shows: 'completion-row',
    prepare: (store) => {
      results('month')(store);
      store.dispatch({ type: 'period/chosen', period: '2026-10' });
    },
  },
  {
    name: 'results-quarter',
    services: workbook(monthEnd()),
    shows: 'follow-up',
    prepare: results('quarter'),
  },
  { name: 'results-pay', services: workbook(monthEnd()), shows: 'pay-row', prepare: results('pay') },
  {
    name: 'results-collection',
    services: workbook(monthEnd()),
    shows: 'share-row',
    prepare: results('collection'),
  },
  {
    name: 'collection-nothing',
    services: workbook(pending),
    shows: 'insert-for-results',
    prepare: (store) => {
      tab('results')(store);
      store.dispatch({ type: 'kind/chosen', kind: 'collection' });
    },
  },
  {
    name: 'consolidated',
    services: workbook(ranked),
    shows: 'consolidated-file',
    prepare: (store) => {
      finish({ command: 'consolidate', parameters: {} }, 'done', { results: consolidated })(store);
      tab('results')(store);
    },
  },
  {
    name: 'selected-form',
    services: workbook({ ...ranked, forms: [spot] }),
    shows: 'next-action',
    use: async ({ visits }) => {
      while (visits.size === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      visits.forEach((tell) => tell(status));
      while (!at('selected-form')) await new Promise((resolve) => setTimeout(resolve, 10));
    },
  },
  {
    name: 'automatic-failed',
    services: workbook(ranked),
    shows: 'automatic-failure',
    prepare: (store) =>
      store.dispatch({
        type: 'automatic/failed',
        failure: { what: 'refresh', reason: failure.problems[0]!.message },
      }),
  },
  { name: 'problems-never', services: workbook(pending), shows: 'audit', prepare: tab('problems') },
  {
    name: 'problems-none',
    services: workbook(pending),
    shows: 'audit',
    prepare: (store) => {
      receive(store, 'recalc', recalculation);
      tab('problems')(store);
    },
  },
  {
    name: 'problems',
    services: workbook(pending),
    shows: 'problem-row',
    prepare: (store) => {
      receive(store, 'recalc', recalculation, { problems: PROBLEMS });
      tab('problems')(store);
    },
  },
  { name: 'history-none', services: workbook(pending), shows: 'no-history', prepare: tab('history') },
  {
    name: 'history',
    services: workbook({ ...pending, history: HISTORY }),
    shows: 'history-entry',
    prepare: tab('history'),
  },
  {
    name: 'done-undo',
    services: workbook({ ...pending, history: HISTORY }),
    shows: 'undo-run',
    prepare: (store) => {
      store.dispatch({ type: 'run/started', steps: [GENERATE], at: HISTORY[0]!.at });
      const came = report('generate.evaluations', { results: { ...generated, skipped: [] } });
      store.dispatch({ type: 'run/finished', outcome: 'done', report: came });
    },
  },
  {
    name: 'search-nothing',
    services: workbook(pending),
    tab: 'templates',
    shows: 'insert-evaluation',
    use: () => type('[type="search"]', 'xyzzy', 'no-template'),
  },
  ...scoreRangeViews,
  { name: 'settings', services: workbook(pending), shows: 'remove-samples', prepare: tab('settings') },
];
