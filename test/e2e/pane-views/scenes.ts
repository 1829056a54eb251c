import type { HistoryEntry } from '../../../src/commands/history';
import type { FormSpot, FormStatus } from '../../../src/commands/selected-form';
import type { ConsolidateResults } from '../../../src/commands/results';
import type { Problem, Report } from '../../../src/commands/report';
import type { ResultKind } from '../../../src/taskpane/state/known-results';
import type { TabId } from '../../../src/taskpane/state/pane-state';
import type { PaneStore } from '../../../src/taskpane/state/pane-store';
import type { Outcome, Step } from '../../../src/taskpane/state/run-state';
import { evaluation, overviewOf, place, problem, rankingRow, report, waiting } from '../../taskpane/fakes';
import { collectionResults, completions, letters, quarterResults } from '../../taskpane/results-fakes';
import { at } from './view';

export const NAMES =
  '张三 李四 王五 赵六 陈七 欧阳修远 周八 吴九 郑十 钱十一 孙十二 司马相如 朱十四 秦十五'.split(' ');

export const pending = overviewOf({
  total: 14,
  scored: 5,
  waiting: NAMES.slice(5).map((name, index) => waiting(name, index % 3 === 0 ? 'draft' : 'pending')),
});
export const ranked = overviewOf({ total: 14, scored: 14, ranking: place('月度汇总与排名') });

export const evaluations = NAMES.map((name, index) =>
  evaluation(name, index === 13 ? null : 98.2 - index * 3.45, {
    department: index % 2 ? '综合办公室' : '商超部',
  }),
);
export const ranking = evaluations.map(({ person, department, final }, index) => ({
  ...rankingRow(final === null ? null : index + 1, person, final),
  department,
}));
export const recalculation = {
  evaluations,
  completions: completions.map((entry) => ({ ...entry, period: entry.period && '2026-10' })),
  refreshed: [],
};

export const receive = (
  store: PaneStore,
  command: string,
  results: unknown,
  change: Partial<Report> = {},
  parameters = {},
) => store.dispatch({ type: 'report/received', report: report(command, { results, ...change }), parameters });

export const tab = (id: TabId) => (store: PaneStore) => store.dispatch({ type: 'tab/selected', tab: id });

/** All kinds of results are there; one is looked at. */
export const results = (kind: ResultKind) => (store: PaneStore) => {
  receive(store, 'recalc', recalculation);
  receive(store, 'recalc', {
    ...recalculation,
    evaluations: evaluations.map((entry, index) => (index < 2 ? { ...entry, final: 90 - index } : entry)),
  });
  receive(store, 'recalc', recalculation);
  receive(store, 'rank.month', { period: '2026-10', sheet: '月度汇总与排名', ranking });
  receive(store, 'rank.quarter', quarterResults);
  receive(store, 'pay', { letters }, {}, { period: '2026-09' });
  receive(store, 'collection', collectionResults, {}, { month: '2026-09' });
  if (kind !== 'month') store.dispatch({ type: 'period/chosen', period: '2026-09' });
  store.dispatch({ type: 'kind/chosen', kind });
  tab('results')(store);
};

export const PROBLEMS: Problem[] = [
  problem(),
  problem({ sheet: '考核-欧阳修远', message: '考核-欧阳修远!C8：权重合计 105，多出 5。请调整权重。' }),
  problem({
    code: 'score-missing',
    severity: 'warning',
    sheet: '考核-李四',
    address: 'H9',
    message: '考核-李四!H9：评分人 1 还没有评分。请填写 0 到 100 的分数。',
  }),
  problem({
    code: 'formula-overwritten',
    severity: 'warning',
    sheet: '月度汇总与排名',
    address: 'G6',
    message: '月度汇总与排名!G6：公式被改成了 88。点“修复公式”可以恢复。',
  }),
  problem({
    code: 'person-not-on-roster',
    severity: 'info',
    sheet: '考核-孙十二',
    address: 'B4',
    message: '考核-孙十二!B4：名册上没有孙十二。请核对姓名。',
  }),
];

export const start =
  (...steps: Step[]) =>
  (store: PaneStore) =>
    store.dispatch({ type: 'run/started', steps });
export const GENERATE: Step = { command: 'generate.evaluations', parameters: { period: '2026-10' } };

export const finish = (step: Step, outcome: Outcome, came: Partial<Report>) => (store: PaneStore) => {
  start(step)(store);
  store.dispatch({ type: 'run/finished', outcome, report: report(step.command, came) });
};

export const generated = {
  period: '2026-10',
  created: NAMES.slice(0, 9).map((person) => ({ person, sheet: `考核-${person}` })),
  skipped: [
    ...NAMES.slice(9, 12).map((person) => ({ person, reason: 'has-evaluation' as const })),
    { person: NAMES[12]!, reason: 'not-employed' as const },
    { person: NAMES[13]!, reason: 'unknown-rating-scheme' as const },
  ],
};

/** Types into a field as a person does, for React to hear. */
export async function type(selector: string, text: string, shows: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(selector)!;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  while (!at(shows)) await new Promise((resolve) => setTimeout(resolve, 10));
}

export const HISTORY: HistoryEntry[] = [
  { command: 'generate.evaluations', parameters: { period: '2026-10' }, sheets: 9, hour: 9 },
  { command: 'insert.evaluation', parameters: { person: '欧阳修远', period: '2026-10' }, sheets: 1, hour: 8 },
  { command: 'recalc', parameters: {}, sheets: 2, hour: -7 },
].map<HistoryEntry>(({ command, parameters, sheets, hour }, index) => ({
  id: `${index}`,
  command,
  parameters: parameters as HistoryEntry['parameters'],
  at: new Date(2026, 10, 3, hour, 5).toISOString(),
  changed: NAMES.slice(0, sheets).map((name) => ({ sheet: `考核-${name}`, address: 'A1:J24', cells: 240 })),
  undoable: index < 2,
}));

export const failure = {
  ok: false,
  problems: [
    problem({
      code: 'cell-edit-mode',
      sheet: '',
      address: '',
      message: '有单元格正在编辑。请按回车，再试一次。',
    }),
  ],
};

/** Of three files one is whole, one has a gap, and one brings nothing. */
export const consolidated: ConsolidateResults = {
  ...{ period: '2026-10', sheet: '月度汇总与排名', ranking, register: '月度绩效登记表', sources: '来源' },
  files: [
    { name: '商超部 10 月考核（终稿，已签字）.xlsx', evaluations: evaluations.slice(0, 8), problems: [] },
    { name: '综合办公室-2026-10.xlsx', evaluations: evaluations.slice(8), problems: [PROBLEMS[2]!] },
    {
      name: '食堂.xlsx',
      evaluations: [],
      problems: [
        problem({
          code: 'file-unreadable',
          sheet: '',
          address: '',
          message: '食堂.xlsx 读不到。请核对文件还在原处、没有被移走，再试一次。',
        }),
      ],
    },
  ],
};

/** The form in which the user's cell is, and what it shows of itself. */
export const spot: FormSpot = {
  sheetId: 'form',
  area: { row: 0, column: 0, rows: 24, columns: 10 },
  ...{ person: '欧阳修远', period: '2026-10', cells: {} },
};
export const status: FormStatus = {
  person: '欧阳修远',
  period: '2026-10',
  final: '',
  gap: '-5',
  state: '待评分',
};
