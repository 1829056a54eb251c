import { checkBreakdown } from '../../src/core/plan';
import type { CellInput } from '../../src/core/types';
import { recogniseHeader } from '../../src/templates/recognise';
import type { RowData } from '../../src/templates/schema';
import { describeWithLibreOffice } from '../support/libreoffice';
import { inEngine, inLibreOffice } from './calculate';
import type { Calculated } from './calculate';
import { compiled } from './requests';

const target = (
  year: CellInput,
  quarters: readonly CellInput[],
  months: readonly CellInput[] = [],
): RowData => ({
  indicator: '指标',
  year,
  ...Object.fromEntries(quarters.map((value, index) => [`q${index + 1}`, value])),
  ...Object.fromEntries(months.map((value, index) => [`m${index + 1}`, value])),
});

const even = (value: number) => Array.from({ length: 12 }, () => value);

const cases: [rule: string, row: RowData, check: string][] = [
  ['nothing is filled in', target(null, []), ''],
  ['a year without quarters has nothing to check', target(100, []), ''],
  ['quarters without a year have nothing to check', target(null, [25, 25, 25, 25]), ''],
  ['quarters make the year', target(100, [25, 25, 25, 25]), '相符'],
  ['quarters short of the year', target(100, [25, 25, 25, 20]), '全年 差 5'],
  ['quarters over the year', target(100, [25, 25, 25, 30]), '全年 超 5'],
  ['a blank quarter counts nothing', target(100, [25, 25, 25, null]), '全年 差 25'],
  ['text counts as blank', target(100, [25, 25, 25, '待定']), '全年 差 25'],
  ['a year that is text has nothing to check', target('待定', [25, 25, 25, 25]), ''],
  ['months make the quarters', target(12, [3, 3, 3, 3], even(1)), '相符'],
  ['months alone have nothing to check', target(null, [], even(1)), ''],
  [
    'every quarter is checked by itself',
    target(12, [3, 3, 3, 3], [1, 1, 2, 1, 1, 0, 1, 1, 1, 2, 2, 2]),
    'Q1 超 1；Q2 差 1；Q4 超 3',
  ],
  [
    'year and quarters at once',
    target(13, [3, 3, 3, 3], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5]),
    '全年 差 1；Q4 差 0.5',
  ],
  ['months of some quarters', target(12, [3, 3, 3, 3], [1, 1, 1, null, null, null, 1]), 'Q3 差 2'],
  ['decimals add up exactly', target(0.6, [0.1, 0.2, 0.3], [0.1, 0, 0, 0.1, 0.1]), '相符'],
  ['tenths', target(1.1, [0.1, 0.2, 0.3, 0.5], [0.03, 0.03, 0.04]), '相符'],
  ['a gap of tenths', target(0.3, [0.1, 0.1]), '全年 差 0.1'],
  ['a gap below one is not taken for none', target(10, [2.5, 2.5, 2.5, 3]), '全年 超 0.5'],
  [
    'large amounts with cents',
    target(100_000_000.3, [25_000_000.1, 25_000_000.1, 25_000_000.1, 25_000_000]),
    '相符',
  ],
  [
    'large amounts, one cent short',
    target(100_000_000.3, [25_000_000.1, 25_000_000.1, 25_000_000.09, 25_000_000]),
    '全年 差 0.01',
  ],
  ['zero is a target', target(0, [0, 0, 0, 0]), '相符'],
  ['a zero year with something planned', target(0, [1]), '全年 超 1'],
  ['a zero quarter with something planned', target(1, [1, 0, 0, 0], [1, 0, 0, 2]), 'Q2 超 2'],
];

const plans = [
  compiled('target-breakdown', { data: { rows: cases.map(([, row]) => row) } }),
  {
    ...compiled('target-breakdown', { language: 'en-US', data: { rows: cases.map(([, row]) => row) } }, 2),
    sheetName: 'english',
  },
];

function checks(values: CellInput[][]): CellInput[] {
  const header = values.findIndex((row) => recogniseHeader(row)?.table === 'target-breakdown');
  const { columns } = recogniseHeader(values[header])!;
  return values.slice(header + 1, header + 1 + cases.length).map((row) => row[columns.check]);
}

const english = (text: string) =>
  text
    .replace(/全年/g, 'Year')
    .replace(/差/g, 'short by')
    .replace(/超/g, 'over by')
    .replace('相符', 'Adds up');

/** What the engine says, as the cell says it. */
function expected(row: RowData): string {
  const parts = (keys: string[]) => keys.map((key) => row[key] ?? null);
  const found = [
    { name: '全年', check: checkBreakdown(row.year ?? null, parts(['q1', 'q2', 'q3', 'q4'])) },
    ...[1, 2, 3, 4].map((n) => ({
      name: `Q${n}`,
      check: checkBreakdown(row[`q${n}`] ?? null, parts([1, 2, 3].map((m) => `m${(n - 1) * 3 + m}`))),
    })),
  ].filter(({ check }) => check !== null);
  const gaps = found
    .filter(({ check }) => check!.gap !== 0)
    .map(({ name, check }) => `${name} ${check!.gap < 0 ? '差' : '超'} ${Math.abs(check!.gap)}`);
  return found.length === 0 ? '' : gaps.join('；') || '相符';
}

function checksAsTheEngineDoes(calculate: () => Promise<Calculated>) {
  let sheets: Calculated;
  beforeAll(async () => {
    sheets = await calculate();
  }, 300_000);

  test.each(cases.map(([rule, row, check], index) => ({ rule, row, check, index })))(
    '$rule: $check',
    ({ row, check, index }) => {
      expect(expected(row)).toBe(check);
      expect(checks(sheets[0])[index] ?? '').toBe(check);
      expect(checks(sheets[1])[index] ?? '').toBe(english(check));
    },
  );
}

describe('the breakdown of a target is checked as the engine does, in the embedded workbook', () => {
  checksAsTheEngineDoes(() => inEngine(plans));
});

describeWithLibreOffice('the breakdown of a target is checked as the engine does, in LibreOffice', () => {
  checksAsTheEngineDoes(() => inLibreOffice(plans));
});

test('a breakdown is of the year of the period', () => {
  const plan = compiled('target-breakdown', { period: '2026-10' });
  expect(plan.sheetName).toBe('任务分解-2026');
  expect(plan.blocks.flatMap(({ values }) => values.flat())).toContain(2026);
});
