import type {
  FinalizeResults,
  InsertResults,
  NextWeekResults,
  RankMonthResults,
  RecalcResults,
} from '../../src/commands/results';
import type { TemplateId } from '../../src/templates/ids';
import { convertWithLibreOffice } from '../support/libreoffice';
import { Office, october as period } from './workbook';

jest.setTimeout(300_000);

const SHEET = 'Sheet1';

async function insertAt(office: Office, cell: string, id: TemplateId, more: Record<string, string> = {}) {
  await office.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
  const report = await office.run<InsertResults>(`insert.${id}`, { at: 'selection', ...more });
  expect(report).toMatchObject({ ok: true, wire: 3 });
  return report.results!;
}

/** A list of evaluations that somebody typed, with nothing of ours. */
const typedList = [
  ['期间', '工号', '姓名', '部门', 'KPI', '权重', '评分人1'],
  [period, 'S1', '手填', '客服部', '收缴率', 100, 90],
];

describe('a form amid other things of the user', () => {
  let office: Office;
  let evaluation: InsertResults;
  beforeAll(async () => {
    office = await Office.open();
    await office.write(SHEET, 'A1:A2', [['备忘'], ['电话']]);
    await office.excel(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A2').format.protection.locked = false;
      await context.sync();
    });
    evaluation = await insertAt(office, 'C5', 'evaluation', { samples: 'true', period });
  });
  afterAll(() => office.close());

  test('finalized, it bears its stamp in the line of its own title; the rest is said to be protected, too', async () => {
    const report = await office.run<FinalizeResults>('finalize');
    expect(report).toMatchObject({ ok: true, results: { sheet: SHEET, changed: true } });
    expect(report.results!.address).toMatch(/^[A-Z]+5$/);
    expect(report.problems).toMatchObject([
      {
        code: 'rest-protected',
        severity: 'info',
        sheet: SHEET,
        address: 'A1',
        details: { value: '备忘', count: 2 },
      },
    ]);
    // What the user had unlocked can still be typed in, what is ours cannot.
    await office.write(SHEET, 'A2', [['新电话']]);
    const row = evaluation.tables[0].address.replace(/^[A-Z]+(\d+).*$/, (_, digits) =>
      String(Number(digits) + 1),
    );
    await expect(office.write(SHEET, `D${row}`, [['x']])).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('nothing is inserted there then; opened again, everything is as before', async () => {
    const refused = await office.run('insert.roster', { at: 'selection' });
    expect(refused).toMatchObject({
      ok: false,
      wire: 1,
      problems: [{ code: 'sheet-finalized', sheet: SHEET }],
    });
    expect(await office.run('unfinalize')).toMatchObject({ ok: true, results: { changed: true } });
    await office.write(SHEET, 'A1', [['备忘二']]);
    expect((await office.values(SHEET, 'A1:A2')).flat()).toEqual(['备忘二', '新电话']);
  });

  test('saved by LibreOffice it is recognised and shows the same score', async () => {
    const before = (await office.run<RecalcResults>('recalc')).results!.evaluations;
    const saved = await Office.open(await convertWithLibreOffice(await office.workbook.save(), 'xlsx'));
    const after = (await saved.run<RecalcResults>('recalc')).results!.evaluations;
    expect(after).toEqual(before);
    expect(await saved.values(SHEET, after[0].at.address)).toEqual([[before[0].final]]);
    saved.close();
  });
});

describe('what somebody typed on the sheet before', () => {
  test('is still recognised beside a form and beside a list', async () => {
    const office = await Office.open();
    await office.write(SHEET, 'A1:G2', typedList);
    const evaluations = async () => (await office.run<RecalcResults>('recalc')).results?.evaluations ?? [];
    const before = await evaluations();
    expect(before.map(({ person, final }) => [person, final])).toEqual([['手填', null]]);
    await insertAt(office, 'A6', 'roster');
    expect(await evaluations()).toEqual(before);
    await insertAt(office, 'N1', 'evaluation', { samples: 'true', period });
    const after = await evaluations();
    expect(after).toHaveLength(2);
    expect(after.find(({ person }) => person === '手填')).toEqual(before[0]);
    office.close();
  });
});

describe('two of a kind on one sheet', () => {
  let office: Office;
  beforeAll(async () => (office = await Office.open()));
  afterAll(() => office.close());

  test('weekly reports: the next week is that of the one in which the user stands', async () => {
    await insertAt(office, 'A1', 'weekly-report', { samples: 'true' });
    await insertAt(office, 'L3', 'weekly-report', { samples: 'true' });
    const cells = (await office.values(SHEET, 'L1:T10')).flat();
    expect(cells).toContain('姓名');
    const values = await office.values(SHEET, 'L4:T6');
    const [row, column] = values
      .flatMap((line, r) => line.map((cell, c) => [cell, r, c] as const))
      .find(([cell]) => cell === '姓名')!
      .slice(1) as [number, number];
    const name = `${String.fromCharCode('L'.charCodeAt(0) + column + 1)}${4 + row}`;
    await office.write(SHEET, name, [['李四']]);
    const second = await office.run<NextWeekResults>('next-week', { sheet: SHEET, cell: 'M8' });
    expect(second).toMatchObject({ ok: true, results: { person: '李四' } });
    expect(second.results!.planned).toBeGreaterThan(0);
    const first = await office.run<NextWeekResults>('next-week', { sheet: SHEET, cell: 'B8' });
    expect(first).toMatchObject({ ok: true, results: { planned: second.results!.planned } });
    expect(first.results!.person).not.toBe('李四');
  });
});

describe('rankings of two months on one sheet', () => {
  test('are each known by the month above them', async () => {
    const office = await Office.open();
    await office.run('insert.roster', { samples: 'true' });
    for (const month of [period, '2026-11']) {
      await office.run('insert.evaluation', { samples: 'true', period: month });
    }
    await office.write(SHEET, 'A1', [['名次']]);
    await insertAt(office, 'B3', 'monthly-ranking', { period });
    await insertAt(office, 'B60', 'monthly-ranking', { period: '2026-11' });
    const before = await office.sheetNames();
    for (const month of ['2026-11', period]) {
      const report = await office.run<RankMonthResults>('rank.month', { period: month });
      expect(report).toMatchObject({ ok: true, results: { period: month, sheet: SHEET }, changed: [] });
    }
    expect(await office.sheetNames()).toEqual(before);
    office.close();
  });
});
