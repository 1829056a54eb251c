import { problemCodes } from '../../src/commands/problem-codes';
import { done } from '../../src/locales/zh-CN/done';
import { pane } from '../../src/locales/zh-CN/pane';
import { views } from '../../src/locales/zh-CN/views';
import { groupProblems } from '../../src/taskpane/problems/group-problems';
import { fullBar, resultsOf } from '../../src/taskpane/results/month/month-rows';
import { finishedSentence } from '../../src/taskpane/run-status/finished-sentence';
import { runningSentence } from '../../src/taskpane/run-status/step-label';
import type { ScoreChange } from '../../src/taskpane/state/score-changes';
import type { Outcome, RunState, Step } from '../../src/taskpane/state/run-state';
import { generate, rank, sampleOffice } from '../../src/taskpane/state/steps';
import { templatesOf } from '../../src/taskpane/templates/catalogue';
import { evaluation, fakeCommand, problem, rankingRow, report } from './fakes';

const sentenceOf = (run: RunState, changes: readonly ScoreChange[] | null = null) =>
  run.phase === 'finished'
    ? finishedSentence(run, { ...views, done }, changes)
    : runningSentence(run, { ...views, actions: pane.actions });

describe('sentence of a run', () => {
  const recalc: Step = { command: 'recalc', parameters: {} };
  const insert: Step = { command: 'insert.roster', parameters: {} };
  const ended = (steps: Step[], index: number, outcome: Outcome, result = report('x')): RunState => ({
    phase: 'finished',
    steps,
    since: '',
    index,
    outcome,
    report: result,
  });

  test.each<[string, RunState, string]>([
    ['idle', { phase: 'idle' }, ''],
    [
      'running without progress',
      { phase: 'running', steps: [insert], since: '', index: 0, progress: null, cancelling: false },
      '插入人员名册…',
    ],
    [
      'inserted',
      ended(
        [insert],
        0,
        'done',
        report('insert.roster', { results: { template: 'roster', sheet: '人员名册 (2)', tables: [] } }),
      ),
      '已插入人员名册，在工作表“人员名册 (2)”。',
    ],
    [
      'generated for some',
      ended(
        generate('2026-10'),
        0,
        'done',
        report('generate.evaluations', {
          results: {
            period: '2026-10',
            created: [{ person: '张三', sheet: '考核-张三' }],
            skipped: [
              { person: '李四', reason: 'has-evaluation' },
              { person: '王五', reason: 'not-employed' },
            ],
          },
        }),
      ),
      '已生成2026年10月考核表 1 份，1 人原来就有，1 人没有生成（不在职，或考核方式不明）。',
    ],
    ['cancelled', ended([recalc], 0, 'cancelled'), '重新计算：已取消，没有留下做了一半的内容。'],
    ['crashed', ended([recalc], 0, 'crashed'), '重新计算：出了意料之外的问题，没有完成。请再试一次。'],
    [
      'refused',
      ended([recalc], 0, 'failed', report('recalc', { ok: false })),
      '重新计算：没有完成，工作簿没有改动。',
    ],
    [
      'refused after steps that stay',
      ended([insert, recalc], 1, 'failed', report('recalc', { ok: false })),
      '重新计算：做完第 1 / 2 步后停下了，前面的步骤已保留。',
    ],
    [
      'ranking refused after the recalculation that goes before it',
      ended(rank('2026-10', null), 1, 'failed', report('rank.month', { ok: false })),
      '排名：没有完成，工作簿没有改动。',
    ],
  ])('%s', (_case, run, expected) => {
    expect(sentenceOf(run)).toBe(expected);
  });
});

describe('problems', () => {
  test('every code has a group that has a name', () => {
    const groups = groupProblems(problemCodes.map((code) => problem({ code })));
    expect(groups.flatMap((group) => group.problems)).toHaveLength(problemCodes.length);
    expect(groups.every(({ mend }) => views.problems.groups[mend])).toBe(true);
  });

  test('within a group the worst come first, otherwise in report order', () => {
    const severities = ['info', 'warning', 'error', 'warning'] as const;
    const [group] = groupProblems(
      severities.map((severity, index) => problem({ severity, address: `A${index}` })),
    );
    expect(group?.problems.map(({ address }) => address)).toEqual(['A2', 'A1', 'A3', 'A0']);
    expect(group?.severity).toBe('error');
  });
});

describe('results of a month', () => {
  const recalculated = {
    evaluations: [
      evaluation('张三', 85.1),
      evaluation('李四', null),
      evaluation('张三', 70, { period: '2026-09' }),
    ],
    completions: [],
    refreshed: [],
  };
  const ranked = {
    period: '2026-10',
    sheet: '排名',
    ranking: [rankingRow(1, '张三', 85.1), rankingRow(2, '王五', 80)],
  };

  test('the ranking, each with the form that the recalculation saw', () => {
    const list = resultsOf('2026-10', ranked, recalculated);
    expect(list?.kind).toBe('ranking');
    expect(list?.rows.map(({ person, at }) => [person, at?.sheet ?? null])).toEqual([
      ['张三', '考核-张三'],
      ['王五', null],
    ]);
  });

  test('the same name with another employee ID is another person', () => {
    const other = { ...recalculated, evaluations: [evaluation('张三', 85.1, { employeeId: 'E-2' })] };
    expect(resultsOf('2026-10', ranked, other)?.rows[0]?.at).toBeNull();
  });

  test.each([
    ['of another month', '2026-09', 1],
    ['not ranked', '2026-10', 2],
  ])('without a ranking, the scores: %s', (_case, period, rows) => {
    const list = resultsOf(period, null, recalculated);
    expect([list?.kind, list?.rows.length]).toEqual(['scores', rows]);
  });

  test('nothing known is nothing', () => {
    expect(resultsOf('2026-01', ranked, recalculated)).toBeNull();
  });

  test.each([
    ['100 fills the bar', [100, 50], 100],
    ['also when nobody has as much', [50], 100],
    ['a bonus above 100 sets the scale', [90, 120], 120],
    ['nobody has a score', [null], 100],
  ])('%s', (_rule, finals, full) => {
    const rows = finals.map((value, index) => ({ ...evaluation(`${index}`, value), key: '', rank: null }));
    expect(fullBar(rows)).toBe(full);
  });
});

describe('steps', () => {
  const samples = [{ name: 'samples', type: 'boolean' as const }];

  test('ties are left to the settings sheet unless the user chose', () => {
    expect(rank('2026-10', null)[1]?.parameters).toEqual({ period: '2026-10' });
    expect(rank('2026-10', 'dense')[1]?.parameters).toEqual({ period: '2026-10', ties: 'dense' });
  });

  test('the sample office asks for samples where a command has them', () => {
    const commands = [
      fakeCommand('insert.settings').command,
      fakeCommand('insert.roster', undefined, samples).command,
      fakeCommand('generate.evaluations', undefined, [{ name: 'period', type: 'period' }, ...samples])
        .command,
    ];
    expect(sampleOffice('2026-10', commands)).toEqual([
      { command: 'insert.settings', parameters: {} },
      { command: 'insert.roster', parameters: { samples: 'true' } },
      { command: 'generate.evaluations', parameters: { samples: 'true', period: '2026-10' } },
    ]);
  });

  test('a template without words of its own is still offered', () => {
    const [entry] = templatesOf([fakeCommand('insert.no-such').command], views.templates, '');
    expect(entry).toMatchObject({ id: 'no-such', name: 'no-such', hint: '' });
  });
});
