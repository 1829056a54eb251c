/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import {
  evaluation,
  fakeCommand,
  fakeServices,
  overviewOf,
  place,
  problem,
  rankingRow,
  report,
} from './fakes';
import { showPane } from './set-up';

describe('results', () => {
  const recalc = fakeCommand('recalc', () =>
    report('recalc', {
      results: {
        evaluations: [evaluation('张三', 85.1), evaluation('李四', null)],
        completions: [],
        refreshed: [],
      },
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
  const roster = fakeCommand('insert.roster', undefined, [
    { name: 'samples', type: 'boolean' },
    { name: 'at', type: 'choice', choices: ['sheet', 'selection'], default: 'sheet' },
  ]);
  const form = fakeCommand('insert.evaluation', undefined, [
    { name: 'person', type: 'text', required: true },
    { name: 'role', type: 'text' },
    { name: 'period', type: 'period' },
    { name: 'at', type: 'choice', choices: ['sheet', 'selection'], default: 'sheet' },
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

  test('go to the selected cell by a button of their own, with what else was asked for', async () => {
    const pane = await showPane(services());
    await screen.findByTestId('insert-roster');
    await pane.user.click(screen.getByRole('button', { name: '插入到所选单元格：人员名册' }));
    await waitFor(() => expect(roster.calls.at(-1)?.parameters).toEqual({ at: 'selection' }));
    await pane.press('insert-evaluation');
    await pane.press('at-selection-evaluation');
    expect(screen.getByText('请填写。')).toBeTruthy();
    await pane.user.type(screen.getByLabelText(/姓名/), '张三');
    await pane.press('at-selection-evaluation');
    const parameters = { person: '张三', period: '2026-10', at: 'selection' };
    await waitFor(() => expect(form.calls.at(-1)?.parameters).toEqual(parameters));
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
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1, -1]);
  });
});
