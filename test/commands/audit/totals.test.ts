import type { RankQuarterResults } from '../../../src/commands/results';
import { Office } from '../workbook';
import { audited, cellOf, fieldOf, nameOf, sheetOf, type Cell } from './office';

jest.setTimeout(180_000);

/** A month that has a register and a sheet of the samples, and all its forms. */
const now = { now: new Date(2026, 10, 2) };

let office: Office;
beforeAll(async () => {
  office = await Office.withSamples();
  for (const id of ['responsibility-letter', 'collection-register', 'weekly-report'])
    await office.run(`insert.${id}`, { samples: 'true' });
  await office.run('collection', { month: '2026-10' }, now);
  await office.run<RankQuarterResults>('rank.quarter', { quarter: '2026Q4' });
});
afterAll(() => office.close());

test('untouched, everything agrees', async () => {
  const { formulas, totals } = await audited(office);
  expect(formulas.overwritten).toEqual([]);
  expect(totals.different).toEqual([]);
});

/** What is typed over, and where: a column of a table with a row, or a labelled cell of a sheet with that table. */
const TYPED: readonly [
  what: string,
  table: string,
  place: [header: string, row: number] | string,
  value: unknown,
][] = [
  ['pay', 'kpi_responsibility_letter_1', '实发工资', 1],
  ['a deduction', 'kpi_responsibility_letter_1', '扣减', 1],
  ['a target called met', 'kpi_responsibility_letter_1', ['是否达标', 1], '否'],
  ['a collection rate of a month', 'kpi_collection_register_1', ['当期率', 1], 0.123],
  ['an attainment', 'kpi_collection_budget_1', ['达成率', 1], 0.44],
  ['a warning', 'kpi_collection_budget_1', ['预警', 2], '红'],
  ['a completion rate', 'kpi_weekly_report_summary_1', '周计划执行率', 0.01],
  ['a mean of a quarter', 'kpi_quarterly_ranking_1', ['均分', 1], 12],
  ['a rank of a quarter', 'kpi_quarterly_ranking_1', ['名次', 2], 9],
  ['an outcome', 'kpi_quarterly_ranking_1', ['建议结果', 1], '淘汰'],
];

/** A score of the quarter is an input that holds a formula by design. */
const SCORE: [string, [string, number], number] = ['kpi_quarterly_ranking_1', ['第1月得分', 2], 5];

test('what is typed over a total is found with both values, and formulas are written back', async () => {
  const expected: (Cell & { shown: unknown; expected: unknown })[] = [];
  for (const [, table, place, value] of TYPED) {
    const cell =
      typeof place === 'string'
        ? await fieldOf(office, await sheetOf(office, table), place)
        : await cellOf(office, table, ...place);
    const [[before]] = await office.values(cell.sheet, cell.address);
    expected.push({ ...cell, shown: value, expected: before === '' ? null : before });
  }
  // All at the end: they follow from one another.
  for (const { sheet, address, shown } of expected) await office.write(sheet, address, [[shown]]);
  const { formulas, totals, report } = await audited(office);
  expect(formulas.overwritten.map(({ at }) => nameOf(at)).sort()).toEqual(expected.map(nameOf).sort());
  for (const { sheet, address, ...values } of expected) {
    expect(totals.different).toContainEqual({ at: { sheet, address }, ...values });
    const told = report.problems.filter((one) => one.sheet === sheet && one.address === address);
    expect(told.map(({ code }) => code)).toEqual(['formula-overwritten']);
    expect(told[0].details).toMatchObject(values);
  }
  await audited(office, { fix: 'true' });
  for (const { sheet, address, expected: before } of expected)
    expect(await office.values(sheet, address)).toEqual([[before ?? '']]);
  expect((await audited(office)).report.problems).toEqual([]);
});

test('a score typed where a formula may stand is reported, and not written back', async () => {
  const [table, place, value] = SCORE;
  const cell = await cellOf(office, table, ...place);
  const [[before]] = await office.values(cell.sheet, cell.address);
  await office.write(cell.sheet, cell.address, [[value]]);
  const { formulas, totals, report } = await audited(office, { fix: 'true' });
  expect(formulas.overwritten).toEqual([]);
  expect(totals.different).toContainEqual({ at: cell, shown: value, expected: before });
  expect(report.problems.map(({ code }) => code)).toContain('total-differs');
  expect(report.changed).toEqual([]);
  expect(await office.values(cell.sheet, cell.address)).toEqual([[value]]);
});

test('a line of the register that the sheet of the month does not know yet is a difference', async () => {
  const paid = await cellOf(office, 'kpi_collection_register_1', '当期实收', 1);
  await office.write(paid.sheet, paid.address, [[1]]);
  const { totals } = await audited(office);
  const of = (sheet: string) => totals.different.filter(({ at }) => at.sheet === sheet);
  const budget = await cellOf(office, 'kpi_collection_budget_1', '实收', 1);
  expect(of(budget.sheet).length).toBeGreaterThan(0);
  expect(of(paid.sheet)).toEqual([]);
});
