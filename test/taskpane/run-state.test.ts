import type { Report } from '../../src/commands/report';
import { initialState, paneReducer } from '../../src/taskpane/state/pane-state';
import { outcomeOf, runReducer, type RunEvent, type RunState } from '../../src/taskpane/state/run-state';
import { evaluation, problem, rankingRow, report } from './fakes';

const STEPS = [
  { command: 'recalc', parameters: {} },
  { command: 'rank.month', parameters: {} },
];
const IDLE: RunState = { phase: 'idle' };
const progress = { done: 8, total: 14, label: '正在生成 第 9 / 14 份：商超业代' };

const after = (...events: RunEvent[]) => events.reduce(runReducer, IDLE);
const started: RunEvent = { type: 'run/started', steps: STEPS };
const finished: RunEvent = { type: 'run/finished', outcome: 'done', report: null };

test.each<[string, RunEvent[], Partial<RunState>]>([
  ['starts at the first step', [started], { phase: 'running', index: 0, progress: null }],
  ['keeps the latest progress', [started, { type: 'run/progress', progress }], { progress }],
  [
    'a new step forgets the progress of the one before',
    [started, { type: 'run/progress', progress }, { type: 'run/step', index: 1 }],
    { index: 1, progress: null },
  ],
  ['cancel is shown until the report comes', [started, { type: 'run/cancelling' }], { cancelling: true }],
  [
    'ends at the step it stood on',
    [started, { type: 'run/step', index: 1 }, finished],
    { phase: 'finished', index: 1, outcome: 'done' },
  ],
  ['a finished run can be dismissed', [started, finished, { type: 'run/dismissed' }], IDLE],
  ['a running one cannot', [started, { type: 'run/dismissed' }], { phase: 'running' }],
  [
    'late progress changes nothing',
    [started, finished, { type: 'run/progress', progress }],
    { phase: 'finished' },
  ],
  [
    'nothing runs while idle',
    [{ type: 'run/progress', progress }, { type: 'run/cancelling' }, finished],
    IDLE,
  ],
])('%s', (_rule, events, expected) => {
  expect(after(...events)).toMatchObject(expected as object);
});

test('a second start does not disturb the run that is going on', () => {
  const running = after(started);
  expect(runReducer(running, { type: 'run/started', steps: [] })).toBe(running);
});

test.each([
  ['ok without problems', report('recalc'), false, 'done'],
  ['ok with an error', report('recalc', { problems: [problem()] }), false, 'partly'],
  ['ok with a warning', report('recalc', { problems: [problem({ severity: 'warning' })] }), false, 'partly'],
  [
    'an info asks for nothing',
    report('recalc', { problems: [problem({ severity: 'info' })] }),
    false,
    'done',
  ],
  ['refused', report('recalc', { ok: false }), false, 'failed'],
  ['refused after cancel', report('recalc', { ok: false }), true, 'cancelled'],
  ['cancelled too late', report('recalc'), true, 'done'],
])('%s', (_case, result, cancelled, outcome) => {
  expect(outcomeOf(result, cancelled)).toBe(outcome);
});

describe('what a report leaves to look at', () => {
  const recalculated = report('recalc', {
    results: { evaluations: [evaluation('张三', 85.1)], completions: [], refreshed: [] },
    problems: [problem()],
  });
  const ranked = report('rank.month', {
    results: { period: '2026-10', sheet: '排名', ranking: [rankingRow(1, '张三', 85.1)] },
  });
  const received = (...reports: Report[]) =>
    reports.reduce(
      (state, each) => paneReducer(state, { type: 'report/received', report: each }),
      initialState({ language: null, ties: null, welcomed: true }),
    );

  test('results open their tab; problems are those of the latest check', () => {
    expect(received(recalculated)).toMatchObject({ tab: 'results', problems: [problem()], ranked: null });
    expect(received(recalculated, ranked)).toMatchObject({ problems: [], ranked: { period: '2026-10' } });
  });

  test('an insert without problems says nothing about those of the forms', () => {
    expect(received(recalculated, report('insert.roster')).problems).toHaveLength(1);
  });

  test('a refusal keeps the results and shows its reason', () => {
    const state = received(recalculated, ranked, report('recalc', { ok: false, problems: [problem()] }));
    expect(state.ranked).not.toBeNull();
    expect(state.problems).toHaveLength(1);
  });

  test('results do not outlive the samples', () => {
    const removed = report('remove-samples', { results: { sheets: [], rows: [] } });
    expect(received(recalculated, ranked, removed)).toMatchObject({ recalculated: null, ranked: null });
  });
});
