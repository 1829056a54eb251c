/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
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
    report('recalc', { results: { evaluations: [], refreshed: [] } }),
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
