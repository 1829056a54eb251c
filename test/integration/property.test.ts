import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectionBasis } from '../../src/core/collection';
import type { CollectionResults, RecalcResults } from '../../src/commands/results';
import type { CellInput } from '../../src/core/types';
import { Office, type Counted } from '../commands/workbook';
import {
  BASES,
  expectedRates,
  expectedShares,
  expectedToDate,
  isKnown,
  readProperty,
  SPANS,
  type FeeLine,
  type KeptBudget,
  type ToDate,
} from '../oracle/property-years';

jest.setTimeout(300_000);

const file = readFileSync(path.join(__dirname, '..', 'fixtures', 'property.xlsx'));
const AUGUST = '收缴率对预算-2025-08';
const LEVELS = { green: '绿', yellow: '黄', orange: '橙', red: '红' };

let office: Office;
let lines: FeeLine[];
let budget: KeptBudget;
beforeAll(async () => {
  ({ lines, budget } = await readProperty(file));
  office = await Office.open(file);
});
afterAll(() => office.close());

const collect = (month: string, basis?: string): Promise<Counted<CollectionResults>> =>
  office.run('collection', basis === undefined ? { month } : { month, basis }, { now: new Date(2026, 0, 5) });

const placesOf = ({ problems }: Counted<unknown>): string[] =>
  problems.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);

const cellsOf = (sheet: string) =>
  office.excel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load('formulas,values');
    await context.sync();
    return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
  });

/** One-based row that starts with these cells. */
const rowOf = (values: unknown[][], ...starts: unknown[]): number =>
  values.findIndex((line) => starts.every((text, index) => line[index] === text)) + 1;

/** The rows of projects on a sheet: actual, variance, attainment, level; “—” where nothing is due, blank where nothing is known. */
async function expectShown(sheet: string, toDate: ToDate, basis: CollectionBasis): Promise<void> {
  const { values } = await cellsOf(sheet);
  for (const { project, span, actual, variance, attainment, level } of toDate) {
    if (project === null) continue;
    const none = isKnown(lines, project, span, sheet.slice(-7), basis) ? '—' : '';
    const found = values[rowOf(values, project, SPANS[span]) - 1].slice(5, 9);
    expect([project, span, ...found]).toEqual([
      ...[project, span, actual ?? none, variance ?? none, attainment ?? none],
      level === null ? '' : LEVELS[level],
    ]);
  }
}

/** What is odd in the registers as they are, by the cells of those lines. */
const known = (until: string): string[] => {
  const odd: [project: string, month: string, code: string, column: string][] = [
    ['写字楼', '2025-05', 'paid-above-due', '当期实收'],
    ['锦园二期', '2025-12', 'cell-blank', '当期实收'],
  ];
  const found = odd
    .filter(([, month]) => month <= until && month.slice(0, 4) === until.slice(0, 4))
    .map(([project, month, code, column]) => {
      const line = lines.find((entry) => entry.project === project && entry.month === month)!;
      return `${code} ${line.sheet}!${line.cell(column)}`;
    });
  return [...found, 'change-not-approved 预算调整!G4'];
};

test('two years of registers: every rate, and August against the annual target', async () => {
  const report = await collect('2025-08');
  expect(report.ok).toBe(true);
  expect(report.wire).toBeLessThanOrEqual(3);
  expect(lines).toHaveLength(6 * 24 - 2);
  expect(report.results!.rows).toEqual(expectedRates(lines, '2025-08'));
  expect(report.results!.toDate).toEqual(expectedToDate(lines, '2025-08', 'current'));
  expect(placesOf(report)).toEqual(known('2025-08'));
  await expectShown(AUGUST, expectedToDate(lines, '2025-08', 'current'), 'current');
});

/** Types the budget of the year onto a sheet: the curve, the departments, and budgets of single projects. */
async function typeBudget(sheet: string): Promise<void> {
  const { values } = await cellsOf(sheet);
  const january = rowOf(values, 1);
  await office.write(
    sheet,
    `D${january}:D${january + 11}`,
    budget.curve.map((share) => [share]),
  );
  const first = rowOf(values, '部门') + 1;
  for (const [index, { department, owner, share, satisfaction }] of budget.departments.entries()) {
    await office.write(sheet, `A${first + index}:C${first + index}`, [[department, owner, share]]);
    await office.write(sheet, `G${first + index}`, [[satisfaction ?? '']]);
  }
  for (const { project, span, budget: typed } of budget.typed)
    await office.write(sheet, `E${rowOf(values, project, SPANS[span])}`, [[typed]]);
}

test('the typed budget: all four bases, budgets of single projects, and the shares of the departments', async () => {
  await typeBudget(AUGUST);
  for (const basis of [...BASES.slice(1), BASES[0]]) {
    const report = await collect('2025-08', basis);
    const toDate = expectedToDate(lines, '2025-08', basis, budget);
    expect(report.results!.toDate).toEqual(toDate);
    expect(report.results!.shares).toEqual(expectedShares(toDate, budget));
    await expectShown(AUGUST, toDate, basis);
  }
});

test.each([
  ['2024-02', 'current', {}],
  ['2024-12', 'household', {}],
  ['2025-01', 'overall', {}],
  ['2025-12', 'current', { curve: true }],
] as const)('%s by the %s rate', async (month, basis, { curve }: { curve?: boolean }) => {
  const report = await collect(month, basis);
  // The curve of August goes on for the year; budgets of single projects were for their spans.
  const expected = expectedToDate(lines, month, basis, curve ? { curve: budget.curve } : {});
  expect(report.results!.toDate).toEqual(expected);
  expect(placesOf(report)).toEqual(known(month));
  await expectShown(`收缴率对预算-${month}`, expected, basis);
});

test('a second run changes no cell', async () => {
  for (const month of ['2025-08', '2024-12', '2025-12']) {
    expect(await collect(month)).toMatchObject({ ok: true, changed: [], wire: 2 });
  }
  const recalculated = await office.run<RecalcResults>('recalc', {}, { now: new Date(2026, 0, 5) });
  expect(recalculated).toMatchObject({ ok: true, changed: [] });
  expect(recalculated.results!.refreshed).toHaveLength(5);
});

test('a table that people have sorted: budgets and comments stay with their project and span', async () => {
  const noted = await office.excel(async (context) => {
    const table = context.workbook.worksheets.getItem(AUGUST).tables.getItemAt(0);
    const body = table.getDataBodyRange();
    body.load('formulas');
    await context.sync();
    const rows = body.formulas as unknown[][];
    table.columns.add(undefined, [['我的备注'], ...rows.map(([project, span]) => [`${project}${span}`])]);
    const count = rows.filter(([project]) => project !== '').length;
    for (const column of [0, 1, 4]) {
      const sorted = rows.map((row, index) => [
        index < count ? rows[count - 1 - index][column] : row[column],
      ]);
      body.getColumn(column).formulas = sorted;
    }
    const notes = table.columns.getItem('我的备注').getDataBodyRange();
    notes.values = rows.map((_, index) => [
      index < count ? rows[count - 1 - index].slice(0, 2).join('') : '',
    ]);
    await context.sync();
    return count;
  });
  expect(noted).toBe(18);
  expect((await collect('2025-08')).ok).toBe(true);
  await expectShown(AUGUST, expectedToDate(lines, '2025-08', 'current', budget), 'current');
  const { values } = await cellsOf(AUGUST);
  const header = rowOf(values, '项目/楼栋', '范围');
  const note = values[header - 1].indexOf('我的备注');
  const rows = values.slice(header, header + noted);
  expect(rows[0].slice(0, 2)).toEqual(['公寓', '本年']);
  expect(rows.map((row) => row[note])).toEqual(rows.map(([project, span]) => `${project}${span}`));
  expect((await collect('2025-08')).changed).toEqual([]);
});

describe('bad input is a problem with its cell, and the rest is computed', () => {
  const COLUMNS = [
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
    '预收',
  ];
  type Cell = [sheet: string, address: string];
  const lineOf = (project: string, month: string): FeeLine =>
    lines.find((line) => line.project === project && line.month === month)!;
  const at = (project: string, month: string, column: string): Cell => {
    const { sheet, cell } = lineOf(project, month);
    return [sheet, cell(column)];
  };
  const onSheet = (start: unknown, column: string, below = 0): Cell => [
    AUGUST,
    `${column}${rowOf(august, start) + below}`,
  ];
  let august: unknown[][];
  let report: Counted<CollectionResults>;

  interface Case {
    cells: () => [...Cell, value: unknown][];
    code: string;
    /** Where it is seen, if not in the cell that was changed. */
    seen?: () => Cell;
    /** What counts instead, line by line; null = the line does not. */
    counts?: (line: FeeLine) => FeeLine | null;
  }
  const instead =
    (project: string, month: string, changed: (line: FeeLine) => FeeLine | null) => (line: FeeLine) =>
      line.project === project && line.month === month ? changed(line) : line;
  const amount = (column: keyof FeeLine['amounts'], value: CellInput) => (line: FeeLine) => ({
    ...line,
    amounts: { ...line.amounts, [column]: value },
  });
  const cases: Record<string, Case> = {
    'a month missing': {
      cells: () => COLUMNS.map((column) => [...at('锦园三期', '2025-04', column), '']),
      code: 'fee-month-missing',
      seen: () => at('锦园三期', '2025-03', '费用月份'),
      counts: instead('锦园三期', '2025-04', () => null),
    },
    'the same project and month twice': {
      cells: () => [[...at('公寓', '2025-06', '费用月份'), '2025-05']],
      code: 'fee-row-twice',
      counts: instead('公寓', '2025-06', () => null),
    },
    'a month that cannot be read': {
      cells: () => [[...at('商铺', '2025-04', '费用月份'), '四月']],
      code: 'period-invalid',
      counts: instead('商铺', '2025-04', () => null),
    },
    'a negative receivable': {
      cells: () => [[...at('锦园一期', '2025-04', '应收'), -50_000]],
      code: 'value-negative',
      counts: instead('锦园一期', '2025-04', amount('receivable', 'no number')),
    },
    'text as what was collected': {
      cells: () => [[...at('锦园一期', '2025-07', '当期实收'), '未到账']],
      code: 'value-not-number',
      counts: instead('锦园一期', '2025-07', amount('collected', 'no number')),
    },
    'collected above receivable': {
      cells: () => [[...at('锦园二期', '2025-08', '当期实收'), 99_999]],
      code: 'paid-above-due',
      counts: instead('锦园二期', '2025-08', amount('collected', 99_999)),
    },
    'a payment for a month that has not begun': {
      cells: () => [[...at('写字楼', '2025-12', '费用月份'), '2026-03']],
      code: 'payment-for-another-month',
      seen: () => at('写字楼', '2025-12', '当期实收'),
      counts: instead('写字楼', '2025-12', (line) => ({ ...line, month: '2026-03' })),
    },
    'shares of 95%': {
      cells: () => [[...onSheet('部门', 'C', 1), 0.55]],
      code: 'shares-not-100',
      seen: () => [AUGUST, `${onSheet('部门', 'C', 1)[1]}:${onSheet('部门', 'C', 3)[1]}`],
    },
    'a curve that falls': { cells: () => [[...onSheet(5, 'D'), 0.2]], code: 'curve-falls' },
    'a change of the budget that nobody approved': {
      cells: () => [['预算调整', 'G2', '']],
      code: 'change-not-approved',
    },
  };

  beforeAll(async () => {
    ({ values: august } = await cellsOf(AUGUST));
    const changes = Object.values(cases).flatMap(({ cells }) => cells());
    await office.excel(async (context) => {
      for (const [sheet, address, value] of changes)
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });
    report = await collect('2025-08');
  });

  test.each(Object.entries(cases))(
    '%s',
    (_, { cells, code, seen = () => cells()[0].slice(0, 2) as Cell }) => {
      expect(placesOf(report)).toContain(`${code} ${seen().join('!')}`);
    },
  );

  test('everything that can be counted is', async () => {
    const counted = Object.values(cases).reduce<FeeLine[]>(
      (all, { counts = (line: FeeLine) => line }) => all.flatMap((line) => counts(line) ?? []),
      lines,
    );
    const changed = {
      ...budget,
      curve: budget.curve.with(4, 0.2),
      departments: budget.departments.with(0, { ...budget.departments[0], share: 0.55 }),
    };
    const toDate = expectedToDate(counted, '2025-08', 'current', changed);
    expect(report.ok).toBe(true);
    expect(report.results!.rows).toEqual(expectedRates(counted, '2025-08'));
    expect(report.results!.toDate).toEqual(toDate);
    expect(report.results!.shares).toEqual(expectedShares(toDate, changed));
    const extra = placesOf(report).filter((place) => place.startsWith('fee-month-missing'));
    expect(extra).toHaveLength(3);
  });
});
