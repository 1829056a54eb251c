/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { CommandContext } from '../../src/commands/command';
import type { EvaluationResult } from '../../src/commands/results';
import { evaluation, fakeCommand, fakeServices, overviewOf, place, rankingRow, report } from './fakes';
import { collectionResults, completions, letters, monthEnd, quarterResults } from './results-fakes';
import { showPane } from './set-up';

// jsdom has none; arrow keys among radio buttons need it.
Object.defineProperty(window, 'CSS', { configurable: true, value: { escape: (text: string) => text } });

const SEPTEMBER = '2026-09';
const quarters = [{ quarter: '2026Q3', at: place('季度排名与奖惩') }];
const collections = [{ month: SEPTEMBER, at: place('收缴率对预算') }];

const rankQuarter = () =>
  fakeCommand('rank.quarter', () => report('rank.quarter', { results: quarterResults }));
const pay = () => fakeCommand('pay', () => report('pay', { results: { letters } }));
const collection = () =>
  fakeCommand('collection', () => report('collection', { results: collectionResults }));

const texts = (testId: string) => screen.getAllByTestId(testId).map((element) => element.textContent);
const chooseMonth = (pane: Awaited<ReturnType<typeof showPane>>) =>
  pane.user.selectOptions(screen.getByTestId('period'), SEPTEMBER);

describe('a quarter', () => {
  test('is ranked from the next step at its end; ties, proposals and yellow cards are said in words', async () => {
    const command = rankQuarter();
    const services = fakeServices({ overview: monthEnd(), commands: [command.command] });
    const pane = await showPane(services);
    await chooseMonth(pane);
    services.workbook.overview = monthEnd({ quarters });
    await pane.press('next-action');
    await screen.findAllByTestId('quarter-row');
    expect(command.calls[0]?.parameters).toEqual({ quarter: '2026Q3' });
    expect(pane.text('status')).toBe('2026年第3季度排名完成：9 人，2 人需人工裁定。');
    expect((screen.getByTestId('kind-quarter') as HTMLInputElement).checked).toBe(true);
    const rows = texts('quarter-row');
    expect(rows[0]).toBe('1张三7月 92.008月 95.509月 98.20奖励95.23');
    expect(rows[2]).toContain('与赵六并列第 3');
    expect(rows[6]).toBe(
      '7周八7月 70.009月 72.00需人工裁定与吴九并列第 7跨界并列，请在“人工裁定”里写明。71.00',
    );
    expect(rows[9]).toBe('—钱十一9月 88.00只有 1 个月有得分，不参与排名88.00');
    expect(screen.getByText('奖惩只是建议，由人在工作表的“人工裁定”里决定。')).toBeTruthy();
    expect(texts('follow-up')).toEqual([
      '陈七建议淘汰2026年10月得 70.00，没有高于季度均分 75.17，又在当月末位，仍无起色。',
    ]);
    await pane.user.click(screen.getByRole('button', { name: '打开“季度排名与奖惩”看郑十' }));
    expect(services.visited).toEqual([place('季度排名与奖惩', '')]);
  });

  test('that has no results says so, and names what it would be made of', async () => {
    const pane = await showPane(fakeServices({ overview: overviewOf({}) }));
    await pane.open('results', () => screen.findByTestId('kind-quarter'));
    await pane.press('kind-quarter');
    expect(screen.getByText(/^还没有可以排名的季度/)).toBeTruthy();
    expect(screen.queryByTestId('rank-quarter')).toBeNull();
  });
});

describe('pay', () => {
  test('comes after the quarter; letters without a pay say why, and are not in the total', async () => {
    const command = pay();
    const services = fakeServices({ overview: monthEnd({ quarters }), commands: [command.command] });
    const pane = await showPane(services);
    await chooseMonth(pane);
    expect(pane.text('next-action')).toBe('计算2026年9月工资');
    await pane.press('next-action');
    await screen.findAllByTestId('pay-row');
    expect(texts('pay-row')).toEqual([
      '张三应发 6,000.00目标全部达到6,000.00',
      '李四应发 6,000.00未达标 2 项，其中安全 1 项扣减 540.005,460.00',
      '王五应发 12,345.67未达标 1 项目标未填全',
      '赵六缺应发工资',
    ]);
    expect(pane.text('pay-total')).toBe('11,460.00');
    expect(pane.text('status')).toBe('已计算 4 份目标责任书，2 份还算不出实发工资。');
    await pane.user.click(screen.getByRole('button', { name: '打开李四的责任书' }));
    expect(services.visited).toEqual([place('责任书-李四', 'C12')]);
    expect(pane.text('next-action')).toBe('计算2026年9月收缴率');
  });

  test('without letters offers to insert one', async () => {
    const insert = fakeCommand('insert.responsibility-letter', undefined, [
      { name: 'period', type: 'period' },
    ]);
    const pane = await showPane(fakeServices({ overview: overviewOf({}), commands: [insert.command] }));
    await pane.open('results', () => screen.findByTestId('kind-pay'));
    await pane.press('kind-pay');
    await pane.user.click(screen.getByRole('button', { name: '插入目标责任书与绩效工资' }));
    expect(insert.calls.map(({ parameters }) => parameters)).toEqual([{ period: '2026-10' }]);
  });
});

describe('collection', () => {
  const feesOnly = () =>
    overviewOf(
      {},
      { roster: null, results: { quarters: [], letters: [], feeMonths: [SEPTEMBER], collections: [] } },
    );

  test('is the next step of an office that only has registers, and shows the project with its budget in words', async () => {
    const command = collection();
    const services = fakeServices({ overview: feesOnly(), commands: [command.command] });
    const pane = await showPane(services);
    expect(pane.text('next-action')).toBe('计算2026年9月收缴率');
    const known = feesOnly();
    services.workbook.overview = { ...known, results: { ...known.results, collections } };
    await pane.press('next-action');
    await screen.findAllByTestId('collection-row');
    expect(command.calls[0]?.parameters).toEqual({ month: SEPTEMBER });
    expect(texts('collection-row').slice(0, 2)).toEqual([
      '全部项目预算 90.00%−5.00 个百分点达成 94.44%85.00%橙',
      '甲园预算 90.00%+5.00 个百分点达成 105.56%95.00%绿',
    ]);
    expect(texts('collection-row').at(-1)).toBe('戊园预算 90.00%—');
    expect(texts('share-row')[0]).toBe('客服部达标但满意率未达标60.00%94.4456.66');
    expect(screen.getByRole('img', { name: /^2026年6月 70.00%; .*2026年9月 85.00%$/ })).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: '打开“收缴率对预算”看丙园' }));
    expect(services.visited).toEqual([place('收缴率对预算')]);
    expect(pane.text('next-action')).toBe('打开收缴率表');
  });

  test('counts on the basis that the user chooses, and compares over month, quarter or year', async () => {
    const command = collection();
    const pane = await showPane(fakeServices({ overview: feesOnly(), commands: [command.command] }));
    await pane.open('results', () => screen.findByTestId('kind-collection'));
    await pane.press('kind-collection');
    await pane.user.selectOptions(screen.getByTestId('basis'), '户数率');
    await pane.press('collection');
    expect(command.calls[0]?.parameters).toEqual({ month: SEPTEMBER, basis: 'household' });
    await screen.findAllByTestId('collection-row');
    await pane.press('span-year');
    expect(screen.getByText('2026年9月当期率对预算，本年')).toBeTruthy();
  });
});

describe('one button, the whole workbook', () => {
  const ranking = {
    period: SEPTEMBER,
    sheet: '月度汇总与排名',
    ranking: [rankingRow(1, '张三', 90)],
  };
  const refreshed = [ranking.sheet, quarterResults.sheet];

  /** A pane that shows a ranking, a quarter and pay; `finals` are the scores of 张三, one for each recalculation. */
  async function opened(finals: (number | null)[], sheets = refreshed) {
    const answer = (): EvaluationResult[] => [
      evaluation('张三', finals.shift() ?? null, { period: SEPTEMBER }),
      evaluation('李四', 80, { period: SEPTEMBER }),
    ];
    const recalc = fakeCommand('recalc', () =>
      report('recalc', { results: { evaluations: answer(), completions, refreshed: sheets } }),
    );
    const others = [
      fakeCommand('rank.month', () => report('rank.month', { results: ranking })),
      rankQuarter(),
      pay(),
    ];
    const overview = monthEnd({ quarters, collections });
    const commands = [recalc, ...others].map(({ command }) => command);
    const pane = await showPane(fakeServices({ overview, commands }));
    await chooseMonth(pane);
    for (const [id, results, parameters] of [
      ['rank.month', ranking, {}],
      ['rank.quarter', quarterResults, {}],
      ['pay', { letters }, { period: SEPTEMBER }],
    ] as const)
      act(() =>
        pane.store.dispatch({ type: 'report/received', report: report(id, { results }), parameters }),
      );
    await screen.findByTestId('kind-month');
    const parameters = (calls: CommandContext[]) => calls.map((call) => call.parameters);
    return {
      pane,
      recalc: () => parameters(recalc.calls),
      others: () => others.map(({ calls }) => parameters(calls)),
    };
  }

  test('brings along what the pane shows, stays on the kind in view, and says what changed since last time', async () => {
    const { pane, recalc, others } = await opened([90, 91.5]);
    await pane.press('kind-month');
    await pane.press('next-secondary');
    expect(pane.text('status')).toBe('已重新计算：2 份考核表，已评 2 份；2 张结果表已是最新。');
    expect(screen.queryByTestId('changed-score')).toBeNull();
    await pane.press('kind-pay');
    await pane.press('next-secondary');
    expect(pane.text('status')).toBe(
      '已重新计算：2 份考核表，已评 2 份；2 张结果表已是最新；1 个得分有变化。',
    );
    expect(screen.getAllByTestId('pay-row')).toHaveLength(4);
    expect(recalc()).toEqual([{}, {}]);
    expect(others().map((calls) => calls.at(-1))).toEqual([
      { period: SEPTEMBER },
      { quarter: '2026Q3' },
      { period: SEPTEMBER },
    ]);
    await pane.press('kind-month');
    expect(texts('changed-score')).toEqual(['张三2026年9月90.00 → 91.50']);
    expect(screen.getByText('排名以后有 1 人的得分变了，点“排名”更新。')).toBeTruthy();
    const rows = screen.getAllByTestId('completion-row').map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['张三主管周工作报告 2026-W39完成 5 / 7 · 不可抗力 1 项不计', '83.33%'],
      ['月度工作总结月度工作总结 2026-09完成 0 / 0', '—'],
    ]);
  });

  test('a sheet of results that was deleted is not made again', async () => {
    const { pane, others } = await opened([90], []);
    await pane.press('next-secondary');
    expect(others()).toEqual([[], [], [{ period: SEPTEMBER }]]);
  });
});

describe('keyboard', () => {
  test('kinds are radio buttons: arrow keys choose', async () => {
    const pane = await showPane(fakeServices({ overview: monthEnd() }));
    await pane.open('results', () => screen.findByTestId('kind-month'));
    await pane.press('kind-month');
    await pane.user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByTestId('kind-pay'));
    expect(screen.getByTestId('pay-month')).toBeTruthy();
  });
});
