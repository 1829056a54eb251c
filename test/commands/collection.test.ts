import type { CollectionResults, InsertResults, RecalcResults } from '../../src/commands/results';
import { Office, type Counted } from './workbook';

jest.setTimeout(300_000);

const month = '2026-10';
const HEADER = [
  '项目/楼栋',
  '费用月份',
  '应收户',
  '已交户',
  '应收',
  '减免',
  '净应收',
  '当期实收',
  '期初欠费',
  '清欠',
];

/** A row of the register: project, month, households due and paid, receivable, waived, (net,) collected, arrears, recovered. */
type Row = (string | number)[];
const REGISTER: Row[] = [
  ['甲园', '2026-09', 100, 90, 100000, 2000, '', 83300, 20000, 8000],
  ['甲园', '2026-10', 100, 95, 100000, 2000, '', 93100, 12000, 3000],
  ['乙园', '2026-09', 40, 30, 40000, '', '', 36000, '', ''],
  ['乙园', '2026-10', 40, 36, 40000, '', '', 38000, '', ''],
];

const codes = ({ problems }: Counted<unknown>) =>
  problems.map(({ code, sheet, address }) => [code, `${sheet}!${address}`]);

async function withRegister(rows: Row[], sheet = '台账'): Promise<Office> {
  const office = await Office.open();
  await office.excel(async (context) => {
    const added = context.workbook.worksheets.add(sheet);
    added.getRange(`B1:B${rows.length + 1}`).numberFormat = '@' as unknown as string[][];
    added.getRangeByIndexes(0, 0, rows.length + 1, HEADER.length).values = [HEADER, ...rows];
    await context.sync();
  });
  return office;
}

const sheetOf = async (office: Office): Promise<string> =>
  (await office.sheetNames()).find((name) => name.startsWith('收缴率对预算'))!;

/** All used cells, formulas as such. */
const cellsOf = (office: Office, sheet: string) =>
  office.excel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    const { charts } = context.workbook.worksheets.getItem(sheet);
    range.load('formulas,values');
    charts.load('items/name');
    await context.sync();
    return { formulas: range.formulas, values: range.values, charts: charts.items.length };
  });

const findRow = (values: unknown[][], ...starts: unknown[]): number =>
  values.findIndex((line) => starts.every((text, index) => line[index] === text)) + 1;

describe('collection of a month', () => {
  let office: Office;
  let first: Counted<CollectionResults>;
  let sheet: string;
  beforeAll(async () => {
    office = await withRegister(REGISTER);
    first = await office.run<CollectionResults>('collection', { month });
    sheet = await sheetOf(office);
  });
  afterAll(() => office.close());

  test('rates by project and month, all together behind them', () => {
    expect(first).toMatchObject({ ok: true, problems: [] });
    expect(first.wire).toBeLessThanOrEqual(3);
    expect(first.results!.rows).toEqual([
      { project: '甲园', month: '2026-09', current: 0.85, arrears: 0.4, overall: 0.7737, household: 0.9 },
      { project: '乙园', month: '2026-09', current: 0.9, arrears: null, overall: 0.9, household: 0.75 },
      { project: null, month: '2026-09', current: 0.8645, arrears: 0.4, overall: 0.8057, household: 0.8571 },
      { project: '甲园', month: '2026-10', current: 0.95, arrears: 0.25, overall: 0.8736, household: 0.95 },
      { project: '乙园', month: '2026-10', current: 0.95, arrears: null, overall: 0.95, household: 0.9 },
      { project: null, month: '2026-10', current: 0.95, arrears: 0.25, overall: 0.894, household: 0.9357 },
    ]);
  });

  test('to date: sums over sums against the annual target', () => {
    const of = (project: string | null, span: string) =>
      first.results!.toDate.find((row) => row.project === project && row.span === span);
    expect(of('甲园', 'month')).toEqual({
      project: '甲园',
      span: 'month',
      actual: 0.95,
      budget: 0.9,
      variance: 0.05,
      attainment: 1.0556,
      level: 'green',
    });
    expect(of('甲园', 'year')).toMatchObject({ actual: 0.9, attainment: 1, level: 'green' });
    expect(of('乙园', 'quarter')).toMatchObject({ actual: 0.95, budget: 0.9 });
    expect(of(null, 'year')).toMatchObject({ actual: 0.9072, budget: 0.9, attainment: 1.0081 });
    expect(first.results!.toDate).toHaveLength(9);
    expect(first.results!.shares).toEqual([]);
  });

  test('the sheet shows the same numbers, with one chart; a second run changes nothing', async () => {
    const before = await cellsOf(office, sheet);
    for (const { project, span, actual, budget, variance, attainment } of first.results!.toDate) {
      if (project === null) continue;
      const word = { month: '本月', quarter: '本季', year: '本年' }[span];
      const row = before.values[findRow(before.values, project, word) - 1];
      expect(row.slice(5, 8)).toEqual([actual, variance, attainment]);
      expect([budget, row[4]]).toEqual([0.9, '']);
    }
    expect(before.charts).toBe(1);
    const again = await office.run<CollectionResults>('collection', { month });
    expect(again).toMatchObject({ ok: true, changed: [], results: first.results });
    const recalculated = await office.run<RecalcResults>('recalc');
    expect(recalculated).toMatchObject({ ok: true, changed: [] });
    expect(recalculated.results!.refreshed).toEqual([sheet]);
    expect(await cellsOf(office, sheet)).toEqual(before);
  });

  test('a typed curve, shares and comments stay; new projects get rows; what changed is refreshed', async () => {
    const { values } = await cellsOf(office, sheet);
    const january = findRow(values, 1);
    const curve = [0.07, 0.14, 0.2, 0.27, 0.35, 0.42, 0.5, 0.58, 0.66, 0.74, 0.82, 0.9];
    await office.write(
      sheet,
      `D${january}:D${january + 11}`,
      curve.map((share) => [share]),
    );
    const comment = findRow(values, '乙园', '本月');
    await office.write(sheet, `J${comment}`, [['商户搬走']]);
    const shares = values.findIndex((line) => line[0] === '部门') + 2;
    await office.write(sheet, `A${shares}:C${shares + 1}`, [
      ['客户服务部', '陈静', 0.75],
      ['工程部', '周磊', 0.2],
    ]);
    await office.write(sheet, `G${shares}:G${shares + 1}`, [[0.9], [0.98]]);
    await office.write('台账', 'A6:J6', [['丙园', '2026-10', 10, 10, 10000, '', '', 9900, '', '']]);
    await office.write('台账', 'H5', [[39000]]);

    const report = await office.run<CollectionResults>('collection', { month });
    expect(report.ok).toBe(true);
    const after = await cellsOf(office, sheet);
    expect(after.charts).toBe(1);
    const rowAt = (project: string, span: string) => after.values[findRow(after.values, project, span) - 1];
    expect(rowAt('乙园', '本月').slice(2, 4)).toEqual([40000, 39000]);
    expect(rowAt('乙园', '本月')[9]).toBe('商户搬走');
    for (const { project, span, ...numbers } of report.results!.toDate) {
      if (project === null) continue;
      const row = rowAt(project, { month: '本月', quarter: '本季', year: '本年' }[span]);
      const { actual, variance, attainment } = numbers;
      expect([project, span, ...row.slice(5, 8)]).toEqual([project, span, actual, variance, attainment]);
    }
    const again = after.values.findIndex((line) => line[0] === 1);
    expect(after.values.slice(again, again + 12).map((line) => line[3])).toEqual(curve);
    expect(after.values[again + 9].slice(1, 3)).toEqual([148000, 142000]);
    const { toDate, shares: departments } = report.results!;
    const { attainment } = toDate.find(({ project, span }) => project === null && span === 'year')!;
    const score = Math.min(attainment!, 1) * 100;
    expect(departments).toEqual([
      {
        department: '客户服务部',
        share: 0.75,
        score,
        points: Math.round(score * 75) / 100,
        flagged: attainment! >= 1,
      },
      { department: '工程部', share: 0.2, score, points: Math.round(score * 20) / 100, flagged: false },
    ]);
    const department = after.values.findIndex((line) => line[0] === '客户服务部');
    expect(
      after.values.slice(department, department + 2).map((line) => [...line.slice(3, 6), line[7]]),
    ).toEqual([
      [attainment, score, departments[0].points, departments[0].flagged ? '达标但满意率未达标' : ''],
      [attainment, score, departments[1].points, ''],
    ]);
    expect(codes(report)).toEqual([
      ['shares-not-100', expect.stringContaining(`${sheet}!C`)],
      // Ten months of the year are on no register.
      ['curve-due-missing', `${sheet}!B${january}`],
    ]);
    expect(report.problems[0].message).toContain('责任比例合计 95%，还差 5%');

    const repeated = await office.run<CollectionResults>('collection', { month });
    expect(repeated.changed).toEqual([]);
    expect(await cellsOf(office, sheet)).toEqual(after);
  });

  test('the next month goes on with the curve and the departments; a project that no register has is named', async () => {
    await office.write('台账', 'A7:J9', [
      ['甲园', '2026-11', 100, 80, 100000, '', '', 80000, '', ''],
      ['乙园', '2026-11', 40, 30, 40000, '', '', 39000, '', ''],
      ['丙园', '2026-11', 10, 8, 10000, '', '', 8000, '', ''],
    ]);
    const next = { month: '2026-11' };
    const report = await office.run<CollectionResults>('collection', next);
    expect(report).toMatchObject({ ok: true, results: { shares: [{ share: 0.75 }, { share: 0.2 }] } });
    const added = (await office.sheetNames()).find((name) => name.endsWith('2026-11'))!;
    const shown = await cellsOf(office, added);
    const line = shown.values[findRow(shown.values, '甲园', '本年') - 1];
    const { actual, budget, variance, attainment } = report.results!.toDate[2];
    expect(line.slice(5, 8)).toEqual([actual, variance, attainment]);
    expect(line[4]).toBeCloseTo(budget!, 4);
    expect((await office.run('collection', next)).changed).toEqual([]);
    await office.write(added, `A${findRow(shown.values, '丙园', '本年')}`, [['丁园']]);
    const renamed = await office.run('collection', next);
    expect(codes(renamed)).toContainEqual([
      'project-not-in-registers',
      `${added}!A${findRow(shown.values, '丙园', '本年')}`,
    ]);
    expect((await office.run('collection', next)).changed).toEqual([]);
  });

  test('another basis is written on the sheet and stays in force', async () => {
    const report = await office.run<CollectionResults>('collection', { month, basis: 'household' });
    expect(report.results!.toDate[0]).toMatchObject({ project: '甲园', span: 'month', actual: 0.95 });
    const { values } = await cellsOf(office, sheet);
    expect(values[1]).toContain('户数');
    expect((await office.run('collection', { month })).changed).toEqual([]);
  });
});

test('every odd line is a problem with its cell, and the rest is computed', async () => {
  const rows: Row[] = [
    ['甲园', '2026-08', 10, 9, 1000, '', '', 900, '', ''],
    ['甲园', '2026-10', 10, 9, 1000, '', '', 950, '', ''],
    ['甲园', '2026-10', 10, 9, 1000, '', '', 900, '', ''],
    ['乙园', '2026-10', 10, 9, -1000, '', '', 900, '', ''],
    ['丙园', '2026-10', 10, 11, 1000, 1200, '', 900, '', ''],
    ['丁园', '2026-10', 10, 9, 1000, '', '', 1100, 100, 300],
    ['戊园', '2026-10', 10, 9, '一千', '', '', '九百', '', ''],
    ['己园', '十月', 10, 9, 1000, '', '', 900, '', ''],
    ['', '2026-10', 10, 9, 1000, '', '', 900, '', ''],
    ['庚园', '2026-10', 10, 9, 0, '', '', 500, '', ''],
    ['庚园', '2027-03', 10, 9, 1000, '', '', 500, '', ''],
    ['辛园', '2026-10', 10, 9, 1000, '', '', '', '', ''],
  ];
  const office = await withRegister(rows);
  const report = await office.run<CollectionResults>('collection', { month });
  expect(report.ok).toBe(true);
  expect(codes(report).sort()).toEqual(
    [
      ['fee-month-missing', '台账!B2'],
      ['fee-row-twice', '台账!B4'],
      ['value-negative', '台账!E5'],
      ['waived-above-receivable', '台账!F6'],
      ['paid-above-due', '台账!D6'],
      ['paid-above-due', '台账!H7'],
      ['paid-above-due', '台账!J7'],
      ['value-not-number', '台账!E8'],
      ['value-not-number', '台账!H8'],
      ['period-invalid', '台账!B9'],
      ['project-missing', '台账!A10'],
      ['payment-for-another-month', '台账!H11'],
      ['payment-for-another-month', '台账!H12'],
      ['cell-blank', '台账!H13'],
    ].sort(),
  );
  const current = (project: string) =>
    report.results!.rows.find((row) => row.project === project && row.month === month)?.current;
  expect(['甲园', '乙园', '丙园', '丁园', '戊园', '庚园', '辛园'].map(current)).toEqual([
    0.95,
    null,
    null,
    1.1,
    null,
    null,
    null,
  ]);

  // A curve that falls and ends elsewhere, and a change that nobody approved.
  const sheet = await sheetOf(office);
  const { values } = await cellsOf(office, sheet);
  const january = findRow(values, 1);
  await office.write(sheet, `D${january}:D${january + 11}`, [
    ...[0.1, 0.2, 0.15, 0.3, 0.4, 0.5, 0.6].map((share) => [share]),
    ['很多'],
    ...[0.7, 0.75, 0.8, 0.95].map((share) => [share]),
  ]);
  const log = (await office.run<InsertResults>('insert.budget-report', { period: month, samples: 'true' }))
    .results!.sheet;
  const found = await office.values(log, 'A1:M40');
  const changes = found.findIndex((line) => line.includes('批准人')) + 1;
  const approved = String.fromCharCode(65 + found[changes - 1].indexOf('批准人'));
  const own = (part: Counted<unknown>) => codes(part).filter(([, at]) => !String(at).startsWith('台账'));
  const before = own(await office.run('collection', { month })).filter(([, at]) =>
    String(at).startsWith(log),
  );
  await office.write(log, `${approved}${changes + 1}`, [['']]);
  expect(own(await office.run('collection', { month }))).toEqual(
    expect.arrayContaining([
      ...before,
      ['curve-falls', `${sheet}!D${january + 2}`],
      ['value-not-number', `${sheet}!D${january + 7}`],
      ['curve-end-differs', `${sheet}!D${january + 11}`],
      ['change-not-approved', `${log}!${approved}${changes + 1}`],
    ]),
  );
  office.close();
});

test('the sample sheet: months that no register has weigh in the year as the curve states them; a final sheet stays', async () => {
  const office = await Office.open();
  await office.run('insert.collection-register', { period: month, samples: 'true' });
  const { sheet } = (
    await office.run<InsertResults>('insert.collection-budget', { period: month, samples: 'true' })
  ).results!;
  // Three spans of a project that the register calls by another name.
  await office.write(sheet, 'A6:A8', [['翠湖园（示例）'], ['翠湖园（示例）'], ['翠湖园（示例）']]);
  const { values } = await cellsOf(office, sheet);
  const report = await office.run<CollectionResults>('collection', { month });
  expect(codes(report)).toEqual(
    ['本月', '本季', '本年'].map((span) => [
      'project-not-in-registers',
      `${sheet}!A${findRow(values, '翠湖园（示例）', span)}`,
    ]),
  );
  expect(report.results!.toDate.at(-1)).toMatchObject({ project: null, budget: 0.8955, attainment: 1.0155 });
  expect(report.results!.shares.map(({ points, flagged }) => [points, flagged])).toEqual([
    [60, false],
    [20, true],
    [20, false],
  ]);
  // A budget typed for a project goes before the curve.
  expect(report.results!.toDate.find(({ project }) => project === '临街商铺（示例）')!.budget).toBe(0.88);
  const after = await cellsOf(office, sheet);
  const november = findRow(after.values, 11);
  await office.write(sheet, `B${november}:B${november + 1}`, [[''], ['']]);
  const short = await office.run<CollectionResults>('collection', { month });
  expect(codes(short)).toContainEqual(['curve-due-missing', `${sheet}!B${november}`]);
  expect(short.problems.find(({ code }) => code === 'curve-due-missing')!.message).toContain('11、12月');

  await office.write(sheet, `B${november}:B${november + 1}`, [[210_000], [210_000]]);
  expect((await office.run('finalize', { sheet })).ok).toBe(true);
  const final = await office.run<CollectionResults>('collection', { month, basis: 'overall' });
  expect(final).toMatchObject({ ok: true, changed: [] });
  expect(codes(final)).toContainEqual(['sheet-finalized', `${sheet}!`]);
  expect(final.results!.toDate).toHaveLength(12);
  office.close();
});

test('without a register, and for a month that nobody has', async () => {
  const office = await Office.open();
  expect(await office.run('collection', { month })).toMatchObject({
    ok: false,
    problems: [{ code: 'no-registers' }],
  });
  office.close();
  const other = await withRegister(REGISTER);
  const report = await other.run<CollectionResults>('collection', { month: '2026-11' });
  expect(codes(report)).toEqual([['fee-month-missing', '台账!A1:J1']]);
  expect(report.results!.toDate.find(({ span }) => span === 'month')!.actual).toBeNull();
  other.close();
});
