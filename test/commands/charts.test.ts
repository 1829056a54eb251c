import type { RankMonthResults, TrendResults } from '../../src/commands/results';
import { convertWithLibreOffice, describeWithLibreOffice } from '../support/libreoffice';
import { putRegister, type Scored } from './one-kpi-register';
import { Office, october as period } from './workbook';

jest.setTimeout(180_000);

interface ChartNow {
  name: string;
  title: string;
  left: number;
  top: number;
  width: number;
  height: number;
  categories: unknown[];
  values: unknown[];
}

/** Charts of a sheet with what they show. */
const chartsOn = (office: Office, sheet: string): Promise<ChartNow[]> =>
  office.excel(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load(
      'items/name,items/left,items/top,items/width,items/height,items/title/text,items/series/items/name',
    );
    await context.sync();
    const shown = charts.items.map(({ series }) => ({
      categories: series.items[0].getDimensionValues('Categories'),
      values: series.items[0].getDimensionValues('Values'),
    }));
    await context.sync();
    return charts.items.map(({ name, title, left, top, width, height }, index) => ({
      name,
      title: title.text,
      ...{ left, top, width, height },
      categories: shown[index].categories.value,
      values: shown[index].values.value,
    }));
  });

/** Names and final scores in the rows of a ranking. */
async function ranked(office: Office, sheet: string): Promise<{ names: unknown[]; finals: unknown[] }> {
  return office.excel(async (context) => {
    const { columns } = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
    const [names, finals] = ['姓名', '最终得分'].map((name) => columns.getItem(name).getDataBodyRange());
    names.load('values');
    finals.load('values');
    await context.sync();
    return { names: names.values.flat(), finals: finals.values.flat() };
  });
}

const scores: Scored[] = [
  [period, 'E1', '甲', 80],
  [period, 'E2', '乙', 90],
  [period, 'E3', '丙', ''],
];

async function expectAllShown(office: Office, sheet: string): Promise<void> {
  const { names, finals } = await ranked(office, sheet);
  const [chart, ...more] = await chartsOn(office, sheet);
  expect([more, chart.categories, chart.values]).toEqual([[], names, finals]);
}

describe('the chart of a ranking', () => {
  let office: Office;
  let sheet: string;
  beforeAll(async () => {
    office = await Office.open();
    await putRegister(office, '明细', scores);
    sheet = (await office.run<RankMonthResults>('rank.month', { period })).results!.sheet;
  });
  afterAll(() => office.close());

  /** Another list of people, and what a recalculation makes of it. */
  const changed = async (rows: readonly Scored[]) => {
    await putRegister(office, '明细', rows);
    const { ok } = await office.run('recalc');
    expect(ok).toBe(true);
  };

  test('shows everybody, also who joins, and is there once', async () => {
    await expectAllShown(office, sheet);
    await changed([...scores, [period, 'E4', '丁', 85], [period, 'E5', '戊', 95]]);
    expect((await ranked(office, sheet)).names).toEqual(['戊', '乙', '丁', '甲', '丙']);
    await expectAllShown(office, sheet);
    expect((await office.run('recalc')).changed).toEqual([]);
  });

  test('keeps the place, the size and the title that somebody gave it, and leaves out who is gone', async () => {
    await office.excel(async (context) => {
      const chart = context.workbook.worksheets.getItem(sheet).charts.getItemAt(0);
      Object.assign(chart, { left: 900, top: 44, width: 200, height: 150 });
      chart.title.text = '我的图';
      await context.sync();
    });
    await changed(scores.slice(0, 2));
    expect((await ranked(office, sheet)).names).toEqual(['乙', '甲']);
    await expectAllShown(office, sheet);
    const [{ title, left, top, width, height }] = await chartsOn(office, sheet);
    expect({ title, left, top, width, height }).toEqual({
      title: '我的图',
      left: 900,
      top: 44,
      width: 200,
      height: 150,
    });
  });

  test('is left alone under another name, and not put back when it was deleted', async () => {
    const first = (work: (chart: Excel.Chart) => void) =>
      office.excel(async (context) => {
        work(context.workbook.worksheets.getItem(sheet).charts.getItemAt(0));
        await context.sync();
      });
    await first((chart) => (chart.name = '我的'));
    await changed(scores);
    expect((await chartsOn(office, sheet)).map(({ name, title }) => [name, title])).toEqual([
      ['我的', '我的图'],
    ]);
    await first((chart) => chart.delete());
    await changed(scores.slice(0, 1));
    expect(await chartsOn(office, sheet)).toEqual([]);
  });
});

describeWithLibreOffice('charts in a workbook that LibreOffice has saved', () => {
  test('the ranking follows its rows, the trend its choice, and neither is there twice', async () => {
    const office = await Office.open();
    await putRegister(office, '明细', scores);
    const sheet = (await office.run<RankMonthResults>('rank.month', { period })).results!.sheet;
    const trend = (await office.run<TrendResults>('trend', { year: '2026' })).results!.sheet;
    const bytes = await convertWithLibreOffice(await office.workbook.save(), 'xlsx');
    office.close();

    const again = await Office.open(bytes);
    await putRegister(again, '明细', [...scores, [period, 'E4', '丁', 85]]);
    expect((await again.run('recalc')).ok).toBe(true);
    expect((await ranked(again, sheet)).names).toEqual(['乙', '丁', '甲', '丙']);
    await expectAllShown(again, sheet);
    const [chart, ...more] = await chartsOn(again, trend);
    expect([more, chart.categories.slice(8, 11), chart.values.slice(8, 11)]).toEqual([
      [],
      ['9月', '10月', '11月'],
      ['', 80, ''],
    ]);
    again.close();
  });
});
