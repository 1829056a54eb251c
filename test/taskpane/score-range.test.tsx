/** @jest-environment jsdom */
import axe from 'axe-core';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { CommandContext } from '../../src/commands/command';
import type { Report } from '../../src/commands/report';
import type { ScoreRangeResults } from '../../src/commands/results';
import { fakeCommand, fakeServices, place, problem, report } from './fakes';
import { figuresRead, offer, scoresRead, withoutWeights } from './score-range-fakes';
import { showPane } from './set-up';

// Axe measures icon fonts on a canvas, which jsdom lacks; there are no icon fonts here.
HTMLCanvasElement.prototype.getContext = () => null;

type Answer = (parameters: CommandContext['parameters']) => Report | Promise<Report>;
const found = (change: Partial<ScoreRangeResults> = {}) =>
  report('score-range', { results: scoresRead(change) });

/** The page, opened from the templates, over a command that answers like this. */
async function openPage(answer: Answer, options: Parameters<typeof fakeServices>[0] = {}) {
  const { command, calls } = fakeCommand('score-range', ({ parameters }) => answer(parameters));
  const services = fakeServices({ commands: [command], ...options });
  const pane = await showPane(services);
  await screen.findByTestId('open-score-range');
  await pane.press('open-score-range');
  await screen.findByTestId('read-range');
  const said = () => calls.map(({ parameters }) => parameters);
  return { ...pane, services, said };
}

const select = (part: string) => screen.getByTestId<HTMLSelectElement>(`range-${part}`);
const shown = (part: string) => select(part).selectedOptions[0]?.textContent;
const isOff = (testId: string) => screen.getByTestId(testId).getAttribute('aria-disabled') === 'true';
const AT_TABLE = { sheet: '表1', range: 'A1:E4', fresh: 'true' };

test('a table is read at the selection, shown, and written by one more click', async () => {
  const pane = await openPage(({ preview }) =>
    preview ? found() : found({ at: place('表1', 'F1:G4'), offer: null }),
  );
  expect(screen.queryByTestId('next-action')).toBeNull();
  expect(document.activeElement?.textContent).toBe('给现有表格计分');
  await pane.press('read-range');
  await screen.findByTestId('write-range');
  expect(pane.text('confidence')).toBe('读法有把握。');
  expect(['name', 'weight', 'scale'].map(shown)).toEqual([
    '姓名（A 列）',
    '系数（第 2 行）',
    '百分制，按权重加权',
  ]);
  expect(pane.text('range-scores')).toBe('得分：2 项 销售、服务');
  expect(screen.getAllByTestId('range-person').map(({ textContent }) => textContent)).toEqual([
    '2张三86.00',
    '1李四87.50',
    '—王五待评',
  ]);
  expect(pane.text('range-target')).toBe('将写入 表1!F1:G4');
  await pane.press('write-range');
  await screen.findByTestId('range-written');
  expect(pane.said()).toEqual([{ preview: 'true' }, { ...AT_TABLE, confirmed: 'true' }]);
  await waitFor(() =>
    expect(pane.text('status')).toBe('表1!F1:G4 已写入 2 人的总分和名次，另有 1 人没有名次。'),
  );
  await pane.press('range-written');
  expect(pane.services.visited).toEqual([place('表1', 'F1:G4')]);
  await pane.press('task-back');
  await screen.findByTestId('next-action');
});

test('what is missing is said and marked, and nothing is written before it has been chosen', async () => {
  const pane = await openPage(({ weight }) =>
    weight === '系数'
      ? found({ offer: { ...offer, said: { weight } } })
      : report('score-range', { results: withoutWeights }),
  );
  await pane.press('read-range');
  await screen.findByTestId('confidence');
  expect(pane.text('confidence')).toBe('还缺权重，请在下面指明。');
  expect([shown('weight'), select('weight').getAttribute('aria-invalid')]).toEqual([
    '没有找到，请选择',
    'true',
  ]);
  await pane.press('write-range');
  expect(isOff('write-range')).toBe(true);
  expect(pane.said()).toHaveLength(1);
  await pane.user.selectOptions(select('weight'), '系数（第 2 行）');
  await waitFor(() => expect(isOff('write-range')).toBe(false));
  expect(pane.said().at(-1)).toEqual({ ...AT_TABLE, weight: '系数', preview: 'true' });
  expect(shown('weight')).toBe('系数（第 2 行）');
});

test.each<[string, Partial<ScoreRangeResults>, string]>([
  ['sure', {}, '读法有把握。'],
  ['doubtful', { confidence: 0.7 }, '请核对读法，对了再写入。'],
  ['remembered', { confidence: 0.7, remembered: true }, '沿用上次的读法。'],
  ['incomplete', { missing: ['name', 'score'] }, '还缺姓名、得分，请在下面指明。'],
])('a %s reading says so', async (_kind, change, sentence) => {
  const pane = await openPage(() => found(change));
  await pane.press('read-range');
  await screen.findByTestId('confidence');
  expect(pane.text('confidence')).toBe(sentence);
});

test('every choice is read again with all that was said before; "" is said no more', async () => {
  const said = { as: 'values', out: 'H2', weight: '系数' };
  const pane = await openPage(({ preview: _, fresh, sheet: _sheet, range: _range, ...now }) =>
    found({ offer: { ...offer, said: fresh ? now : said } }),
  );
  await pane.press('read-range');
  await screen.findByTestId('range-out');
  expect(screen.getByTestId<HTMLInputElement>('range-out').value).toBe('H2');
  expect(screen.getByTestId<HTMLInputElement>('range-as-values').checked).toBe(true);
  await pane.user.selectOptions(select('scale'), '分值制，直接相加');
  expect(pane.said().at(-1)).toEqual({ ...AT_TABLE, ...said, scale: 'points', preview: 'true' });
  await pane.press('range-scores');
  await pane.user.click(screen.getByRole('checkbox', { name: 'E 列' }));
  expect(pane.said().at(-1)).toMatchObject({ scale: 'points', score: '销售,服务,E' });
  await pane.user.clear(screen.getByTestId('range-out'));
  await pane.user.keyboard('{Enter}');
  expect(pane.said().at(-1)).not.toHaveProperty('out');
  // Names in a row instead of a column: other scores, other weights.
  await pane.user.selectOptions(select('name'), '张三（第 3 行）');
  expect(pane.said().at(-1)).toEqual({
    ...AT_TABLE,
    as: 'values',
    scale: 'points',
    name: '张三',
    preview: 'true',
  });
});

test('the last score column cannot be taken away', async () => {
  const pane = await openPage(() => found({ offer: { ...offer, used: { ...offer.used, score: ['销售'] } } }));
  await pane.press('read-range');
  await screen.findByTestId('range-scores');
  expect(
    screen.getByRole<HTMLInputElement>('checkbox', { name: '销售（C 列）', hidden: true }).disabled,
  ).toBe(true);
});

test('a refusal says why and where; the choice can be taken back, and nothing can be written meanwhile', async () => {
  const refused = report('score-range', {
    ok: false,
    problems: [
      problem({ code: 'nothing-to-score', sheet: '表1', address: 'A1:E4', message: '表1!A1:E4：没有得分。' }),
    ],
  });
  const pane = await openPage(({ name }) => (name === '部门' ? refused : found()));
  await pane.press('read-range');
  await screen.findByTestId('write-range');
  await pane.user.selectOptions(select('name'), '部门（B 列）');
  const row = await screen.findByTestId('problem-row');
  expect(row.textContent).toContain('没有得分。');
  expect([shown('name'), isOff('write-range'), screen.queryByTestId('range-person')]).toEqual([
    '部门（B 列）',
    true,
    null,
  ]);
  await pane.user.click(within(row).getByRole('button', { name: '转到 表1!A1:E4' }));
  expect(pane.services.visited).toEqual([place('表1', 'A1:E4')]);
  await pane.user.selectOptions(select('name'), '姓名（A 列）');
  await waitFor(() => expect(isOff('write-range')).toBe(false));
  expect(screen.queryByTestId('problem-row')).toBeNull();
});

test('what stands in the way of results is named, and written over only when the user says so', async () => {
  const inTheWay = problem({
    code: 'result-cell-occupied',
    sheet: '表1',
    address: 'F3',
    message: '表1!F3：已有“备注”。',
  });
  const pane = await openPage(({ overwrite }) =>
    report('score-range', { results: scoresRead(), problems: overwrite ? [] : [inTheWay] }),
  );
  await pane.press('read-range');
  await screen.findByTestId('problem-row');
  expect(isOff('write-range')).toBe(true);
  await pane.press('range-overwrite');
  await waitFor(() => expect(isOff('write-range')).toBe(false));
  expect(screen.queryByTestId('problem-row')).toBeNull();
  await pane.press('write-range');
  expect(pane.said().at(-1)).toEqual({ ...AT_TABLE, overwrite: 'true', confirmed: 'true' });
  // Somewhere else other things may stand.
  await pane.user.type(screen.getByTestId('range-out'), 'K1{Enter}');
  expect(pane.said().at(-1)).toEqual({ ...AT_TABLE, out: 'K1', preview: 'true' });
});

test('nothing at the selection: said, and the next reading starts anew', async () => {
  const nothing = report('score-range', {
    ok: false,
    problems: [problem({ message: '没有可以计分的内容。' })],
  });
  let isThere = false;
  const pane = await openPage(() => (isThere ? found() : nothing));
  await pane.press('read-range');
  await screen.findByTestId('problem-row');
  expect(screen.queryByTestId('write-range')).toBeNull();
  isThere = true;
  await pane.press('read-range');
  await screen.findByTestId('write-range');
  expect(screen.queryByTestId('problem-row')).toBeNull();
  expect(pane.said()).toEqual([{ preview: 'true' }, { preview: 'true' }]);
});

test('while it is read, nothing else starts; only the latest answer is shown', async () => {
  const answers: ((report: Report) => void)[] = [];
  const pane = await openPage(() => new Promise<Report>((resolve) => void answers.push(resolve)));
  const answer = (index: number, change: Partial<ScoreRangeResults>) =>
    act(async () => answers[index](found(change)));
  await pane.press('read-range');
  expect([pane.text('reading-state'), isOff('read-range')]).toEqual(['正在读取…', true]);
  await pane.press('read-range');
  expect(answers).toHaveLength(1);
  await answer(0, {});
  await pane.user.selectOptions(select('scale'), '分值制，直接相加');
  await pane.user.selectOptions(select('scale'), '百分制，按权重加权');
  expect(isOff('write-range')).toBe(true);
  await answer(1, { confidence: 0.1 });
  expect(isOff('write-range')).toBe(true);
  await answer(2, { confidence: 1 });
  expect([pane.text('confidence'), isOff('write-range')]).toEqual(['读法有把握。', false]);
});

test('code that cannot be loaded, or throws, is said like anything else', async () => {
  const pane = await openPage(() => Promise.reject(new Error('gone')));
  await pane.press('read-range');
  await waitFor(() => expect(pane.text('reading-state')).toContain('没有读到表格'));
});

test('the rule for ties that the user prefers goes along', async () => {
  const pane = await openPage(() => found(), { preferences: { ties: 'dense' } });
  await pane.press('read-range');
  await screen.findByTestId('write-range');
  expect(pane.said()).toEqual([{ preview: 'true', ties: 'dense' }]);
});

test('the whole way goes by keyboard', async () => {
  const pane = await openPage(({ preview }) => (preview ? found() : found({ at: place('表1', 'F1:G4') })));
  const tabTo = async (testId: string) => {
    for (let steps = 0; steps < 40 && document.activeElement !== screen.getByTestId(testId); steps++)
      await pane.user.tab();
    expect(document.activeElement).toBe(screen.getByTestId(testId));
  };
  await tabTo('read-range');
  await pane.user.keyboard('{Enter}');
  await screen.findByTestId('write-range');
  await tabTo('range-name');
  await tabTo('write-range');
  await pane.user.keyboard('{Enter}');
  await screen.findByTestId('range-written');
});

test('collection figures: rates, budget and variance, every column to be chosen, and the kind of table', async () => {
  const pane = await openPage(({ preview, kind }) =>
    report('score-range', {
      results:
        kind === 'scores'
          ? scoresRead({ offer: { ...offer, said: { kind } } })
          : preview
            ? figuresRead()
            : figuresRead({ at: place('收费台账', 'I1:L5'), offer: null }),
    }),
  );
  await pane.press('read-range');
  await screen.findByTestId('write-range');
  const parts = [
    'project',
    'receivable',
    'waived',
    'collected',
    'arrears',
    'recovered',
    'budget',
    'unit',
    'basis',
  ];
  expect(parts.map(shown)).toEqual([
    ...['项目（A 列）', '应收（C 列）', '减免（D 列）', '实收（E 列）', '没有', '没有', '预算收缴率（H 列）'],
    ...['小数，如 0.85', '当期率'],
  ]);
  expect(screen.getAllByTestId('range-rate').map(({ textContent }) => textContent)).toEqual([
    '甲园2026-10预算 90.00%+5.00 个百分点达成 105.56%95.00%绿',
    '乙园二期（临街商铺）2026-10预算 90.00%−3.20 个百分点达成 96.44%86.80%黄',
    '丙园2026-10预算 90.00%−40.00 个百分点达成 55.56%50.00%红',
    '丁园2026-10—',
  ]);
  await pane.user.selectOptions(select('arrears'), '期初欠费（F 列）');
  const table = { sheet: '收费台账', range: 'A1:H5', fresh: 'true' };
  expect(pane.said().at(-1)).toEqual({ ...table, arrears: '期初欠费', preview: 'true' });
  await waitFor(() => expect(isOff('write-range')).toBe(false));
  await pane.press('write-range');
  await screen.findByTestId('range-written');
  expect(pane.text('status')).toBe('收费台账!I1:L5 已写入 4 行的收缴率和预算差异。');
  // Of another kind of table nothing that was said holds.
  await pane.press('range-kind-scores');
  expect(pane.said().at(-1)).toEqual({ ...table, kind: 'scores', preview: 'true' });
  await screen.findAllByTestId('range-person');
});

test.each(['zh-CN', 'en-US'] as const)('%s: nothing for axe to find', async (language) => {
  const rules = { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: true } };
  const violations = async () =>
    (await axe.run(document.body, { rules })).violations.map(({ id, nodes }) => [id, nodes[0].html]);
  const problems = [problem({ severity: 'warning' })];
  const pane = await openPage(
    ({ scale }) => report('score-range', { results: scale ? withoutWeights : scoresRead(), problems }),
    { language },
  );
  expect(await violations()).toEqual([]);
  await pane.press('read-range');
  await screen.findByTestId('write-range');
  expect(await violations()).toEqual([]);
  await pane.user.selectOptions(select('scale'), 'points');
  await waitFor(() => expect(select('weight').getAttribute('aria-invalid')).toBe('true'));
  expect(await violations()).toEqual([]);
});
