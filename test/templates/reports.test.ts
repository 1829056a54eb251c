/** Weekly and monthly report: rates in both programs (docs/rules.md §9, §10). */
import { compareWithBudget } from '../../src/core/budget';
import { completion } from '../../src/core/plan';
import { defaultSettings } from '../../src/core/settings';
import type { CellInput } from '../../src/core/types';
import type { RowData } from '../../src/templates/data';
import { readLabelled } from '../../src/templates/read-labelled';
import { inEngine, inLibreOffice } from './calculate';
import type { Calculated } from './calculate';
import { compiled } from './requests';

jest.setTimeout(120_000);

type Item = readonly [done: string | null, reason: string | null];

/** Planned items of a week; the rate counts what is done over what is not excused. */
const weeks: readonly { items: readonly Item[]; rate: CellInput }[] = [
  { items: [], rate: '—' },
  { items: [['是', null]], rate: 1 },
  {
    items: [
      ['是', null],
      ['否', '客户原因'],
      ['是', null],
    ],
    rate: 0.6667,
  },
  {
    items: [
      ['是', null],
      ['否', '不可抗力'],
      ['否', '计划变更'],
      ['是', '不可抗力'],
    ],
    rate: 0.6667,
  },
  { items: [['否', '不可抗力']], rate: '—' },
  {
    items: [
      [null, null],
      ['是', null],
    ],
    rate: 0.5,
  },
  {
    items: [
      ['Yes', null],
      ['no', 'Force majeure'],
      ['否', '不可抗力'],
      [null, '不可抗力'],
    ],
    rate: 1,
  },
];

const weekly = weeks.map(({ items }, n) =>
  compiled(
    'weekly-report',
    {
      data: {
        fields: { weekOf: '2026-11-18' },
        rows: {
          'weekly-report-summary': items.map(([done, reason]): RowData => ({ work: '工作', done, reason })),
          'weekly-report-unplanned': [{ work: '计划外', done: '否' }],
        },
      },
    },
    n + 1,
  ),
);

/** [target, actual] of a month: numbers, words, nothing. */
const figures: readonly (readonly [CellInput, CellInput])[] = [
  [10, 9],
  [3, 1],
  [0, 5],
  [null, 5],
  [5, null],
  ['1 场', '已办'],
  [0.3, 0.1],
];

const monthly = compiled('monthly-report', {
  data: {
    rows: {
      'monthly-report-done': figures.map(([budget, actual]): RowData => ({ work: '工作', budget, actual })),
      'monthly-report-kpis': figures.map(([budget, actual]): RowData => ({ kpi: 'KPI', budget, actual })),
    },
  },
});

const plans = [...weekly, monthly].map((plan, index) => ({ ...plan, sheetName: `表${index + 1}` }));

describe.each([
  ['the embedded workbook', inEngine],
  ['LibreOffice', inLibreOffice],
])('%s', (_, calculate) => {
  let sheets: Calculated;
  beforeAll(async () => {
    sheets = await calculate(plans);
  });

  test.each(weeks.map((week, index) => ({ ...week, index })))('$items: $rate', ({ items, rate, index }) => {
    const { fields } = readLabelled(sheets[index]);
    const expected = completion(
      items.map(([done, reason]) => ({
        planned: true,
        done: done === null ? null : /是|yes/i.test(done),
        forceMajeure: reason === '不可抗力' || reason === 'Force majeure',
      })),
    );
    expect(fields.completionRate?.value).toBe(rate);
    expect(expected.rate ?? '—').toBe(rate);
    expect([fields.plannedItems?.value, fields.doneItems?.value, fields.excusedItems?.value]).toEqual([
      expected.planned,
      expected.done,
      expected.excused,
    ]);
    expect(fields.week?.value).toBe('2026-W47（11-16 至 11-22）');
  });

  test.each(figures.map(([target, actual], index) => ({ target, actual, index })))(
    'target $target, actual $actual',
    ({ target, actual, index }) => {
      const number = (value: CellInput) => (typeof value === 'number' ? value : null);
      const bands = defaultSettings.bands;
      const { attainment, variance } = compareWithBudget(number(actual), number(target), 'income', bands, 10);
      const known = number(actual) !== null && number(target) !== null;
      const [done, kpis] = monthly.tables.map(({ area }) => sheets[weeks.length][area.row + 1 + index]);
      const shown = attainment ?? (known ? '—' : '');
      expect([done[4] ?? '', kpis[4] ?? '', kpis[5] ?? '']).toEqual([shown, shown, variance ?? '']);
    },
  );
});
