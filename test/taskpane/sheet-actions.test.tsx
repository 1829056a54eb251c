/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { fakeCommand, fakeServices, overviewOf, place, problem, report } from './fakes';
import { showPane } from './set-up';

const commands = () => {
  const normalize = fakeCommand('normalize-weights', () =>
    report('normalize-weights', {
      results: { sheet: '考核-张三', person: '张三', period: '2026-10', sum: 95, weights: [{}, {}] },
    }),
  );
  const finalize = fakeCommand('finalize', () =>
    report('finalize', { results: { sheet: '考核-张三', changed: true, stamp: '', address: 'J1' } }),
  );
  const nextWeek = fakeCommand('next-week', () => report('next-week'));
  const recalc = fakeCommand('recalc', () =>
    report('recalc', { results: { evaluations: [], completions: [], refreshed: [] } }),
  );
  return { normalize, finalize, nextWeek, recalc };
};

test('the form in view: commands are offered where the workbook has a form for them', async () => {
  const { normalize, finalize, nextWeek } = commands();
  const pane = await showPane(
    fakeServices({
      overview: overviewOf({}, { templates: [{ id: 'evaluation', at: place('考核-张三') }] }),
      commands: [normalize.command, finalize.command, nextWeek.command],
    }),
  );
  await pane.open('results', () => screen.findByTestId('finalize'));
  expect(screen.getByTestId('next-week').getAttribute('aria-disabled')).toBe('true');
  await pane.press('next-week');
  expect(nextWeek.calls).toHaveLength(0);
  await pane.press('finalize');
  expect(finalize.calls.map(({ parameters }) => parameters)).toEqual([{}]);
  expect(pane.text('status')).toBe('“考核-张三”已定稿。');
  await pane.press('normalize-weights');
  expect(pane.text('status')).toBe('“考核-张三”的权重已按比例归一，改了 2 行。');
});

test('formulas are checked and repaired from the problems, and the user stays with them', async () => {
  const overwritten = { at: place('考核-张三', 'H12'), shown: 99, expected: '=SUM(A1)', value: 81.5 };
  const audit = fakeCommand('audit', ({ parameters }) =>
    report('audit', {
      results: {
        formulas: { checked: 40, overwritten: [overwritten] },
        totals: { checked: 6, different: [] },
      },
      problems: [
        problem({
          severity: parameters.fix ? 'info' : 'warning',
          code: parameters.fix ? 'formula-restored' : 'formula-overwritten',
          message: '考核-张三!H12：“最终得分”的公式被改成了“99”。',
        }),
      ],
    }),
  );
  const pane = await showPane(fakeServices({ overview: overviewOf({}), commands: [audit.command] }));
  await pane.open('problems', () => screen.findByTestId('audit'));
  expect(screen.queryByTestId('repair')).toBeNull();
  await pane.press('audit');
  expect(pane.text('status')).toContain('已核对 40 个公式、6 个合计，1 个公式被改动。');
  expect(screen.getByRole('heading', { level: 2, name: /恢复公式/ })).not.toBeNull();
  await pane.press('repair');
  expect(audit.calls.map(({ parameters }) => parameters)).toEqual([{}, { fix: 'true' }]);
  expect(pane.text('status')).toContain('修复了 1 个公式。');
  expect(screen.queryByTestId('repair')).toBeNull();
  expect(screen.getByTestId('tab-problems').getAttribute('aria-selected')).toBe('true');
});

test('weights that are short are rescaled from their row, and the user stays with the problems', async () => {
  const { normalize, recalc } = commands();
  const check = fakeCommand('rank.month', () =>
    report('rank.month', { ok: false, problems: [problem({ address: 'C6:C8' })] }),
  );
  const pane = await showPane(
    fakeServices({
      overview: overviewOf({ total: 1, scored: 1 }),
      commands: [normalize.command, recalc.command, check.command],
    }),
  );
  await pane.open('results', () => screen.findByTestId('rank'));
  await pane.press('rank');
  await pane.open('problems', () => screen.findByTestId('mend'));
  await pane.press('mend');
  expect(normalize.calls.map(({ parameters }) => parameters)).toEqual([{ sheet: '考核-张三', cell: 'C6' }]);
  expect(screen.getByTestId('tab-problems').getAttribute('aria-selected')).toBe('true');
});

describe('the evaluation in view', () => {
  const area = { row: 0, column: 0, rows: 20, columns: 12 };
  const forms = [{ sheetId: '1', area, person: '张三', period: '2026-10', cells: {} }];
  const status = { person: '张三', period: '2026-10', final: '', gap: '差 5', state: '草稿' };

  test('is summed up in the pane while the user is in it', async () => {
    const services = fakeServices({ overview: overviewOf({ total: 14, scored: 9 }, { forms }) });
    await showPane(services);
    await waitFor(() => expect(services.visits.size).toBe(1));
    expect(screen.queryByTestId('selected-form')).toBeNull();
    const visit = (form: typeof status | null) =>
      act(async () => services.visits.forEach((tell) => tell(form)));
    await visit(status);
    const text = () => screen.getByTestId('selected-form').textContent;
    expect(text()).toBe('张三 2026年10月—草稿 · 权重差额：差 5最终得分');
    await visit({ ...status, final: '85.10', gap: '', state: '已评分' });
    expect(text()).toBe('张三 2026年10月85.10已评分最终得分');
    await visit(null);
    expect(screen.queryByTestId('selected-form')).toBeNull();
  });

  test('is not watched in a workbook without any', async () => {
    const services = fakeServices({ overview: overviewOf({}) });
    await showPane(services);
    await screen.findByTestId('next-action');
    expect(services.visits.size).toBe(0);
  });
});
