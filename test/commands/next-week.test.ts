import type { InsertResults, NextWeekResults } from '../../src/commands/results';
import { Office } from './workbook';

jest.setTimeout(180_000);

type Item = Record<string, unknown>;

/** Tables of the weekly report on a sheet: A, B, C from top to bottom. */
async function tablesOf(office: Office, sheet: string): Promise<string[]> {
  return office.excel(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    tables.load('items/name');
    await context.sync();
    return ['summary', 'unplanned', 'next'].map(
      (part) => tables.items.find(({ name }) => name.includes(`_${part}_`))!.name,
    );
  });
}

/** Types cells into the first rows of a table; `from` is the first row, zero-based. */
async function type(office: Office, table: string, items: readonly Item[], from = 0): Promise<void> {
  await office.excel(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    items.forEach((item, row) => {
      for (const [column, value] of Object.entries(item)) {
        const body = columns.getItem(column).getDataBodyRange();
        body.getCell(from + row, 0).values = [[value]];
      }
    });
    await context.sync();
  });
}

/** Rows of a table in which something was typed, by header. */
async function rowsOf(office: Office, table: string, about: string): Promise<Item[]> {
  return office.excel(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load('values');
    await context.sync();
    const [header, ...rows] = range.values as unknown[][];
    return rows
      .map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])))
      .filter((row) => row[about] !== '');
  });
}

/** Value right of a label. */
async function labelled(office: Office, sheet: string, label: string): Promise<unknown> {
  const cells = await office.values(sheet, 'A1:J60');
  for (const row of cells) {
    const at = row.indexOf(label);
    if (at >= 0) return row[at + 1];
  }
  return undefined;
}

describe('three weeks in a row', () => {
  let office: Office;
  const sheets: string[] = [];
  beforeAll(async () => (office = await Office.open()));
  afterAll(() => office.close());

  test('the first week is typed', async () => {
    sheets[0] = (await office.run<InsertResults>('insert.weekly-report')).results!.sheet;
    const [summary, unplanned, next] = await tablesOf(office, sheets[0]);
    const cells = await office.values(sheets[0], 'A1:J3');
    const put = async (label: string, value: unknown) => {
      const row = cells.findIndex((line) => line.includes(label));
      const column = String.fromCharCode(66 + cells[row].indexOf(label));
      await office.write(sheets[0], `${column}${row + 1}`, [[value]]);
    };
    await put('姓名', '梁栋');
    await put('部门', '商超部');
    await put('周内日期', '2026-12-23');
    await type(office, summary, [
      { 计划工作: '开终端', '目标/标准': '3 家', 是否完成: '是', 结转: '是' },
      {
        计划工作: '促销方案',
        '目标/标准': '审定',
        是否完成: '否',
        未完成原因: '协作延误',
        改进措施: '周二对齐',
        结转: '是',
      },
      { 计划工作: '拜访经销商', 是否完成: '否', 未完成原因: '不可抗力', 结转: '是' },
      { 计划工作: '盘点', 是否完成: '否', 未完成原因: '计划变更', 结转: '否' },
    ]);
    await type(office, unplanned, [
      { 计划外工作: '客诉处理', 是否完成: '否', 结转: '是' },
      { 计划外工作: '接待来访', 是否完成: '是' },
    ]);
    await type(office, next, [
      { 重点工作: '新品铺货', '目标/标准': '20 家' },
      { 重点工作: '促销方案', '目标/标准': '执行' },
    ]);
    expect(await labelled(office, sheets[0], '周次')).toContain('2026-W52');
    // 1 of 4 done, one of them through no fault of anybody.
    expect(await labelled(office, sheets[0], '周计划执行率')).toBe(0.3333);
  });

  test('week 2: the plan of C comes first, unfinished items travel with mark and reason, finished ones do not', async () => {
    const report = await office.run<NextWeekResults>('next-week', { sheet: sheets[0] });
    expect(report).toMatchObject({ ok: true, problems: [], roundTrips: 3, wire: 3 });
    expect(report.results).toEqual({
      sheet: '周报-梁栋-2026-W53',
      period: '2026-W53',
      person: '梁栋',
      planned: 2,
      carriedOver: 2,
    });
    sheets[1] = report.results!.sheet;
    const [summary, unplanned, next] = await tablesOf(office, sheets[1]);
    const items = await rowsOf(office, summary, '计划工作');
    expect(items.map((row) => [row['计划工作'], row['目标/标准'], row['改进措施']])).toEqual([
      ['新品铺货', '20 家', ''],
      ['促销方案', '执行', ''],
      ['【结转】拜访经销商', '', '上周未完成：不可抗力。'],
      ['【结转】客诉处理', '', ''],
    ]);
    for (const row of items) expect([row['是否完成'], row['未完成原因'], row['结转']]).toEqual(['', '', '']);
    expect(await rowsOf(office, unplanned, '计划外工作')).toEqual([]);
    expect(await rowsOf(office, next, '重点工作')).toEqual([]);
    expect(await labelled(office, sheets[1], '姓名')).toBe('梁栋');
    expect(await labelled(office, sheets[1], '部门')).toBe('商超部');
    expect(await labelled(office, sheets[1], '周次')).toContain('2026-W53');
    expect(await labelled(office, sheets[1], '周计划执行率')).toBe(0);
  });

  test('week 3: an item that travels again bears one mark and its latest reason; the year changes', async () => {
    const [summary, , next] = await tablesOf(office, sheets[1]);
    await type(office, summary, [
      { 是否完成: '是' },
      { 是否完成: '否', 未完成原因: '资源不足', 结转: '是' },
      { 是否完成: '否', 未完成原因: '客户原因', 结转: '是' },
      { 是否完成: '是', 结转: '是' },
    ]);
    await type(office, next, [{ 重点工作: '年度总结' }]);
    expect(await labelled(office, sheets[1], '周计划执行率')).toBe(0.5);
    const report = await office.run<NextWeekResults>('next-week');
    expect(report.results).toMatchObject({ period: '2027-W01', planned: 1, carriedOver: 2 });
    sheets[2] = report.results!.sheet;
    const [third] = await tablesOf(office, sheets[2]);
    const items = await rowsOf(office, third, '计划工作');
    expect(items.map((row) => [row['计划工作'], row['改进措施']])).toEqual([
      ['年度总结', ''],
      ['【结转】促销方案', '上周未完成：资源不足。'],
      ['【结转】拜访经销商', '上周未完成：客户原因。'],
    ]);
  });

  test('week 4: everything done leaves nothing to carry over; the rate is 100%', async () => {
    const [summary] = await tablesOf(office, sheets[2]);
    await type(office, summary, [{ 是否完成: '是' }, { 是否完成: '是' }, { 是否完成: '是' }]);
    expect(await labelled(office, sheets[2], '周计划执行率')).toBe(1);
    const report = await office.run<NextWeekResults>('next-week');
    expect(report.results).toMatchObject({ period: '2027-W02', planned: 0, carriedOver: 0 });
    expect(await labelled(office, report.results!.sheet, '周计划执行率')).toBe('—');
  });

  test('a week that has its report already gets no second one', async () => {
    const before = await office.sheetNames();
    const report = await office.run('next-week', { sheet: sheets[0] });
    expect(report).toMatchObject({ ok: false, problems: [{ code: 'week-exists', sheet: sheets[1] }] });
    expect(await office.sheetNames()).toEqual(before);
  });
});

describe('refusals and languages', () => {
  let office: Office;
  beforeAll(async () => (office = await Office.open()));
  afterAll(() => office.close());

  test('no weekly report, and one without its week', async () => {
    const none = await office.run('next-week');
    expect(none).toMatchObject({ ok: false, problems: [{ code: 'no-weekly-report-here', sheet: 'Sheet1' }] });
    await office.run('insert.weekly-report');
    const blank = await office.run('next-week');
    expect(blank).toMatchObject({ ok: false, changed: [], problems: [{ code: 'week-invalid' }] });
  });

  test('the report of the sample office goes on in its own language, whatever the pane speaks', async () => {
    await office.run('insert.weekly-report', { samples: 'true' }, { language: 'en-US' });
    const report = await office.run<NextWeekResults>('next-week');
    expect(report.ok).toBe(true);
    const [summary] = await tablesOf(office, report.results!.sheet);
    const works = (await rowsOf(office, summary, 'Planned work')).map((row) => String(row['Planned work']));
    expect(works.some((work) => work.startsWith('[Carried over] '))).toBe(true);
    expect(works.every((work) => work.endsWith('(sample)'))).toBe(true);
  });
});
