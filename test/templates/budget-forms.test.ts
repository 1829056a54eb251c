/** Budget forms: what the cells show, in both programs, is what the rules say (docs/rules.md §10). */
import { compareWithBudget, qualityFlag } from '../../src/core/budget';
import { compareCollection } from '../../src/core/collection-budget';
import type { CollectionMonth } from '../../src/core/collection-budget';
import { departmentScore } from '../../src/core/shares';
import { defaultSettings, warningLevels } from '../../src/core/settings';
import type { Settings } from '../../src/core/settings';
import type { CellInput } from '../../src/core/types';
import type { RowData } from '../../src/templates/data';
import type { SheetPlan } from '../../src/templates/plan';
import { inEngine, inLibreOffice } from './calculate';
import type { Calculated } from './calculate';
import { compiled } from './requests';

jest.setTimeout(120_000);

const numberOf = (value: CellInput | undefined): number | null => (typeof value === 'number' ? value : null);
const levelName = (level: string | null): CellInput =>
  warningLevels.find(({ id }) => id === level)?.name ?? '';

/** [class, budget, actual] at the edges of the bands, at halves, without budget or actual, with text. */
const lines: readonly (readonly ['收入' | '成本', CellInput, CellInput])[] = [
  ['收入', 100, 100],
  ['收入', 100, 99.994],
  ['收入', 100, 99.995],
  ['收入', 100, 95],
  ['收入', 100, 94.99],
  ['收入', 100, 90],
  ['收入', 100, 89.99],
  ['收入', 0, 50],
  ['收入', null, 50],
  ['收入', 80, null],
  ['收入', 80, 0],
  ['收入', 0.3, 0.1],
  ['收入', -50, -40],
  ['收入', '八十', 80],
  ['收入', 80, '无'],
  ['成本', 100, 90],
  ['成本', 100, 90.01],
  ['成本', 100, 90.005],
  ['成本', 100, 100],
  ['成本', 100, 100.01],
  ['成本', 0, 0],
  ['成本', 0, 10],
  ['成本', null, 10],
  ['成本', null, null],
  ['成本', 1234567.89, 1111111.1],
  ['成本', 3, 1],
  ['成本', 30000.05, 20000.1],
];

/** [due, paid, budget], one span each. */
const spans: readonly (readonly [CellInput, CellInput, CellInput])[] = [
  [98000, 83300, null],
  [98000, 88200, null],
  [98000, 83790, null],
  [98000, 79380, null],
  [98000, 79379.99, null],
  [100100, 100, 0.9],
  [0, 0, null],
  [0, 500, 0.9],
  [1000, 1100, 1],
  [1000, 0, 0.5],
  [1000, 500, 0],
  [null, 500, 0.9],
  [1000, null, 0.9],
  [1000, '欠', 0.9],
  [3, 1, 0.9],
  [123456.78, 98765.43, 0.8765],
];

/** [due, paid, share] per month: months without receivable, not yet collected, without a share of the curve. */
const curves: readonly (readonly (readonly [CellInput, CellInput, CellInput])[])[] = [
  [
    [1000, 800, 0.07],
    [1000, 950, 0.15],
    [1000, 900, 0.22],
    [null, null, 0.3],
    [1000, 1000, 0.37],
    [500, 0, 0.44],
    [1000, null, 0.52],
    [1000, 700, 0.6],
    [1000, null, 0.7],
    [1000, null, 0.8],
    [1000, null, 0.85],
    [1000, null, 0.9],
  ],
  [
    [1000, 800, null],
    [1200.5, 950.25, null],
    [0, 0, null],
    ...Array.from({ length: 9 }, () => [900, 900, null] as const),
  ],
];

const departments: readonly (readonly [number | null, number | null])[] = [
  [0.6, 0.98],
  [0.2, 0.97],
  [0.2, 0.9699],
  [null, 0.9],
  [1 / 3, null],
];

const rows = {
  budget: lines.map(([measure, budget, actual], index): RowData => ({
    center: '中心',
    indicator: `指标${index + 1}`,
    measure,
    span: '本年',
    budget,
    actual,
  })),
  spans: spans.map(([due, paid, budget]): RowData => ({ project: '甲', span: '本年', due, paid, budget })),
};

const collectionRow = (due: CellInput, paid: CellInput) => ({
  receivable: due,
  waived: null,
  collected: paid,
  arrears: null,
  recovered: null,
  householdsDue: null,
  householdsPaid: null,
});

const reports: SheetPlan[] = [
  compiled('budget-report', {
    data: {
      rows: {
        'budget-report': rows.budget,
        'budget-changes': [
          ['指标1', 80, 90, '主任'],
          ['指标1', 90, 100, '主任'],
          ['指标2', 100, 120, '主任'],
          ['指标2', 100, 110, null],
          ['指标2', 100, null, '主任'],
          ['没有', 1, 2, '主任'],
          [null, null, null, null],
        ].map(([indicator, old, value, approvedBy]): RowData => ({
          center: '中心',
          indicator,
          span: '本年',
          old,
          new: value,
          approvedBy,
        })),
      },
    },
  }),
];
const collections = curves.map((curve, index) =>
  compiled(
    'collection-budget',
    {
      data: {
        rows: {
          'collection-budget': index === 0 ? rows.spans : rows.spans.slice(8, 9),
          'collection-budget-curve': curve.map(([due, paid, share], at) => ({
            month: at + 1,
            due,
            paid,
            share,
          })),
          'collection-budget-shares': departments.map(([share, satisfaction], at) => ({
            department: `部门${at + 1}`,
            share,
            satisfaction,
          })),
        },
      },
    },
    index + 1,
  ),
);
const plans = [...reports, ...collections];

describe.each([
  ['the embedded workbook', inEngine],
  ['LibreOffice', inLibreOffice],
])('%s', (_, calculate) => {
  let sheets: Calculated;
  beforeAll(async () => {
    sheets = await calculate(plans.map((plan, index) => ({ ...plan, sheetName: `表${index + 1}` })));
  });

  /** Cells of the table whose name contains `table`, from the n-th row of its body on, by column index. */
  const body = (sheet: number, table: string, row: number): CellInput[] => {
    const { area } = plans[sheet].tables.find(({ name }) => name.includes(table))!;
    return sheets[sheet][area.row + 1 + row]
      .slice(area.column, area.column + area.columns)
      .map((cell) => cell ?? '');
  };

  test.each(lines.map((line, index) => ({ line, index })))('budget line $line', ({ line, index }) => {
    const [kind, budget, actual] = line;
    const measure = kind === '收入' ? 'income' : 'cost';
    const expected = compareWithBudget(numberOf(actual), numberOf(budget), measure, defaultSettings.bands, 2);
    const none = numberOf(actual) === null || numberOf(budget) === null ? '' : '—';
    expect(body(0, 'budget_report', index).slice(6, 9)).toEqual([
      expected.variance ?? '',
      expected.attainment ?? none,
      levelName(expected.level),
    ]);
  });

  test('a budget change counts with a known line, an approver and a new value', () => {
    const states = Array.from({ length: 7 }, (_row, index) => body(0, 'budget_changes', index)[10]);
    expect(states).toEqual([
      '已被后续调整取代',
      '已生效',
      '已批准，待更新预算',
      '未批准，不生效',
      '缺新预算',
      '无此预算项',
      '',
    ]);
    expect(body(0, 'budget_changes', 0)[6]).toBe(10);
  });

  test.each(spans.map((span, index) => ({ span, index })))(
    'collected, due, budget $span',
    ({ span, index }) => {
      const [due, paid, budget] = span;
      const known = numberOf(due) !== null && numberOf(paid) !== null;
      const settings: Settings = {
        ...defaultSettings,
        collection: { ...defaultSettings.collection, annualTarget: numberOf(budget) ?? 0.9 },
      };
      const months: CollectionMonth[] = Array.from({ length: 12 }, (_month, at) => ({
        rows: at === 0 ? [collectionRow(due, paid)] : [],
        target: null,
      }));
      const expected = compareCollection(months, 1, 1, 'current', settings);
      const none = known ? '—' : '';
      expect(body(1, 'collection_budget_1', index).slice(5, 9)).toEqual([
        known ? (expected.actual ?? none) : '',
        known ? (expected.variance ?? none) : '',
        known ? (expected.attainment ?? none) : '',
        known ? levelName(expected.level) : '',
      ]);
    },
  );

  test.each(curves.flatMap((curve, sheet) => curve.map((_month, index) => ({ sheet, index }))))(
    'curve $sheet to month $index',
    ({ sheet, index }) => {
      const curve = curves[sheet];
      const months: CollectionMonth[] = curve.map(([due, paid, share]) => ({
        rows: due === null ? [] : [collectionRow(due, paid)],
        target: numberOf(share),
      }));
      const [due, paid] = curve[index];
      const known = due !== null && paid !== null;
      const expected = compareCollection(months, 1, index + 1, 'current', defaultSettings);
      expect(body(sheet + 1, 'curve', index).slice(6, 10)).toEqual(
        known
          ? [expected.actual, expected.variance, expected.attainment, levelName(expected.level)]
          : ['', '', '', ''],
      );
    },
  );

  test.each(departments.map(([share, satisfaction], index) => ({ share, satisfaction, index })))(
    'department with $share, satisfaction $satisfaction',
    ({ share, satisfaction, index }) => {
      // The second sheet has collected 1100 of 1000 due, budget 100%.
      const attainment = 1.1;
      const score = share === null ? null : departmentScore(attainment, share, defaultSettings.collection, 2);
      const flagged = qualityFlag(attainment, satisfaction, defaultSettings.collection);
      const cells = body(2, 'shares', index);
      expect(cells.slice(3, 6)).toEqual([attainment, score?.score ?? '', score?.points ?? '']);
      expect(cells[7] !== '').toBe(flagged);
    },
  );
});
