import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings } from '../../src/core/settings';
import { OfficeYear } from '../oracle/office-year';
import { expectedToDate, readProperty } from '../oracle/property-years';
import { readOffice } from '../oracle/read-office';
import { browser, describeInBrowser } from './support/describe-in-browser';
import { Driver } from './support/driver';
import { RunningWorkbench } from './support/workbench';

const TODAY = '2026-01-05'; // the year is over, December is to be evaluated

const fixture = (name: string) => readFileSync(path.join(__dirname, '..', 'fixtures', name));
const two = (value: number | null) => (value === null ? '—' : value.toFixed(2));
const money = (value: number | null) =>
  value === null ? null : value.toLocaleString('en-US', { minimumFractionDigits: 2 });

describeInBrowser('a year in the pane: its lists are what the rules say', () => {
  let workbench: RunningWorkbench;
  let user: Driver;
  beforeAll(async () => {
    workbench = await RunningWorkbench.start(browser!);
    const page = await (await workbench.newWindow()).newPage();
    page.on('dialog', (dialog) => void dialog.accept()); // what was not saved may go
    user = await Driver.open(page, `${workbench.address}/`, TODAY);
  }, 180_000);
  afterAll(() => workbench?.stop());
  afterEach(() => {
    expect(user.foreign).toEqual([]);
    expect(user.faults).toEqual([]);
  });

  const open = async (name: string): Promise<void> => {
    await user.openFile(name, fixture(name));
    await user.page.getByText(name).first().waitFor();
    await user.ready();
    await user.at('tab-results').click();
  };

  /** Lines of text of every row of a list. */
  const rows = async (testId: string): Promise<string[][]> =>
    (await user.at(testId).allInnerTexts()).map((text) =>
      text
        .split(/[\t\n]+/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    );

  test('an office of 40: a month, a quarter with its yellow cards, and pay', async () => {
    const year = new OfficeYear(await readOffice(fixture('year.xlsx')), defaultSettings);
    await open('year.xlsx');
    const states = { pending: '待评', draft: '草稿', scored: '' };

    await user.at('period').selectOption('2025-03');
    await user.pane.getByRole('button', { name: '重新计算', exact: true }).click();
    await user.status(`已评 ${year.evaluations().filter(({ final }) => final !== null).length} 份`);
    await user.at('rank').click();
    await user.status('2025年3月排名完成');
    const ranked = await rows('ranking-row');
    expect(ranked.map((row) => [row[0], row[1], row.at(-1)])).toEqual(
      year.month('2025-03').map(({ rank, person, department, final, state }) => {
        return [`${rank ?? '—'}`, `${person}${department}`, final === null ? states[state] : two(final)];
      }),
    );

    await user.at('kind-quarter').check();
    await user.at('quarter').selectOption('2025Q1');
    await user.at('rank-quarter').click();
    await user.status('季度排名完成');
    const { ranking, followUps } = year.quarter('2025Q1');
    const quarter = await rows('quarter-row');
    expect(quarter.map((row) => [row[0], row[1], row.at(-1)])).toEqual(
      ranking.map(({ rank, person, mean }) => [`${rank ?? '—'}`, person, two(mean)]),
    );
    const outcomes = { reward: '奖励', 'yellow-card': '黄牌', elimination: '建议淘汰', manual: '需人工裁定' };
    expect(await user.at('outcome').allInnerTexts()).toEqual(
      ranking.flatMap(({ outcome }) => outcomes[outcome as keyof typeof outcomes] ?? []),
    );
    const decisions = { lift: '解除', eliminate: '建议淘汰', postpone: '延期' };
    expect((await rows('follow-up')).map((row) => row.slice(0, 2))).toEqual(
      followUps.map(({ person, decision }) => [person, decisions[decision as keyof typeof decisions]]),
    );

    await user.at('kind-pay').check();
    await user.at('pay-month').selectOption('2025-12');
    await user.at('pay').click();
    await user.at('pay-row').first().waitFor();
    const paid = await rows('pay-row');
    const letters = year.letters().filter(({ period }) => period === '2025-12');
    expect(paid.map((row) => row.at(-1))).toEqual(
      letters.map(({ pay }) => money(pay) ?? expect.stringMatching(/[\u4e00-\u9fff]/)),
    );
  }, 120_000);

  test('a property company: August against its budget', async () => {
    const { lines } = await readProperty(fixture('property.xlsx'));
    await open('property.xlsx');
    await user.at('kind-collection').check();
    await user.at('fee-month').selectOption('2025-08');
    await user.at('collection').click();
    await user.at('collection-row').first().waitFor();
    const percent = (rate: number | null) => (rate === null ? '—' : `${(rate * 100).toFixed(2)}%`);
    const toDate = expectedToDate(lines, '2025-08', 'current');
    for (const span of ['month', 'year'] as const) {
      await user.at(`span-${span}`).check();
      const found = await rows('collection-row');
      // All together first, then the projects.
      const expected = toDate.filter((row) => row.span === span);
      expect(
        found.map((row) => [
          row[0],
          /达成 [\d.]+%/.exec(row.join(' '))?.[0] ?? null,
          row.find((part) => /^[\d.]+%$/.test(part)) ?? '—',
        ]),
      ).toEqual(
        [...expected.slice(-1), ...expected.slice(0, -1)].map(({ project, actual, attainment }) => [
          project ?? '全部项目',
          attainment === null ? null : `达成 ${percent(attainment)}`,
          percent(actual),
        ]),
      );
    }
  }, 90_000);
});
