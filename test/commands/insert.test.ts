import type { InsertResults } from '../../src/commands/results';
import { tableNameOf } from '../../src/templates/ids';
import { Office, october as period } from './workbook';

jest.setTimeout(180_000);

const insert = (office: Office, person: string) =>
  office.run<InsertResults>('insert.evaluation', { person, period });

describe('what a new sheet is called', () => {
  let office: Office;
  beforeAll(async () => (office = await Office.open()));
  afterAll(() => office.close());

  test.each([
    ['a free name', '张三', '考核-张三-2026-10'],
    ['a name taken', '张三', '考核-张三-2026-10 (2)'],
    ['taken twice', '张三', '考核-张三-2026-10 (3)'],
    ['forbidden characters', 'a:b\\c/d?e*f[g]h', '考核-a-b-c-d-e-f-g-h-2026-10'],
    [
      '40 characters',
      '一二三四五六七八九十'.repeat(4),
      '考核-一二三四五六七八九十一二三四五六七八九十-2026-10',
    ],
    ['an emoji at the edge', `${'一'.repeat(19)}😀三`, `考核-${'一'.repeat(19)}三-2026-10`],
    ['emoji', '😀王五', '考核-😀王五-2026-10'],
    ['a leading =', '=SUM(A1)', '考核-=SUM(A1)-2026-10'],
    ['a leading apostrophe', "'赵六", '考核-赵六-2026-10'],
    ['apostrophes at both ends', "'钱七'", '考核-钱七-2026-10'],
    ['History', 'History', '考核-History-2026-10'],
    ['a formula-like name', '+1-1', '考核-+1-1-2026-10'],
    ['the name in other case', 'HISTORY', '考核-HISTORY-2026-10 (2)'],
  ])('%s: %s', async (_what, person, sheet) => {
    const report = await insert(office, person);
    expect(report).toMatchObject({ ok: true, roundTrips: 3, wire: 3, problems: [] });
    expect(report.results!.sheet).toBe(sheet);
    expect(sheet.length).toBeLessThanOrEqual(31);
    expect(await office.sheetNames()).toContain(sheet);
    const above = await office.values(sheet, 'A1:L3');
    const row = above.find((cells) => cells.includes('姓名'))!;
    expect(row[row.indexOf('姓名') + 1]).toBe(person);
  });

  test.each(['Hidden', 'VeryHidden'] as const)('a %s sheet of the same name is told', async (visibility) => {
    const name = `考核-${visibility}-2026-10`;
    await office.excel(async (context) => {
      context.workbook.worksheets.add(name).visibility = visibility;
      await context.sync();
    });
    const report = await insert(office, visibility);
    expect(report).toMatchObject({ ok: true, results: { sheet: `${name} (2)` }, wire: 3 });
    expect(report.problems.map(({ code, severity }) => [code, severity])).toEqual([['name-hidden', 'info']]);
    expect(report.problems[0].message).toBe(`名称“${name}”已被一张隐藏的工作表占用，新表叫“${name} (2)”。`);
  });

  test('names of tables and left-over names of ours are passed over', async () => {
    const fresh = await Office.open();
    await fresh.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['x']];
      sheet.tables.add('A1:A2', true).name = tableNameOf('roster', 1);
      context.workbook.names.add(`_${tableNameOf('evaluation', 1)}`, '=1');
      await context.sync();
    });
    expect((await fresh.run<InsertResults>('insert.roster')).results!.tables[0].name).toBe('kpi_roster_2');
    expect((await insert(fresh, '张三')).results!.tables[0].name).toBe('kpi_evaluation_2');
    fresh.close();
  });
});

describe('a workbook whose structure is protected', () => {
  test('takes no sheet, says so, and nothing is touched; without protection it does', async () => {
    const office = await Office.withSamples();
    await office.excel(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = await office.sheetNames();
    for (const [id, parameters] of [
      ['insert.roster', {}],
      ['insert.evaluation', { person: '张三', period }],
      ['generate.evaluations', { period: '2026-11' }],
      ['rank.month', { period }],
    ] as const) {
      const report = await office.run(id, parameters);
      expect(report).toMatchObject({ ok: false, results: null, changed: [], roundTrips: 2 });
      expect(report.problems.map(({ code }) => code)).toContain('workbook-protected');
    }
    expect(await office.sheetNames()).toEqual(before);
    // What stays on its sheet still works.
    expect((await office.run('recalc')).ok).toBe(true);
    const saved = await Office.open(await office.workbook.save());
    expect((await saved.run('insert.roster')).problems[0].code).toBe('workbook-protected');
    await saved.excel(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
    expect((await saved.run('insert.roster')).ok).toBe(true);
    saved.close();
    office.close();
  });
});

describe('255 sheets', () => {
  test('one more is inserted, and the user hears that it gets slow', async () => {
    const office = await Office.open();
    await office.excel(async (context) => {
      for (let n = 2; n <= 255; n++) context.workbook.worksheets.add(`S${n}`);
      await context.sync();
    });
    const report = await office.run<InsertResults>('insert.roster');
    expect(report).toMatchObject({
      ok: true,
      wire: 3,
      problems: [{ code: 'many-sheets', severity: 'info' }],
    });
    expect(report.problems[0].message).toContain('256 张工作表');
    office.close();
  });
});
