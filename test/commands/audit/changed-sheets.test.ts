import type { InsertResults, RankMonthResults } from '../../../src/commands/results';
import type { Area, SheetPlan } from '../../../src/templates/plan';
import { withSession } from '../../../src/workbook/session';
import { queuePlan } from '../../../src/workbook/write-plan';
import { compiled } from '../../templates/requests';
import { Office } from '../workbook';
import { audited, cellOf, fieldOf, nameOf, period } from './office';

jest.setTimeout(180_000);

const insert = async (office: Office, id: string, parameters: Record<string, string> = { samples: 'true' }) =>
  (await office.run<InsertResults>(`insert.${id}`, parameters)).results!;

const found = async (office: Office) =>
  (await audited(office)).formulas.overwritten.map(({ at }) => nameOf(at));

describe('sheets that people have changed', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());

  test('a form from before the settings sheet is as good as one that follows it', async () => {
    await insert(office, 'evaluation', { samples: 'true', period });
    await insert(office, 'evaluation-register', { samples: 'true', period });
    await insert(office, 'budget-report');
    await insert(office, 'settings', {});
    expect(await found(office)).toEqual([]);
  });

  test('a renamed sheet, rows above and within, a column among ours and headers of their own', async () => {
    await office.excel(async (context) => {
      const { tables } = context.workbook;
      const form = tables.getItem('kpi_evaluation_1');
      const sheet = form.worksheet;
      sheet.name = '十月 考核';
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('9:9').insert('Down');
      form.columns.getItem('备注').getHeaderRowRange().values = [['说明']];
      form.columns.getItem('权重').getHeaderRowRange().values = [['权重（%）']];
      form.columns.add(3, undefined, '我的列');
      await context.sync();
      const register = tables.getItem('kpi_evaluation_register_1');
      register.columns.getItem('最终得分').getHeaderRowRange().values = [['final score']];
      await context.sync();
    });
    // The new row is blank: Excel fills in its formulas by itself, LibreOffice does not.
    for (const header of ['序号', '加权得分'])
      await office.write('十月 考核', (await cellOf(office, 'kpi_evaluation_1', header, 2)).address, [['']]);
    const { formulas, report } = await audited(office);
    expect(formulas.overwritten).toEqual([]);
    expect(report.problems).toEqual([]);
  });

  test('a number in a column that people added is none of our business', async () => {
    await office.write('十月 考核', (await cellOf(office, 'kpi_evaluation_1', '我的列', 1)).address, [[7]]);
    expect(await found(office)).toEqual([]);
  });

  test('a formula that is missing in a row somebody has begun is found, and written back', async () => {
    const kpi = (await cellOf(office, 'kpi_evaluation_1', 'KPI', 2)).address;
    const weighted = (await cellOf(office, 'kpi_evaluation_1', '加权得分', 2)).address;
    expect(await found(office)).toEqual([]);
    await office.write('十月 考核', kpi, [['新指标']]);
    const { formulas } = await audited(office);
    expect(formulas.overwritten).toContainEqual(
      expect.objectContaining({ at: { sheet: '十月 考核', address: weighted }, shown: null, value: null }),
    );
    await audited(office, { fix: 'true' });
    expect(await found(office)).toEqual([]);
    await office.write('十月 考核', kpi, [['']]);
  });

  test('another formula in place of ours is found with both', async () => {
    const number = (await cellOf(office, 'kpi_evaluation_1', '序号', 1)).address;
    await office.write('十月 考核', number, [['=1+1']]);
    const { formulas, report } = await audited(office);
    const [cell] = formulas.overwritten;
    expect(formulas.overwritten).toHaveLength(1);
    expect(cell).toMatchObject({ at: { sheet: '十月 考核', address: number }, shown: '=1+1', value: null });
    expect(cell.expected).toMatch(/^=ROW\(\)/);
    expect(report.problems[0].message).toContain('“=1+1”（显示“2”）');
    await audited(office, { fix: 'true' });
  });

  test('a column without which a formula cannot be told is reported once, and the rest is checked', async () => {
    await office.excel(async (context) => {
      context.workbook.tables.getItem('kpi_evaluation_register_1').columns.getItem('考核方式').delete();
      await context.sync();
    });
    const { formulas, report } = await audited(office);
    expect(formulas.overwritten).toEqual([]);
    expect(report.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['column-missing', 'warning'],
    ]);
  });
});

describe('totals that the engine knows', () => {
  let office: Office;
  let ranking: string;
  let form: string;
  beforeAll(async () => {
    office = await Office.withSamples();
    ranking = (await office.run<RankMonthResults>('rank.month', { period })).results!.sheet;
    const source = (await cellOf(office, 'kpi_monthly_ranking_1', '来源', 1)).address;
    form = String((await office.values(ranking, source))[0][0]);
  });
  afterAll(() => office.close());

  test('agree as long as nobody types over them', async () => {
    const { formulas, totals, report } = await audited(office);
    expect(formulas.overwritten).toEqual([]);
    expect(totals.different).toEqual([]);
    expect(totals.checked).toBeGreaterThan(50);
    expect(report.problems).toEqual([]);
  });

  test('a final score typed over its formula is one problem with both numbers', async () => {
    const at = (await fieldOf(office, form, '最终得分')).address;
    const [[before]] = await office.values(form, at);
    await office.write(form, at, [[99.5]]);
    const { formulas, totals, report } = await audited(office);
    expect(formulas.overwritten).toEqual([
      expect.objectContaining({ at: { sheet: form, address: at }, shown: 99.5, value: before }),
    ]);
    expect(totals.different).toContainEqual({
      at: { sheet: form, address: at },
      shown: 99.5,
      expected: before,
    });
    const own = report.problems.filter((problem) => problem.sheet === form);
    expect(own.map(({ code }) => code)).toEqual(['formula-overwritten']);
    expect(own[0].message).toContain('“99.5”');
    expect(own[0].message).toContain(`“${String(before)}”`);
    // The ranking shows what the form shows.
    expect(totals.different.some(({ at: { sheet } }) => sheet === ranking)).toBe(true);
    await audited(office, { fix: 'true' });
    expect(await office.values(form, at)).toEqual([[before]]);
    expect((await audited(office)).report.problems).toEqual([]);
  });

  test('a rank typed over its formula', async () => {
    const at = (await cellOf(office, 'kpi_monthly_ranking_1', '名次', 2)).address;
    const [[rank]] = await office.values(ranking, at);
    await office.write(ranking, at, [[Number(rank) + 5]]);
    const { formulas, totals } = await audited(office);
    expect(formulas.overwritten).toEqual([
      expect.objectContaining({ at: { sheet: ranking, address: at }, shown: Number(rank) + 5, value: rank }),
    ]);
    expect(totals.different).toHaveLength(1);
    await audited(office, { fix: 'true' });
    expect((await audited(office)).report.problems).toEqual([]);
  });

  test('a final score typed on the ranking is put back to the cell of its form', async () => {
    const at = (await cellOf(office, 'kpi_monthly_ranking_1', '最终得分', 1)).address;
    const [[score]] = await office.values(ranking, at);
    await office.write(ranking, at, [[1]]);
    const { formulas } = await audited(office, { fix: 'true' });
    expect(formulas.overwritten).toMatchObject([{ shown: 1, value: score }]);
    expect(await office.values(ranking, at)).toEqual([[score]]);
    expect((await audited(office)).report.problems).toEqual([]);
  });

  test('rows in another order are no difference', async () => {
    await office.excel(async (context) => {
      const rows = [0, 3].map((index) =>
        context.workbook.tables.getItem('kpi_monthly_ranking_1').rows.getItemAt(index).getRange(),
      );
      for (const range of rows) range.load('formulas');
      await context.sync();
      const [first, other] = rows.map(({ formulas }) => formulas);
      rows[0].formulas = other;
      rows[1].formulas = first;
      await context.sync();
    });
    const { formulas, totals } = await audited(office);
    expect(formulas.overwritten).toEqual([]);
    expect(totals.different).toEqual([]);
  });

  test('a finalized sheet is looked at and left as it is', async () => {
    const at = (await fieldOf(office, form, '最终得分')).address;
    await office.write(form, at, [[88]]);
    await office.excel(async (context) => {
      context.workbook.worksheets.getItem(form).protection.protect();
      await context.sync();
    });
    const { formulas, report } = await audited(office, { fix: 'true' });
    expect(formulas.overwritten.map((cell) => nameOf(cell.at))).toEqual([`${form}!${at}`]);
    expect(report.changed.filter(({ sheet }) => sheet === form)).toEqual([]);
    expect(report.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['sheet-protected', 'formula-overwritten']),
    );
    expect(await office.values(form, at)).toEqual([[88]]);
  });
});

test('columns in another order: every formula is found where it stands', async () => {
  const office = await Office.open();
  for (const id of ['evaluation', 'evaluation-register', 'collection-register', 'project-tracker'] as const) {
    const plan = turned(compiled(id, { samples: true }));
    await office.workbook.run(() =>
      withSession((session) => session.write(() => void queuePlan(session, plan))),
    );
  }
  const { formulas } = await audited(office);
  expect(formulas.overwritten).toEqual([]);
  const rate = await cellOf(office, 'kpi_collection_register_1', '当期率', 2);
  await office.write(rate.sheet, rate.address, [[0.1]]);
  expect(await found(office)).toEqual([nameOf(rate)]);
  office.close();
});

/** The plan with the columns of its table from right to left. */
function turned(plan: SheetPlan): SheetPlan {
  const [table] = plan.tables;
  const isTable = ({ row, column }: Area) => row === table.area.row && column === table.area.column;
  return {
    ...plan,
    tables: [{ ...table, totals: table.totals?.toReversed() }],
    blocks: plan.blocks.map((block) =>
      isTable(block.area) ? { ...block, values: block.values.map((cells) => cells.toReversed()) } : block,
    ),
  };
}

test('a workbook with nothing of ours is refused', async () => {
  const office = await Office.open();
  const report = await office.run('audit');
  expect(report).toMatchObject({ ok: false, problems: [{ code: 'nothing-recognised' }] });
  office.close();
});
