import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  PayResults,
  RankMonthResults,
  RankQuarterResults,
  RecalcResults,
} from '../../src/commands/results';
import { defaultSettings } from '../../src/core/settings';
import { OF_DECISION, OF_OUTCOME } from '../commands/quarter-cases';
import { shown, typeInto } from '../commands/quarter-office';
import { Office } from '../commands/workbook';
import { OfficeYear } from '../oracle/office-year';
import { readOffice, type KeptOffice } from '../oracle/read-office';

jest.setTimeout(300_000);

const file = readFileSync(path.join(__dirname, '..', 'fixtures', 'year.xlsx'));
const MONTHS = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
const QUARTERS = ['2025Q1', '2025Q2', '2025Q3', '2025Q4'];
const monthSheet = (period: string) => `月度排名-${period}`;
const quarterSheet = (quarter: string) => `季度排名-${quarter}`;
const blankIfNone = (value: unknown) => value ?? '';

let office: Office;
let kept: KeptOffice;
let year: OfficeYear;
beforeAll(async () => {
  kept = await readOffice(file);
  year = new OfficeYear(kept, defaultSettings);
  office = await Office.open(file);
});
afterAll(() => office.close());

const rankMonth = (period: string) => office.run<RankMonthResults>('rank.month', { period });
const rankQuarter = (quarter: string) => office.run<RankQuarterResults>('rank.quarter', { quarter });

/** The sheet of a month against the rules, whatever stands in columns of the user's own. */
async function expectMonthShown(period: string): Promise<void> {
  const expected = year.month(period);
  const { of } = await shown(office, monthSheet(period));
  const column = (name: string) => of(name).slice(0, expected.length);
  expect(column('姓名')).toEqual(expected.map(({ person }) => person));
  expect(column('名次')).toEqual(expected.map(({ rank }) => blankIfNone(rank)));
  expect(column('部门内名次')).toEqual(expected.map(({ rankInDepartment }) => blankIfNone(rankInDepartment)));
  expect(column('最终得分')).toEqual(expected.map(({ final }) => blankIfNone(final)));
}

/** The sheet of a quarter against the rules. */
async function expectQuarterShown(quarter: string, accidents = {}): Promise<void> {
  const { ranking, followUps, cancelled } = year.quarter(quarter, accidents);
  const { of } = await shown(office, quarterSheet(quarter));
  const column = (name: string) => of(name).slice(0, ranking.length);
  expect(column('姓名')).toEqual(ranking.map(({ person }) => person));
  expect(column('名次')).toEqual(ranking.map(({ rank }) => blankIfNone(rank)));
  expect(column('倒数名次')).toEqual(ranking.map(({ rankFromLast }) => blankIfNone(rankFromLast)));
  [0, 1, 2].forEach((month) =>
    expect(column(`第${month + 1}月得分`)).toEqual(ranking.map(({ scores }) => blankIfNone(scores[month]))),
  );
  expect(column('均分')).toEqual(ranking.map(({ mean }) => blankIfNone(mean)));
  expect(column('累计')).toEqual(ranking.map(({ sum }) => blankIfNone(sum)));
  expect(column('建议结果')).toEqual(
    ranking.map(({ employeeId, outcome }) =>
      cancelled.includes(employeeId) ? '奖励取消' : OF_OUTCOME[outcome],
    ),
  );
  const isFollowedUp = followUps.some(({ final }) => final !== null) || quarter !== '2025Q4';
  const decisions = column('黄牌结论').map((text) => String(text).replace(/（.*/, ''));
  expect(decisions.filter((text) => text !== '')).toEqual(
    isFollowedUp ? followUps.map(({ decision }) => OF_DECISION[decision]) : [],
  );
}

test('the year has everything in it that the rules tell apart', () => {
  const quarters = QUARTERS.map((quarter) => year.quarter(quarter));
  expect(new Set(year.evaluations().map(({ state }) => state)).size).toBe(3);
  expect(year.evaluations().map(({ final }) => final)).toContain(defaultSettings.scoring.finalMax);
  expect(MONTHS.map((month) => year.month(month).length)).toEqual([
    ...[36, 36, 36, 36, 37, 37, 37, 37, 36, 36, 36, 36],
  ]);
  const outcomes = quarters.map(({ ranking }) =>
    ['reward', 'yellow-card', 'elimination', 'manual'].map(
      (wanted) => ranking.filter(({ outcome }) => outcome === wanted).length,
    ),
  );
  expect(outcomes).toEqual([
    [4, 2, 1, 0], // equal at rank 3
    [3, 1, 0, 2], // equal at the last place
    [4, 1, 1, 2], // equal across yellow card and nothing
    [3, 2, 1, 0],
  ]);
  expect(quarters.map(({ followUps }) => followUps.map(({ final, decision }) => [final, decision]))).toEqual([
    [
      [60, 'eliminate'],
      [75, 'lift'],
    ],
    [[null, 'postpone']],
    [[62, 'postpone']], // equal across the third place from the last
    [
      [null, 'postpone'],
      [null, 'postpone'],
    ],
  ]);
  // One month is too few for a rank.
  expect(quarters[3].ranking.at(-1)).toMatchObject({ rank: null, scoredMonths: 1, person: '云飞' });
});

test('recalc: every form and every person of a register, in three round trips', async () => {
  const report = await office.run<RecalcResults>('recalc');
  expect(report).toMatchObject({ ok: true, changed: [] });
  expect(report.wire).toBeLessThanOrEqual(3);
  expect(
    report.results!.evaluations.map(({ period, employeeId, state, raters, bonus, final }) => {
      return { period, employeeId, state, totals: raters.map(({ total }) => total), bonus, final };
    }),
  ).toEqual(year.evaluations());
  expect(report.problems.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`)).toEqual([
    'score-missing 考核明细-2025-02!J65',
    'score-on-zero-weight 考核明细-2025-03!J36',
    'score-not-number 考核明细-2025-03!J68',
    'score-missing 考核明细-2025-07!J41',
    'weights-not-100 考核明细-2025-08!G7:G105',
    'score-missing 考核明细-2025-10!K91:K93',
    'weights-not-100 考核-窦华-2025-05!C6:C8',
    'score-missing 考核-韩梅-2025-09!I7',
    'person-not-employed 考核明细-2025-09!L31',
  ]);
});

test.each(MONTHS)('rank.month %s', async (period) => {
  const report = await rankMonth(period);
  expect(report.wire).toBeLessThanOrEqual(3);
  expect(report.results!.ranking).toMatchObject(year.month(period));
  await expectMonthShown(period);
});

test.each(QUARTERS)('rank.quarter %s', async (quarter) => {
  const report = await rankQuarter(quarter);
  expect(report.wire).toBeLessThanOrEqual(3);
  const { ranking, followUps } = year.quarter(quarter);
  expect(report.results).toMatchObject({ quarter, ranking, followUps, sheet: quarterSheet(quarter) });
  await expectQuarterShown(quarter);
});

test('pay of every responsibility letter', async () => {
  const report = await office.run<PayResults>('pay');
  expect(report.results!.letters).toMatchObject(year.letters().map(({ period: _, ...letter }) => letter));
  expect(report.problems.map(({ code, sheet, address }) => [code, sheet, address])).toEqual([
    ['target-open', '责任书-孙丽-2025-12', 'E8'],
  ]);
});

test('a second run changes no cell', async () => {
  const recalculated = await office.run<RecalcResults>('recalc');
  expect(recalculated).toMatchObject({ ok: true, changed: [], wire: 2 });
  expect(recalculated.results!.refreshed).toEqual([...MONTHS.map(monthSheet), ...QUARTERS.map(quarterSheet)]);
  for (const report of [await rankMonth('2025-03'), await rankQuarter('2025Q1'), await office.run('pay')]) {
    expect(report).toMatchObject({ ok: true, changed: [] });
  }
});

/** Gives a sheet's table a column of the user's own that says whose row it is. */
const annotate = (sheet: string): Promise<void> =>
  office.excel(async (context) => {
    const table = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
    const range = table.getRange();
    range.load('values');
    await context.sync();
    const [header, ...rows] = range.values as unknown[][];
    const name = header.indexOf('姓名');
    table.columns.add(undefined, [
      ['我的备注'],
      ...rows.map((row) => [row[name] === '' ? '' : `${row[name]}的备注`]),
    ] as string[][]);
    await context.sync();
  });

test('another order: what people wrote stays with its employee, and everything is computed anew', async () => {
  const [month, quarter] = ['2025-03', '2025Q1'];
  await annotate(monthSheet(month));
  await annotate(quarterSheet(quarter));
  await typeInto(office, quarterSheet(quarter), '张弛', { 人工裁定: '培训后再看', 签字: '周建国' });
  const placeOf = () => year.month(month).findIndex(({ person }) => person === '张弛');
  expect(placeOf()).toBe(34); // the last of those with a score
  const sheet = `考核明细-${month}`;
  const register = await office.values(sheet, 'A1:K130');
  const rows = register.flatMap((cells, index) => (cells[2] === '张弛' ? [index + 1] : []));
  for (const row of rows) await office.write(sheet, `J${row}:K${row}`, [[99, 98]]);

  const report = await office.run<RecalcResults>('recalc');
  expect(report.ok).toBe(true);
  kept = await readOffice(await office.workbook.save());
  year = new OfficeYear(kept, defaultSettings);
  expect(placeOf()).toBe(0);
  await expectMonthShown(month);
  await expectQuarterShown(quarter);
  for (const name of [monthSheet(month), quarterSheet(quarter)]) {
    const { of } = await shown(office, name);
    expect(of('我的备注')).toEqual(of('姓名').map((person) => (person === '' ? '' : `${person}的备注`)));
  }
  const { of } = await shown(office, quarterSheet(quarter));
  const decided = of('姓名').map((person, row) => [person, of('人工裁定')[row], of('签字')[row]]);
  expect(decided.filter(([, ruling, signature]) => ruling !== '' || signature !== '')).toEqual([
    ['张弛', '培训后再看', '周建国'],
  ]);
  expect((await office.run('recalc')).changed).toEqual([]);
});

test('a register without final scores changes: the quarter follows, and nobody is said to have typed', async () => {
  const sheet = '考核明细-2025-02';
  const rows = await office.values(sheet, 'A1:J130');
  const row = rows.findIndex((cells) => cells[2] === '林晓燕') + 1;
  await office.write(sheet, `J${row}`, [[50]]);
  const report = await office.run<RecalcResults>('recalc', { period: '2025-02' });
  expect(report.problems.map(({ code }) => code)).not.toContain('final-differs');
  kept = await readOffice(await office.workbook.save());
  year = new OfficeYear(kept, defaultSettings);
  await expectQuarterShown('2025Q1');
});

test('a safety accident in the second quarter cancels its reward and those of the quarters behind it', async () => {
  const accidents = { 304: ['2025-06'] };
  await typeInto(office, quarterSheet('2025Q2'), '许强', { 安全事故: '是' });
  expect((await office.run('recalc')).ok).toBe(true);
  for (const quarter of QUARTERS) {
    await expectQuarterShown(quarter, accidents);
    expect(year.quarter(quarter, accidents).cancelled).toEqual(quarter === '2025Q1' ? [] : ['304']);
  }
  expect((await rankQuarter('2025Q4')).changed).toEqual([]);
});

test('a form for a month that cannot be read is named with its cell; its month is ranked without it', async () => {
  const sheet = '考核-窦华-2025-04';
  await office.write(sheet, 'B2', [['四月份']]);
  const report = await rankMonth('2025-04');
  expect(report.problems.map(({ code, sheet: at, address }) => [code, at, address])).toEqual([
    ['period-invalid', sheet, 'B2'],
  ]);
  const evaluations = kept.evaluations.filter(
    ({ period, employeeId }) => period !== '2025-04' || employeeId !== '331',
  );
  year = new OfficeYear({ ...kept, evaluations }, defaultSettings);
  expect(report.results!.ranking).toMatchObject(year.month('2025-04'));
  await expectMonthShown('2025-04');
});
