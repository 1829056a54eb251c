/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { CommandContext } from '../../src/commands/command';
import type { Report } from '../../src/commands/report';
import {
  EMPTY,
  evaluation,
  fakeCommand,
  fakeServices,
  overviewOf,
  place,
  problem,
  rankingRow,
  report,
  waiting,
} from './fakes';
import { showPane } from './set-up';

const generated = report('generate.evaluations', {
  results: { period: '2026-10', created: [{ person: '张三', sheet: '考核-张三' }], skipped: [] },
});

/** A command that reports progress and answers when the test says so. */
function slowCommand(id: string) {
  let context: CommandContext | undefined;
  let answer: (report: Report) => void = () => undefined;
  const { command } = fakeCommand(id, (given) => {
    context = given;
    return new Promise((resolve) => (answer = resolve));
  });
  return {
    command,
    progress: (done: number, total: number, label: string) =>
      act(async () => context?.onProgress?.({ done, total, label })),
    finish: (result: Report) => act(async () => answer(result)),
    aborted: () => context?.signal?.aborted,
  };
}

describe('next action', () => {
  test.each([
    ['no roster', EMPTY, '插入人员名册'],
    ['an empty roster', overviewOf({}, { roster: { people: 0, at: place('人员名册') } }), '打开人员名册'],
    ['people without evaluations', overviewOf({ missing: 14 }), '生成2026年10月考核表（14 人）'],
    [
      'evaluations to be scored',
      overviewOf({ total: 14, scored: 9, waiting: [waiting('张三')] }),
      '重新计算',
    ],
    ['all scored', overviewOf({ total: 14, scored: 14 }), '排名2026年10月'],
    ['a workbook that cannot be read', null, '重新查看'],
  ])('%s', async (_state, overview, label) => {
    const pane = await showPane(fakeServices({ overview }));
    expect(pane.text('next-action')).toBe(label);
  });

  test('says who is missing, and a name jumps to the first cell to fill in', async () => {
    const people = ['张三', '李四', '王五', '赵六', '陈七'].map((name) => waiting(name));
    const services = fakeServices({ overview: overviewOf({ total: 14, scored: 9, waiting: people }) });
    const pane = await showPane(services);
    expect(screen.getByText('2026年10月：已评 9 / 14。')).toBeTruthy();
    expect(screen.getAllByTestId('waiting-person')).toHaveLength(4);
    await pane.user.click(screen.getByText('另外 1 人'));
    expect(screen.getAllByTestId('waiting-person')).toHaveLength(5);
    await pane.user.click(screen.getByText('陈七'));
    expect(services.visited).toEqual([place('考核-陈七', 'H8')]);
  });

  test('there is only one primary button, and the other one offers the sample office', async () => {
    const commands = ['insert.settings', 'insert.role-library', 'insert.roster', 'generate.evaluations'].map(
      (id) => fakeCommand(id),
    );
    const pane = await showPane(fakeServices({ commands: commands.map(({ command }) => command) }));
    await pane.press('next-secondary');
    await waitFor(() => expect(commands.map(({ calls }) => calls.length)).toEqual([1, 1, 1, 1]));
    expect(commands[2]?.calls[0]?.parameters).toEqual({ samples: 'true' });
  });

  test('the chosen month is the one that is generated', async () => {
    const generate = fakeCommand('generate.evaluations');
    const services = fakeServices({ overview: overviewOf({ missing: 14 }), commands: [generate.command] });
    const pane = await showPane(services);
    await pane.user.selectOptions(screen.getByTestId('period'), '2026-12');
    expect(pane.text('next-action')).toBe('生成2026年12月考核表（14 人）');
    await pane.press('next-action');
    expect(generate.calls[0]?.parameters).toEqual({ period: '2026-12' });
  });

  test('after a run the workbook is read again', async () => {
    const generate = fakeCommand('generate.evaluations', () => generated);
    const services = fakeServices({ overview: overviewOf({ missing: 14 }), commands: [generate.command] });
    const pane = await showPane(services);
    services.workbook.overview = overviewOf({ total: 14, scored: 0, waiting: [waiting('张三')] });
    await pane.press('next-action');
    await waitFor(() => expect(pane.text('next-action')).toBe('重新计算'));
  });
});

describe('progress, cancel and outcome', () => {
  const start = async () => {
    const generate = slowCommand('generate.evaluations');
    const pane = await showPane(
      fakeServices({ overview: overviewOf({ missing: 14 }), commands: [generate.command] }),
    );
    await pane.press('next-action');
    await generate.progress(8, 14, '正在生成 第 9 / 14 份：商超业代');
    await screen.findByTestId('cancel');
    return { generate, pane };
  };

  test('shows what it is doing and how far, and holds the other buttons back', async () => {
    const { pane, generate } = await start();
    expect(pane.text('status')).toBe('正在生成 第 9 / 14 份：商超业代');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('8');
    expect(screen.getByTestId('next-action').getAttribute('aria-disabled')).toBe('true');
    await generate.finish(generated);
    expect(pane.text('status')).toBe('已生成2026年10月考核表 1 份。');
    expect(screen.queryByTestId('cancel')).toBeNull();
  });

  test('cancel aborts the command and says that nothing was left half-done', async () => {
    const { pane, generate } = await start();
    await pane.press('cancel');
    expect(generate.aborted()).toBe(true);
    expect(pane.text('status')).toBe('正在取消…');
    await generate.finish(report('generate.evaluations', { ok: false }));
    expect(pane.text('status')).toBe('生成考核表：已取消，没有留下做了一半的内容。');
    expect(document.activeElement).toBe(screen.getByTestId('status'));
  });

  test('partly done: the sentence leads to the problems', async () => {
    const { pane, generate } = await start();
    await generate.finish({ ...generated, problems: [problem()] });
    expect(pane.text('status')).toBe('已生成2026年10月考核表 1 份。有 1 个问题要处理。');
    await pane.user.click(screen.getByText('查看问题'));
    expect(await screen.findAllByTestId('problem-row')).toHaveLength(1);
    expect(document.activeElement?.id).toBe('tab-problems');
  });

  test('refused: says that nothing changed, and why', async () => {
    const { pane, generate } = await start();
    const reason = problem({
      code: 'cell-edit-mode',
      sheet: '',
      message: '有单元格正在编辑。请按回车，再试一次。',
    });
    await generate.finish(report('generate.evaluations', { ok: false, problems: [reason] }));
    expect(pane.text('status')).toBe(
      '生成考核表：没有完成，工作簿没有改动。有单元格正在编辑。请按回车，再试一次。',
    );
  });

  test('a command that throws is said to have failed, and can be tried again', async () => {
    const recalc = fakeCommand('recalc', () => Promise.reject(new Error('boom')));
    const overview = overviewOf({ total: 2, scored: 1 });
    const pane = await showPane(fakeServices({ overview, commands: [recalc.command] }));
    await pane.press('next-action');
    await waitFor(() => expect(pane.text('status')).toMatch(/^重新计算：出了意料之外的问题/));
    expect(screen.getByTestId('next-action').getAttribute('aria-disabled')).not.toBe('true');
  });

  test('the status is a live region that is there before anything runs', async () => {
    await showPane(fakeServices());
    const status = screen.getByTestId('status');
    expect([status.getAttribute('role'), status.getAttribute('aria-live')]).toEqual(['status', 'polite']);
    expect(status.textContent).toBe('');
  });
});

describe('results', () => {
  const recalc = fakeCommand('recalc', () =>
    report('recalc', {
      results: { evaluations: [evaluation('张三', 85.1), evaluation('李四', null)], refreshed: [] },
    }),
  );
  const rank = fakeCommand('rank.month', () =>
    report('rank.month', {
      results: {
        period: '2026-10',
        sheet: '月度汇总与排名',
        ranking: [rankingRow(1, '张三', 85.1), rankingRow(null, '李四', null)],
      },
    }),
  );
  const services = () =>
    fakeServices({
      overview: overviewOf({ total: 2, scored: 2 }),
      commands: [recalc.command, rank.command],
      preferences: { ties: 'dense' },
    });

  test('ranks by the button, shows two decimals and the state where there is no score', async () => {
    const pane = await showPane(services());
    await pane.press('next-action');
    const rows = await screen.findAllByTestId('ranking-row');
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      ),
    ).toEqual([
      ['1', '张三商超部', '85.10'],
      ['—', '李四商超部', '待评'],
    ]);
    expect(rank.calls.at(-1)?.parameters).toEqual({ period: '2026-10', ties: 'dense' });
    expect(pane.text('status')).toBe('2026年10月排名完成：1 人，另有 1 人没有名次。');
  });

  test('a row jumps to its form', async () => {
    const fakes = services();
    const pane = await showPane(fakes);
    await pane.press('next-action');
    await screen.findAllByTestId('ranking-row');
    await pane.user.click(screen.getByRole('button', { name: '打开李四的考核表' }));
    expect(fakes.visited).toEqual([place('考核-李四', 'J20')]);
  });

  test('without results it says what to do', async () => {
    const pane = await showPane(services());
    await pane.open('results', () => screen.findByText('还没有结果。评分以后点“重新计算”或“排名”。'));
    expect(pane.text('recalc')).toBe('重新计算');
    expect(pane.text('rank')).toBe('排名');
  });
});

describe('problems', () => {
  const problems = [
    problem({
      severity: 'info',
      code: 'too-many-for-formulas',
      sheet: '',
      address: '',
      message: '超过 500 人。',
    }),
    problem({
      severity: 'warning',
      code: 'score-on-zero-weight',
      message: '考核-李四!H9：不计入。',
      sheet: '考核-李四',
      address: 'H9',
    }),
    problem(),
  ];
  const overview = overviewOf({ total: 2, scored: 1 });
  const recalc = fakeCommand('recalc', () => report('recalc', { problems }));

  test('are grouped by what mends them, worst first, each with severity in words', async () => {
    const pane = await showPane(fakeServices({ overview, commands: [recalc.command] }));
    await pane.press('next-action');
    await pane.open('problems', () => screen.findAllByTestId('problem-row'));
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      '调整权重 1',
      '改正填写的内容 1',
      '其他 1',
    ]);
    expect(screen.getAllByTestId('problem-row')[0]?.textContent).toBe(
      '错误 权重合计 95，还差 5。请调整权重。转到 考核-张三!C8',
    );
    expect(pane.text('tab-problems')).toBe('问题 3');
  });

  test('jump to their cell', async () => {
    const services = fakeServices({ overview, commands: [recalc.command] });
    const pane = await showPane(services);
    await pane.press('next-action');
    await pane.open('problems', () => screen.findAllByTestId('problem-row'));
    await pane.user.click(screen.getByRole('button', { name: '转到 考核-李四!H9' }));
    expect(services.visited).toEqual([place('考核-李四', 'H9')]);
  });

  test('a jump to a place that is gone is announced', async () => {
    const gone = problem({ code: 'place-gone', message: '考核-张三!C8：工作表已不在。' });
    const services = fakeServices({
      overview,
      commands: [recalc.command],
      goTo: () => report('go-to', { ok: false, problems: [gone] }),
    });
    const pane = await showPane(services);
    await pane.press('next-action');
    await pane.open('problems', () => screen.findAllByTestId('problem-row'));
    await pane.user.click(screen.getByRole('button', { name: '转到 考核-李四!H9' }));
    await waitFor(() => expect(pane.text('status')).toMatch(/工作表已不在。$/));
  });

  test('before the first check, and without problems, it says so', async () => {
    const clean = fakeCommand('recalc');
    const pane = await showPane(fakeServices({ overview, commands: [clean.command] }));
    await pane.open('problems', () => screen.findByText(/^还没有检查过/));
    await pane.press('next-action');
    await screen.findByText('没有问题。');
  });
});

describe('templates', () => {
  const roster = fakeCommand('insert.roster', undefined, [{ name: 'samples', type: 'boolean' }]);
  const form = fakeCommand('insert.evaluation', undefined, [
    { name: 'person', type: 'text', required: true },
    { name: 'role', type: 'text' },
    { name: 'period', type: 'period' },
  ]);
  const services = () => fakeServices({ commands: [roster.command, form.command] });

  test('insert at one press, with sample data when asked', async () => {
    const pane = await showPane(services());
    await screen.findByTestId('insert-roster');
    await pane.press('insert-roster');
    expect(roster.calls.at(-1)?.parameters).toEqual({});
    await pane.user.click(screen.getByRole('checkbox', { name: '带示例数据插入' }));
    await pane.press('insert-roster');
    await waitFor(() => expect(roster.calls.at(-1)?.parameters).toEqual({ samples: 'true' }));
  });

  test('an evaluation asks for person, role and month, and names what is missing', async () => {
    const pane = await showPane(services());
    await screen.findByTestId('insert-evaluation');
    await pane.press('insert-evaluation');
    expect(document.activeElement).toBe(screen.getByLabelText(/姓名/));
    await pane.press('confirm-evaluation');
    expect(screen.getByText('请填写。')).toBeTruthy();
    await pane.user.type(screen.getByLabelText(/姓名/), '张三');
    await pane.press('confirm-evaluation');
    expect(form.calls.at(-1)?.parameters).toEqual({ person: '张三', period: '2026-10' });
  });

  test('are found by name or purpose', async () => {
    const pane = await showPane(services());
    await screen.findByTestId('insert-evaluation');
    await pane.user.type(screen.getByRole('searchbox'), '签字');
    expect(screen.queryByTestId('insert-roster')).toBeNull();
    expect(screen.getByTestId('insert-evaluation')).toBeTruthy();
    await pane.user.type(screen.getByRole('searchbox'), '啊');
    expect(screen.getByText('没有与“签字啊”相符的模板。')).toBeTruthy();
  });
});

describe('settings', () => {
  test('the language changes at once, is kept, and marks the page', async () => {
    const services = fakeServices();
    const pane = await showPane(services);
    await pane.open('settings', () => screen.findByLabelText('界面语言'));
    await pane.user.selectOptions(screen.getByLabelText('界面语言'), 'en-US');
    await waitFor(() => expect(pane.text('next-action')).toBe('Insert roster'));
    expect(document.documentElement.lang).toBe('en-US');
    expect(services.saved.at(-1)).toMatchObject({ language: 'en-US' });
  });

  test('samples are removed and counted', async () => {
    const remove = fakeCommand('remove-samples', () =>
      report('remove-samples', {
        results: { sheets: ['考核-示例'], rows: [{ sheet: '人员名册', table: 'kpi_roster_1', rows: 14 }] },
      }),
    );
    const pane = await showPane(fakeServices({ commands: [remove.command] }));
    await pane.open('settings', () => screen.findByTestId('remove-samples'));
    await pane.press('remove-samples');
    await waitFor(() => expect(pane.text('status')).toBe('已删除示例：1 张工作表，14 行。'));
  });
});

describe('keyboard', () => {
  test('arrow keys, Home and End move between the tabs; only the selected one is a tab stop', async () => {
    const pane = await showPane(fakeServices());
    const selected = () => screen.getByRole('tab', { selected: true }).id;
    act(() => screen.getByTestId('tab-templates').focus());
    for (const [key, expected] of [
      ['{ArrowRight}', 'tab-results'],
      ['{End}', 'tab-settings'],
      ['{ArrowRight}', 'tab-templates'],
      ['{ArrowLeft}', 'tab-settings'],
      ['{Home}', 'tab-templates'],
    ] as const) {
      await pane.user.keyboard(key);
      expect(selected()).toBe(expected);
      expect(document.activeElement?.id).toBe(expected);
    }
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1]);
  });
});
