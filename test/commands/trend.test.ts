import type {
  InsertResults,
  RankMonthResults,
  RecalcResults,
  TrendResults,
} from '../../src/commands/results';
import { putRegister } from './one-kpi-register';
import { Office } from './workbook';

jest.setTimeout(180_000);

interface Trend {
  header: string[];
  /** 姓名 → cells. */
  rows: Map<string, unknown[]>;
  /** The row that is shown apart, from 查看 on. */
  view: unknown[];
  viewAddress: string;
}

async function trendOn(office: Office, sheet: string): Promise<Trend> {
  const cells = await office.values(sheet, 'A1:U60');
  const at = cells.findIndex((row) => row.includes('1月'));
  const header = cells[at].map(String).filter((name) => name !== '');
  const name = header.indexOf('姓名');
  const rows = cells.slice(at + 1).filter((row) => row[name] !== '');
  return {
    header,
    rows: new Map(rows.map((row) => [`${row[header.indexOf('人员')]}`, row.slice(0, header.length)])),
    view: cells[at - 1].slice(1),
    viewAddress: `C${at}`,
  };
}

const blank = (count: number): string[] => new Array<string>(count).fill('');

interface ChartNow {
  name: string;
  title: string;
  values: string;
  categories: string;
}

const chartsOn = (office: Office, sheet: string): Promise<ChartNow[]> =>
  office.excel(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/name,items/title/text,items/series/items/name');
    await context.sync();
    const sources = charts.items.map(({ series }) => ({
      values: series.items[0].getDimensionDataSourceString('Values'),
      categories: series.items[0].getDimensionDataSourceString('Categories'),
    }));
    await context.sync();
    return charts.items.map(({ name, title }, index) => ({
      name,
      title: title.text,
      values: sources[index].values.value,
      categories: sources[index].categories.value,
    }));
  });

describe('the score trend of a year', () => {
  let office: Office;
  let sheet: string;
  beforeAll(async () => {
    office = await Office.open();
    await putRegister(office, '明细', [
      ['2026-01', 'E001', '张三', 80],
      ['2026-01', 'E002', '李四', 70],
      ['2026-02', 'E001', '张三', 82.5],
      ['2026-03', 'E002', '李四', ''],
      ['2026-05', 'E001', '张三', 81],
      ['2026-05', 'E003', '张三', 60],
      ['2025-12', 'E009', '老王', 99],
    ]);
  });
  afterAll(() => office.close());

  test('is inserted in three requests: blank where nothing is scored, people of one name apart', async () => {
    const report = await office.run<TrendResults>('trend', { year: '2026' });
    sheet = report.results!.sheet;
    expect([report.ok, sheet, report.wire]).toEqual([true, '得分趋势-2026', 3]);
    expect(
      report.results!.people.map(({ employeeId, person, scoredMonths, mean, change }) => [
        employeeId,
        person,
        scoredMonths,
        mean,
        change,
      ]),
    ).toEqual([
      ['E001', '张三', 3, 81.17, -1.5],
      ['E002', '李四', 1, 70, null],
      ['E003', '张三', 1, 60, null],
    ]);
    const { rows, view } = await trendOn(office, sheet);
    const zhang = [80, 82.5, '', '', 81, ...blank(7), 81.17, -1.5];
    expect(rows.get('E001 张三')).toEqual(['E001', '张三', '商超部', ...zhang, 'E001 张三']);
    expect(rows.get('E002 李四')!.slice(3, 17)).toEqual([70, ...blank(11), 70, '']);
    expect([...rows.keys()]).toEqual(['E001 张三', 'E002 李四', 'E003 张三']);
    expect(view.slice(0, 16)).toEqual(['查看', 'E001 张三', ...zhang]);
  });

  test('another choice changes row, title and chart without the add-in', async () => {
    const { viewAddress } = await trendOn(office, sheet);
    await office.write(sheet, viewAddress, [['E003 张三']]);
    const { view } = await trendOn(office, sheet);
    expect(view.slice(1, 16)).toEqual(['E003 张三', ...blank(4), 60, ...blank(7), 60, '']);
    const row = viewAddress.slice(1);
    expect(await chartsOn(office, sheet)).toEqual([
      {
        name: 'score-trend',
        title: 'E003 张三',
        values: `='得分趋势-2026'!$D$${row}:$O$${row}`,
        categories: `='得分趋势-2026'!$D$${Number(row) + 1}:$O$${Number(row) + 1}`,
      },
    ]);
  });

  test('nothing has changed: nothing is written, by trend, recalc and rank.month', async () => {
    await office.run('rank.month', { period: '2026-05' });
    for (const [id, parameters] of [
      ['trend', { year: '2026' }],
      ['recalc', {}],
      ['rank.month', { period: '2026-05' }],
    ] as const) {
      const report = await office.run(id, { ...parameters });
      expect([id, report.changed]).toEqual([id, []]);
    }
  });

  test('who joins gets a row, typed comments travel, the choice stays and offers everybody; leavers keep theirs', async () => {
    await office.excel(async (context) => {
      const table = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
      table.columns.add(undefined, undefined, '备注');
      await context.sync();
      const body = table.columns.getItem('备注').getDataBodyRange();
      body.getCell(1, 0).values = [['李四的备注']];
      // The forms of 张三 (E003) are in another workbook by now.
      const register = context.workbook.worksheets.getItem('明细');
      register.getRange('A7:I7').clear('Contents');
      register.getRange('B2:C2').values = [['E000', '赵六']];
      await context.sync();
    });
    const report = await office.run<RecalcResults>('recalc');
    expect([report.ok, report.wire <= 3, report.results!.refreshed]).toEqual([
      true,
      true,
      ['月度排名-2026-05', sheet],
    ]);
    const { rows, view, header } = await trendOn(office, sheet);
    const note = header.indexOf('备注');
    expect([...rows].map(([who, cells]) => [who, cells[3], cells[7], cells[note]])).toEqual([
      ['E001 张三', 80, 81, ''],
      ['E002 李四', 70, '', '李四的备注'],
      ['E003 张三', '', 60, ''],
      ['E000 赵六', 80, '', ''],
    ]);
    expect(view[1]).toBe('E003 张三');
    expect(await chartsOn(office, sheet)).toHaveLength(1);
    const { viewAddress } = await trendOn(office, sheet);
    const source = await office.excel(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(viewAddress);
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule.list!.source;
    });
    const first = Number(viewAddress.slice(1)) + 2;
    expect(String(source).replace(/^=/, '')).toBe(`$R$${first}:$R$${first + 4}`);
    expect((await office.run('recalc')).changed).toEqual([]);
  });

  test('text in a month is named and stays; a month that is scored now is filled in by the ranking', async () => {
    const { viewAddress } = await trendOn(office, sheet);
    const first = Number(viewAddress.slice(1)) + 2;
    await office.write(sheet, `G${first}`, [['缺']]);
    await office.write('明细', 'I5', [[75]]);
    const report = await office.run<RankMonthResults>('rank.month', { period: '2026-03' });
    expect([report.ok, report.wire]).toEqual([true, 3]);
    expect(report.problems.map(({ code, sheet: on, address }) => [code, on, address])).toContainEqual([
      'value-not-number',
      sheet,
      `G${first}`,
    ]);
    const { rows } = await trendOn(office, sheet);
    expect(rows.get('E001 张三')!.slice(3, 8)).toEqual([80, 82.5, '', '缺', 81]);
    expect(rows.get('E002 李四')!.slice(3, 17)).toEqual([70, '', 75, ...blank(9), 72.5, 5]);
  });

  test('insert.score-trend begins with the year of its month as it stands', async () => {
    const { results } = await office.run<InsertResults>('insert.score-trend', { period: '2025-12' });
    const { rows, view } = await trendOn(office, results!.sheet);
    expect([[...rows.keys()], view[1], view[13]]).toEqual([['E009 老王'], 'E009 老王', 99]);
  });

  test.each([
    ['no year', {}, 'parameter-missing'],
    ['a year that is none', { year: '26' }, 'parameter-invalid'],
    ['a year without evaluations', { year: '2031' }, 'no-evaluations'],
  ])('%s is refused', async (_, parameters, code) => {
    const { ok, changed, problems } = await office.run('trend', { ...parameters });
    expect([ok, changed, problems.map((problem) => problem.code)]).toEqual([false, [], [code]]);
  });
});

test('samples go with the choice of one of them, and what is left checks out', async () => {
  const office = await Office.open();
  const { results } = await office.run<InsertResults>('insert.score-trend', {
    samples: 'true',
    period: '2026-10',
  });
  const { sheet } = results!;
  expect((await trendOn(office, sheet)).rows.size).toBe(13);
  expect((await office.run('remove-samples')).ok).toBe(true);
  const { rows, view } = await trendOn(office, sheet);
  expect([rows.size, view.slice(0, 17).filter((cell) => cell !== '')]).toEqual([0, ['查看']]);
  expect((await office.run('recalc')).changed).toEqual([]);
  expect((await office.run('trend', { year: '2026' })).problems.map(({ code }) => code)).toEqual([
    'no-evaluations',
  ]);
  office.close();
});
