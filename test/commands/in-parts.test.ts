import type { RecalcResults } from '../../src/commands/results';
import { LIMITS } from '../../src/workbook/chunks';
import { Office, october } from './workbook';

/** What a request may carry; to reach Excel's own limit would take a workbook of many megabytes. */
const limit = (bytes: number) => jest.replaceProperty(LIMITS, 'bytes', bytes);
afterEach(() => jest.restoreAllMocks());

const HEADER = ['期间', '工号', '姓名', '部门', '岗位', '考核方式', 'KPI', '权重', '评分人1'];
const PEOPLE = 60;

/** Lines of a register, two KPIs a person, those of one person far apart. */
const linesOf = (people: number) =>
  Array.from({ length: 2 * people }, (_, row) => {
    const person = row % people;
    const texts = [october, `E${person}`, `${person}号`, '一部', '业务员', '直接垂直考核', `指标${row}`];
    return [...texts.map((text) => `'${text}`), 50, 60 + ((row * 7) % 41)];
  });

/** Types a list on a sheet, its header in row 4. */
const typed = (office: Office, name: string, header: string[], lines: unknown[][]) =>
  office.excel(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(3, 0, 1, header.length).values = [header];
    sheet.getRangeByIndexes(4, 0, lines.length, lines[0].length).values = lines;
    await context.sync();
  });

describe('a workbook that is too much for one request', () => {
  let office: Office;
  let ranking: string;
  let whole: RecalcResults;

  const recalc = (more: Parameters<Office['run']>[2] = {}) => office.run<RecalcResults>('recalc', {}, more);
  const setScore = (row: number, score: number) => office.write('明细', `I${row}`, [[score]]);
  /** Formulas of the ranking and what they show. */
  const shown = () =>
    office.excel(async (context) => {
      const range = context.workbook.worksheets.getItem(ranking).getUsedRange(true);
      range.load('formulas,values');
      await context.sync();
      return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
    });
  /** Presses cancel when the given thing is told for the nth time. */
  const cancelledAt = (word: string, nth: number) => {
    const abort = new AbortController();
    let told = 0;
    const onProgress = ({ label }: { label: string }) => {
      if (label.includes(word) && ++told === nth) abort.abort();
    };
    return recalc({ signal: abort.signal, onProgress });
  };

  beforeAll(async () => {
    office = await Office.open();
    await typed(office, '明细', HEADER, linesOf(PEOPLE));
    ranking = (await office.run<{ sheet: string }>('rank.month', { period: october })).results!.sheet;
    whole = (await recalc()).results!;
  }, 120_000);
  afterAll(() => office.close());

  test('is read in one where it can be', async () => {
    expect(whole.evaluations).toHaveLength(PEOPLE);
    expect(await recalc()).toMatchObject({ ok: true, changed: [], roundTrips: 2, wire: 2 });
  });

  test('gives the same in parts, and tells how far it is', async () => {
    limit(6_000);
    const told: { done: number; total: number; label: string }[] = [];
    const report = await recalc({ onProgress: (progress) => told.push(progress) });
    expect(report).toMatchObject({ ok: true, results: whole, changed: [] });
    expect(report.roundTrips).toBeGreaterThanOrEqual(6);
    expect(report.wire).toBe(report.roundTrips);
    expect(told[0].label).toBe(`正在读取 0 / ${told[0].total} 行`);
    for (const { done, total } of told) expect(done).toBeLessThan(total);
  });

  test.each([1, 2, 4])('cancelled at part %i of the reading nothing is written', async (nth) => {
    await setScore(5, 100 - nth);
    const before = await shown();
    limit(6_000);
    const report = await cancelledAt('读取', nth);
    expect(report).toMatchObject({ ok: false, results: null, changed: [] });
    expect(report.problems.map(({ code }) => code)).toEqual(['cancelled']);
    expect(await shown()).toEqual(before);
  });

  test('is written in parts, and holds the same then', async () => {
    await setScore(5, 100);
    await setScore(9, 60);
    limit(6_000);
    const parts = await recalc();
    expect(parts).toMatchObject({ ok: true });
    const inParts = await shown();
    expect(await recalc()).toMatchObject({ ok: true, changed: [] });
    jest.restoreAllMocks();
    expect(await recalc()).toMatchObject({ ok: true, changed: [], results: parts.results });
    await setScore(5, 60);
    await setScore(9, 100);
    await recalc();
    await setScore(5, 100);
    await setScore(9, 60);
    const atOnce = await recalc();
    expect(atOnce.roundTrips).toBe(3);
    expect(await shown()).toEqual(inParts);
  });

  test('cancelled while it is written everything is put back', async () => {
    const before = await shown();
    await setScore(5, 61);
    await setScore(60, 100);
    const stale = await shown();
    limit(6_000);
    const report = await cancelledAt('写入', 2);
    expect(report.problems.map(({ code }) => code)).toEqual(['cancelled']);
    expect(report).toMatchObject({ ok: false, changed: [] });
    expect((await shown()).formulas).toEqual(before.formulas);
    expect(await shown()).toEqual(stale);
    jest.restoreAllMocks();
    expect(await recalc()).toMatchObject({ ok: true });
  });
});

test('a typed register is read to its end, a long list of others is not', async () => {
  const people = 2_600;
  const office = await Office.open();
  try {
    const foreign = Array.from({ length: 5_200 }, (_, row) => [row, '过路费']);
    await typed(office, '流水', ['单号', '用途'], foreign);
    expect(await office.run('recalc')).toMatchObject({ ok: false, roundTrips: 2 });
    await typed(office, '明细', HEADER, linesOf(people));
    const report = await office.run<RecalcResults>('recalc');
    expect(report.results!.evaluations).toHaveLength(people);
    expect(report).toMatchObject({ problems: [], roundTrips: 3 });
  } finally {
    office.close();
  }
});
