/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import type { CommandContext } from '../../src/commands/command';
import type { Report } from '../../src/commands/report';
import { EMPTY, fakeCommand, fakeServices, overviewOf, place, problem, report, waiting } from './fakes';
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

  test('the other button makes the sample office, step by step', async () => {
    const samples = [{ name: 'samples', type: 'boolean' as const }];
    const roster = fakeCommand('insert.roster', undefined, samples);
    const generate = fakeCommand('generate.evaluations');
    const pane = await showPane(fakeServices({ commands: [generate.command, roster.command] }));
    await pane.press('next-secondary');
    await waitFor(() => expect(generate.calls).toHaveLength(1));
    expect(roster.calls.map(({ parameters }) => parameters)).toEqual([{ samples: 'true' }]);
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

  test('a month that has just been ranked stays in view, and leads to its ranking', async () => {
    const commands = ['recalc', 'rank.month'].map((id) => fakeCommand(id).command);
    const services = fakeServices({ overview: overviewOf({ total: 14, scored: 14 }), commands });
    const pane = await showPane(services);
    const ranking = place('月度汇总与排名');
    services.workbook.overview = overviewOf({ total: 14, scored: 14, ranking });
    await pane.press('next-action');
    await waitFor(() => expect(pane.text('next-action')).toBe('打开排名表'));
    expect((screen.getByTestId('period') as HTMLSelectElement).value).toBe('2026-10');
    await pane.press('next-action');
    expect(services.visited).toEqual([ranking]);
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

describe('the introduction', () => {
  const open = async () => {
    const samples = [{ name: 'samples', type: 'boolean' as const }];
    const roster = fakeCommand('insert.roster', undefined, samples);
    const services = fakeServices({ commands: [roster.command], preferences: { welcomed: false } });
    const pane = await showPane(services);
    await screen.findByTestId('welcome');
    return { pane, services, roster };
  };

  test('three sentences, the sample office first, the own people second', async () => {
    const { pane } = await open();
    expect(screen.getByTestId('welcome').querySelectorAll('p')).toHaveLength(3);
    expect([pane.text('next-action'), pane.text('next-secondary')]).toEqual([
      '用示例办事处试一试',
      '从我的名单开始',
    ]);
  });

  test('skipped, it stays away, and the focus stays on the card', async () => {
    const { pane, services } = await open();
    await pane.press('skip');
    expect(screen.queryByTestId('welcome')).toBeNull();
    expect(services.saved).toEqual([{ language: null, ties: null, welcomed: true }]);
    expect(document.activeElement).toBe(screen.getByTestId('next-action'));
    expect(pane.text('next-action')).toBe('插入人员名册');
  });

  test.each([
    ['next-action', { samples: 'true' }],
    ['next-secondary', {}],
  ])('%s begins, and it is not shown again', async (button, parameters) => {
    const { pane, services, roster } = await open();
    await pane.press(button);
    await waitFor(() => expect(services.saved).toHaveLength(1));
    expect(roster.calls.map((call) => call.parameters)).toEqual([parameters]);
    expect(services.saved[0]?.welcomed).toBe(true);
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
