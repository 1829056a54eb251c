import type {
  FinalizeResults,
  InsertResults,
  RankMonthResults,
  RecalcResults,
} from '../../src/commands/results';
import { convertWithLibreOffice } from '../support/libreoffice';
import { Office, october as period } from './workbook';

jest.setTimeout(180_000);

const isProtected = (office: Office, sheet: string) =>
  office.excel(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.load('protected');
    await context.sync();
    return protection.protected;
  });

const write = (office: Office, sheet: string, address: string, value: unknown) =>
  office.write(sheet, address, [[value]]).then(
    () => 'written',
    (error: { code: string }) => error.code,
  );

describe('an evaluation', () => {
  let office: Office;
  let sheet: string;
  let rating: string;
  beforeAll(async () => {
    office = await Office.open();
    sheet = (await office.run<InsertResults>('insert.evaluation', { period, samples: 'true' })).results!
      .sheet;
    const header = (await office.values(sheet, 'A5:M5'))[0];
    rating = `${String.fromCharCode(65 + header.indexOf('评分人1'))}6`;
  });
  afterAll(() => office.close());

  test('that is not scored is refused with every reason, and nothing is written', async () => {
    const [[score]] = await office.values(sheet, rating);
    await office.write(sheet, rating, [['']]);
    const report = await office.run('finalize');
    expect(report).toMatchObject({ ok: false, results: null, changed: [], roundTrips: 3 });
    expect(report.problems.map(({ code, address }) => [code, address])).toEqual([
      ['form-incomplete', ''],
      ['score-missing', rating],
    ]);
    expect(report.problems[0].message).toContain('有 1 处要先处理');
    expect(await isProtected(office, sheet)).toBe(false);
    await office.write(sheet, rating, [[score]]);
  });

  test('that is scored bears date and state beside its title, and takes no more input', async () => {
    const report = await office.run<FinalizeResults>('finalize');
    expect(report).toMatchObject({ ok: true, roundTrips: 5, wire: 5, problems: [] });
    expect(report.results).toMatchObject({ sheet, changed: true, stamp: '2026-11-02 已评分' });
    expect(await office.values(sheet, report.results!.address!)).toEqual([['2026-11-02 已评分']]);
    expect((await office.values(sheet, 'A1:M1')).flat()).toContain('定稿');
    expect(await isProtected(office, sheet)).toBe(true);
    expect(await write(office, sheet, rating, 1)).toBe('AccessDenied');
  });

  test('a second time nothing changes', async () => {
    const report = await office.run<FinalizeResults>('finalize', { sheet });
    expect(report).toMatchObject({ ok: true, changed: [] });
    expect(report.results).toMatchObject({ changed: false, stamp: '2026-11-02 已评分' });
  });

  test('is still scored and ranked, and commands that would write on it say so', async () => {
    const { results } = await office.run<RecalcResults>('recalc');
    expect(results!.evaluations).toMatchObject([{ state: 'scored' }]);
    expect((await office.run<RankMonthResults>('rank.month', { period })).ok).toBe(true);
    for (const id of ['normalize-weights', 'suggest-scores', 'remove-samples']) {
      const report = await office.run(id, id === 'remove-samples' ? {} : { sheet });
      expect(report).toMatchObject({ ok: false, problems: [{ code: 'sheet-finalized', sheet }] });
      expect(report.problems[0].message).toContain('撤销定稿');
    }
  });

  test('stays final through LibreOffice, and unfinalize opens it again', async () => {
    const saved = await Office.open(await convertWithLibreOffice(await office.workbook.save(), 'xlsx'));
    expect(await saved.run('normalize-weights', { sheet })).toMatchObject({
      problems: [{ code: 'sheet-finalized' }],
    });
    const report = await saved.run<FinalizeResults>('unfinalize', { sheet });
    expect(report).toMatchObject({ ok: true, results: { sheet, changed: true, stamp: null }, wire: 5 });
    expect((await saved.values(sheet, 'A1:M1')).flat()).not.toContain('定稿');
    expect(await isProtected(saved, sheet)).toBe(false);
    expect(await saved.run('unfinalize', { sheet })).toMatchObject({ ok: true, changed: [] });

    // Protected by hand, inputs take what people type and formulas do not.
    await saved.excel(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    const header = (await saved.values(sheet, 'A5:M5'))[0];
    const column = (title: string) => String.fromCharCode(65 + header.indexOf(title));
    expect(await write(saved, sheet, `${column('评分人2')}7`, 80)).toBe('written');
    expect(await write(saved, sheet, 'B2', '2026-10')).toBe('written');
    expect(await write(saved, sheet, `${column('加权得分')}7`, 80)).toBe('AccessDenied');
    expect(await saved.run('unfinalize', { sheet })).toMatchObject({
      ok: false,
      problems: [{ code: 'sheet-protected' }],
    });
    expect(await saved.run('finalize', { sheet })).toMatchObject({ problems: [{ code: 'sheet-protected' }] });
    saved.close();
  });

  test('finalized again after the protection was taken away by hand, it keeps its stamp', async () => {
    await office.excel(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.unprotect();
      await context.sync();
    });
    const later = new Date(2026, 10, 4);
    const report = await office.run<FinalizeResults>('finalize', { sheet }, { now: later });
    expect(report.results).toMatchObject({ changed: true, stamp: '2026-11-04 已评分' });
    expect((await office.values(sheet, 'A1:M1')).flat().filter((cell) => cell === '定稿')).toHaveLength(1);
  });
});

describe('other forms', () => {
  test('a ranking that is final is left alone by recalc and rank.month', async () => {
    const office = await Office.open();
    await office.run('insert.evaluation-register', { period, samples: 'true' });
    const { sheet } = (await office.run<RankMonthResults>('rank.month', { period })).results!;
    expect(await office.run('finalize', { sheet })).toMatchObject({
      ok: true,
      results: { stamp: '2026-11-02 已填齐' },
    });
    expect(await office.run('recalc')).toMatchObject({ ok: true, problems: [{ code: 'sheet-finalized' }] });
    expect(await office.run('rank.month', { period })).toMatchObject({
      ok: false,
      problems: [{ code: 'sheet-finalized', sheet }],
    });
    expect((await office.run('unfinalize', { sheet })).ok).toBe(true);
    expect((await office.run('rank.month', { period })).ok).toBe(true);
    office.close();
  });

  test.each([
    ['no row', 'roster', (): unknown[][] => [], ['table-empty']],
    ['a name missing', 'roster', () => [['工号', 'A1']], ['cell-blank']],
    [
      'text for a number, and for a date',
      'roster',
      () => [
        ['姓名', '王一'],
        ['应发工资', '很多'],
        ['在职起', '去年'],
      ],
      ['value-not-date', 'value-not-number'],
    ],
    [
      'an error',
      'roster',
      () => [
        ['姓名', '王一'],
        ['应发工资', '=1/0'],
      ],
      ['cell-error', 'cell-blank'],
    ],
    ['everything there', 'roster', () => [['姓名', '王一']], []],
  ])('%s on a %s', async (_what, template, cells, codes) => {
    const office = await Office.open();
    const { sheet, tables } = (await office.run<InsertResults>(`insert.${template}`)).results!;
    await office.excel(async (context) => {
      const table = context.workbook.tables.getItem(tables[0].name);
      for (const [column, value] of cells() as [string, unknown][]) {
        table.columns.getItem(column).getDataBodyRange().getCell(0, 0).formulas = [[value]];
      }
      await context.sync();
    });
    const report = await office.run('finalize', { sheet });
    expect(report.ok).toBe(codes.length === 0);
    expect([...new Set(report.problems.slice(1).map(({ code }) => code))]).toEqual(codes);
    office.close();
  });

  test('a sheet without a form of ours', async () => {
    const office = await Office.open();
    for (const id of ['finalize', 'unfinalize']) {
      expect(await office.run(id)).toMatchObject({ ok: false, problems: [{ code: 'no-form-here' }] });
    }
    office.close();
  });
});
