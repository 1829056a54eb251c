import type { Problem } from '../../src/commands/report';
import type { RankQuarterResults, RecalcResults } from '../../src/commands/results';
import { cases, flat, OF_DECISION, OF_OUTCOME } from '../commands/quarter-cases';
import {
  fill,
  idOf,
  nameOf,
  quarterOffice,
  registerRows,
  shown,
  typeInto,
  type Scores,
} from '../commands/quarter-office';
import { Office } from '../commands/workbook';

jest.setTimeout(300_000);

const quarter = '2026Q3';
const sheet = '季度排名-2026Q3';

const codesOf = ({ problems }: { problems: Problem[] }) => [...new Set(problems.map(({ code }) => code))];

const type = (office: Office, name: string, cells: Record<string, string>, on = sheet): Promise<void> =>
  typeInto(office, on, name, cells);

describe('the guards, on the sheet as in the report', () => {
  let office: Office;
  beforeAll(async () => (office = await Office.open()));
  afterAll(() => office.close());

  test.each(Object.entries(cases))('%s', async (_, { people, outcomes, codes = [], followUps }) => {
    await refill(office, people);
    const report = await office.run<RankQuarterResults>('rank.quarter', { quarter });
    expect(report).toMatchObject({ ok: true, roundTrips: 3, wire: 3 });
    const { ranking, followUps: found } = report.results!;
    expect(ranking.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(codesOf(report)).toEqual(codes);
    for (const { address, message } of report.problems) {
      expect(address).toMatch(/^[A-S]\d+$/);
      expect(message).toContain(`${sheet}!${address}：`);
    }
    if (followUps) expect(found.map(({ person, decision }) => [person, decision])).toEqual(followUps);

    const table = await shown(office, sheet);
    const blankIfNone = (value: unknown) => value ?? '';
    const rows = ranking.length;
    expect(table.of('姓名').slice(0, rows)).toEqual(ranking.map(({ person }) => person));
    expect(table.of('名次').slice(0, rows)).toEqual(ranking.map(({ rank }) => blankIfNone(rank)));
    expect(table.of('倒数名次').slice(0, rows)).toEqual(
      ranking.map(({ rankFromLast }) => blankIfNone(rankFromLast)),
    );
    expect(table.of('均分').slice(0, rows)).toEqual(ranking.map(({ mean }) => blankIfNone(mean)));
    expect(table.of('累计').slice(0, rows)).toEqual(ranking.map(({ sum }) => blankIfNone(sum)));
    expect(table.of('第1月得分').slice(0, rows)).toEqual(ranking.map(({ scores }) => blankIfNone(scores[0])));
    expect(table.of('建议结果').slice(0, rows)).toEqual(outcomes.map((outcome) => OF_OUTCOME[outcome]));
    if (followUps) {
      const decided = table.of('黄牌结论').filter((text) => text !== '');
      expect(decided.map((text) => String(text).replace(/（.*/, ''))).toEqual(
        followUps.map(([, decision]) => OF_DECISION[decision]),
      );
    }
  });
});

/** Other scores as plain rows, and no quarterly ranking. */
async function refill(office: Office, people: readonly Scores[]): Promise<void> {
  await office.excel(async (context) => {
    const { worksheets } = context.workbook;
    const old = worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (!old.isNullObject) old.delete();
    const rows = registerRows(people);
    const cells = [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))];
    const plain = worksheets.getFirst();
    plain.getRange().clear();
    const range = plain.getRangeByIndexes(0, 0, cells.length, cells[0].length);
    range.getColumn(0).numberFormat = cells.map(() => ['@']);
    range.values = cells;
    await context.sync();
  });
}

describe('an office with a roster and a register', () => {
  let office: Office;
  beforeAll(async () => {
    office = await quarterOffice(flat([95, 95], [94, 94], [93, 93], [90, 90], [84, 81], [82, 83], [70, 72]));
  });
  afterAll(() => office.close());

  test('scores are formulas on the register; a second run and a recalculation change no cell', async () => {
    const first = await office.run<RankQuarterResults>('rank.quarter', { quarter });
    expect(first).toMatchObject({ ok: true, problems: [], results: { quarter, sheet } });
    const table = await shown(office, sheet);
    for (const row of table.formulas.slice(1, 8)) {
      for (const column of ['第1月得分', '第2月得分', '第3月得分', '次月得分', '名次', '建议结果'])
        expect(String(row[table.header.indexOf(column)])).toMatch(/^=/);
    }
    const second = await office.run<RankQuarterResults>('rank.quarter', { quarter });
    expect(second).toMatchObject({ ok: true, changed: [], roundTrips: 2, wire: 2, results: first.results });
    const recalculated = await office.run<RecalcResults>('recalc');
    expect(recalculated).toMatchObject({ ok: true, changed: [], wire: 2 });
    expect(recalculated.results!.refreshed).toEqual([sheet]);
    expect((await shown(office, sheet)).formulas).toEqual(table.formulas);
  });

  test('what people wrote moves with its person when the order changes; recalc does it, too', async () => {
    await office.excel(async (context) => {
      const table = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
      const notes = Array.from({ length: 8 }, (_, index) => [index < 7 ? `备注${index + 1}` : '']);
      table.columns.add(undefined, [['我的备注'], ...notes]);
      await context.sync();
    });
    await type(office, nameOf(6), { 人工裁定: '=培训后再看', 签字: '周建国' });
    await type(office, nameOf(0), { 安全事故: '是' });
    await setScore(office, 6, 99);
    const report = await office.run<RecalcResults>('recalc', { period: '2026-07' });
    expect(report).toMatchObject({ ok: true, roundTrips: 3, wire: 3 });
    expect(report.changed.map((change) => change.sheet)).toContain(sheet);
    const table = await shown(office, sheet);
    expect(table.of('姓名').slice(0, 7)).toEqual([7, 1, 2, 3, 4, 5, 6].map((n) => `员工${n}`));
    expect(table.of('我的备注').slice(0, 7)).toEqual([7, 1, 2, 3, 4, 5, 6].map((n) => `备注${n}`));
    expect(table.of('人工裁定').slice(0, 2)).toEqual(['=培训后再看', '']);
    expect(table.of('签字').slice(0, 2)).toEqual(['周建国', '']);
    expect(table.of('安全事故').slice(0, 2)).toEqual(['', '是']);
    expect(table.of('建议结果').slice(0, 3)).toEqual(['奖励', '奖励取消', '奖励']);
    const again = await office.run<RankQuarterResults>('rank.quarter', { quarter });
    expect(again).toMatchObject({ changed: [], wire: 2 });
    expect(again.results!.ranking[1]).toMatchObject({ person: '员工1', rank: 2, outcome: 'none' });
  });

  test('an accident of the quarter before cancels the reward, unless somebody says no', async () => {
    const scores = [96, 81, 82, 83, 84, 85, 86].map((score): Scores => [null, score, score]);
    await fill(office, 'kpi_evaluation_register_1', registerRows(scores, 3));
    const q4 = () => office.run<RankQuarterResults>('rank.quarter', { quarter: '2026Q4' });
    const outcomeOfFirst = ({ results }: Awaited<ReturnType<typeof q4>>) =>
      results!.ranking.find(({ person }) => person === nameOf(0))!.outcome;
    const next = await q4();
    const other = next.results!.sheet;
    expect(other).toBe('季度排名-2026Q4');
    expect(codesOf(next)).toContain('accident-carried');
    expect(outcomeOfFirst(next)).toBe('none');
    const table = await shown(office, other);
    const row = table.of('姓名').indexOf(nameOf(0));
    expect([table.of('安全事故')[row], table.of('建议结果')[row]]).toEqual(['是', '奖励取消']);
    expect((await q4()).changed).toEqual([]);
    await type(office, nameOf(0), { 安全事故: '否' }, other);
    expect(outcomeOfFirst(await q4())).toBe('reward');
    expect((await shown(office, other)).of('建议结果')[row]).toBe('奖励');
  });

  test('unclear accidents, typed scores and a person whom nobody knows are named with their cells', async () => {
    await type(office, nameOf(1), { 安全事故: '也许', 第2月得分: '50' });
    const report = await office.run<RankQuarterResults>('rank.quarter', { quarter });
    expect(codesOf(report)).toEqual(expect.arrayContaining(['accident-unclear', 'final-differs']));
    const differs = report.problems.find(({ code }) => code === 'final-differs')!;
    expect(differs).toMatchObject({ sheet, details: { shown: 50, expected: 94 } });
    const table = await shown(office, sheet);
    expect(table.of('第2月得分')[table.of('姓名').indexOf(nameOf(1))]).toBe(94);
  });

  test('a protected sheet, and one that has lost a column, are named and left alone', async () => {
    const before = await shown(office, sheet);
    await setScore(office, 5, 1);
    await protect(office, true);
    const locked = await office.run('rank.quarter', { quarter });
    expect(locked).toMatchObject({ ok: false, changed: [], roundTrips: 2 });
    expect(codesOf(locked)).toContain('sheet-protected');
    await protect(office, false);
    await office.excel(async (context) => {
      const { columns } = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
      columns.getItem('次月得分').name = '十月';
      await context.sync();
    });
    const lost = await office.run('rank.quarter', { quarter });
    expect(lost).toMatchObject({ ok: false, changed: [] });
    expect(lost.problems.find(({ code }) => code === 'column-missing')!.message).toContain('次月得分');
    const after = await shown(office, sheet);
    expect(after.of('姓名')).toEqual(before.of('姓名'));
  });
});

const protect = (office: Office, on: boolean): Promise<void> =>
  office.excel(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });

/** The July score of a person in the register. */
const setScore = (office: Office, person: number, score: number): Promise<void> =>
  office.excel(async (context) => {
    const table = context.workbook.tables.getItem('kpi_evaluation_register_1');
    const range = table.getRange();
    range.load('values');
    await context.sync();
    const [header, ...rows] = range.values as unknown[][];
    for (const [index, row] of rows.entries()) {
      if (row[header.indexOf('工号')] === idOf(person) && row[header.indexOf('期间')] !== '2026-10')
        range.getCell(index + 1, header.indexOf('评分人1')).values = [[score]];
    }
    await context.sync();
  });

describe('without evaluations', () => {
  let office: Office;
  beforeAll(async () => (office = await quarterOffice([[], []])));
  afterAll(() => office.close());

  test.each([
    [{}, 'parameter-missing'],
    [{ quarter: '2026-10' }, 'parameter-invalid'],
  ])('%j is refused: %s', async (parameters, code) => {
    const report = await office.run('rank.quarter', parameters as Record<string, string>);
    expect(report).toMatchObject({ ok: false, results: null, changed: [] });
    expect(codesOf(report)).toEqual([code]);
  });

  test('everybody on the roster is listed without a rank, and every month is named', async () => {
    const report = await office.run<RankQuarterResults>('rank.quarter', { quarter: '2026年第3季度' });
    expect(report.results!.ranking.map(({ rank }) => rank)).toEqual([null, null]);
    expect(report.problems.map(({ code }) => code)).toEqual([
      ...['month-without-scores', 'month-without-scores', 'month-without-scores', 'too-few-ranked'],
    ]);
  });

  test('scores typed on the sheet count; text is named; a quarter that cannot be read is named', async () => {
    for (const index of [0, 1])
      await type(office, nameOf(index), { 第1月得分: String(80 + index), 第2月得分: index ? '90' : '九十' });
    const report = await office.run<RankQuarterResults>('rank.quarter', { quarter });
    expect(report.results!.ranking.map(({ person, mean, rank }) => [person, mean, rank])).toEqual([
      ['员工2', 85.5, 1],
      ['员工1', 80, null],
    ]);
    expect(report.problems.find(({ code }) => code === 'scores-typed')).toMatchObject({
      ...{ severity: 'info', sheet, address: 'F6', details: { count: 3 } },
    });
    expect(report.problems.find(({ code }) => code === 'value-not-number')).toMatchObject({
      sheet,
      details: { column: '第2月得分', value: '九十' },
    });
    await office.write(sheet, 'B2', [['三季度']]);
    const lost = await office.run('recalc');
    expect(lost.problems.find(({ code }) => code === 'quarter-invalid')).toMatchObject({
      ...{ sheet, address: 'B2', details: { value: '三季度' } },
    });
  });
});
