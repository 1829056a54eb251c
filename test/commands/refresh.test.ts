import type { InsertResults, RankMonthResults, RecalcResults } from '../../src/commands/results';
import { Range } from '../../src/host/model/range';
import { RichApiError } from '../../src/host/rich-api';
import { Office, october as period } from './workbook';

jest.setTimeout(180_000);

interface Shown {
  values: unknown[][];
  formulas: unknown[][];
}

const tableOf = (office: Office, sheet: string): Promise<Shown> =>
  office.excel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0).getRange();
    range.load('values,formulas');
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });

const column = ({ values }: Shown, header: string) =>
  values.slice(1).map((row) => row[values[0].indexOf(header)]);

describe('a ranking whose forms get more raters than it has columns for', () => {
  let office: Office;
  let sheet: string;
  beforeAll(async () => {
    office = await Office.open();
    await office.run('insert.settings');
    await office.run('insert.evaluation-register', { period, samples: 'true' });
    sheet = (await office.run<RankMonthResults>('rank.month', { period })).results!.sheet;
  });
  afterAll(() => office.close());

  test('gets the columns behind the last rater; everything else keeps its values and formulas', async () => {
    const before = await tableOf(office, sheet);
    expect(before.values[0]).not.toContain('评分人3');
    await office.excel(async (context) => {
      context.workbook.worksheets
        .getItem(sheet)
        .tables.getItemAt(0)
        .columns.add(undefined, [['我的备注'], ...before.values.slice(1).map((_, n) => [`备注${n}`])]);
      await context.sync();
    });
    const form = (await office.run<InsertResults>('insert.evaluation', { period, samples: 'true' })).results!;
    await addThirdRater(office, form.sheet);
    const { evaluations } = (await office.run<RecalcResults>('recalc', { period })).results!;
    const three = evaluations.find(({ raters }) => raters.length === 3)!;
    expect(three.raters.map(({ total }) => typeof total)).toEqual(['number', 'number', 'number']);

    const after = await tableOf(office, sheet);
    const raters = after.values[0].filter((name) => /^评分人/.test(String(name)));
    expect(raters).toEqual(['评分人1', '评分人2', '评分人3']);
    expect(after.values[0].filter((name) => name !== '评分人3')).toEqual([...before.values[0], '我的备注']);
    expect(column(after, '评分人3')).toContain(three.raters[2].total);
    expect(column(after, '最终得分')).toEqual(expect.arrayContaining(column(before, '最终得分')));
    expect(column(after, '名次')).toEqual([1, 2, 3]);
    expect(column(after, '我的备注')).toEqual(expect.arrayContaining(['备注0', '备注1']));

    const again = await tableOf(office, sheet);
    await office.run('recalc', { period });
    expect((await tableOf(office, sheet)).values).toEqual(again.values);
  });
});

/** A third rater for a form, with the scores of the second, whose slot they share. */
async function addThirdRater(office: Office, sheet: string): Promise<void> {
  await office.excel(async (context) => {
    const table = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
    const second = table.columns.getItem('评分人2').getDataBodyRange();
    second.load('values');
    await context.sync();
    table.columns.add(undefined, [['评分人3'], ...second.values]);
    await context.sync();
  });
  const cells = await office.values(sheet, 'A1:E40');
  const last = cells.findIndex((row) => row[0] === '评分人2');
  const [, slot, , weight] = cells[last];
  await office.write(sheet, `A${last + 2}:D${last + 2}`, [['评分人3', slot, '王三', weight]]);
}

describe('a refreshing that is refused half-way', () => {
  test('leaves the ranking as it was: rows, columns, formulas and links', async () => {
    const office = await Office.open();
    await office.run('insert.evaluation-register', { period, samples: 'true' });
    const { sheet } = (await office.run<RankMonthResults>('rank.month', { period })).results!;
    const before = await tableOf(office, sheet);
    const sheets = await office.sheetNames();
    const form = (await office.run<InsertResults>('insert.evaluation', { period, samples: 'true' })).results!;
    const clear = jest.spyOn(Range.prototype, 'clear').mockImplementationOnce(() => {
      throw new RichApiError('GeneralException', 'Something went wrong.', 'Range.clear');
    });
    const report = await office.run('recalc', { period });
    clear.mockRestore();
    expect(report).toMatchObject({ ok: false, results: null, changed: [] });
    expect(report.problems.at(-1)!.code).toBe('unexpected');
    expect(await tableOf(office, sheet)).toEqual(before);
    expect(await office.sheetNames()).toEqual([...sheets, form.sheet]);
    // The next one gets through.
    expect((await office.run('recalc', { period })).ok).toBe(true);
    expect((await tableOf(office, sheet)).values).toHaveLength(before.values.length + 1);
    office.close();
  });
});
