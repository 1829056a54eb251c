import type { CollectionRow } from '../../../src/core/collection';
import type { CellInput } from '../../../src/core/types';
import { describeWithLibreOffice } from '../../support/libreoffice';
import { inEngine, inLibreOffice } from '../calculate';
import type { Calculated } from '../calculate';
import { collectionPlan, expectedRates, shownRates } from './random-collections';
import type { Rates } from './random-collections';

type Row = [
  receivable: CellInput,
  waived: CellInput,
  collected: CellInput,
  arrears: CellInput,
  recovered: CellInput,
  householdsDue?: CellInput,
  householdsPaid?: CellInput,
];

/** Current, arrears, overall, household rate of each row, and of all rows together; worked by hand. */
const cases: { name: string; rows: Row[]; rates: Rates }[] = [
  {
    name: 'the rates of one row',
    rows: [[100000, 2000, 83300, 20000, 8000, 120, 90]],
    rates: [
      [0.85, 0.4, 0.7737, 0.75],
      [0.85, 0.4, 0.7737, 0.75],
    ],
  },
  {
    name: 'together: sums over sums, no mean of rates',
    rows: [
      [100, null, 90, null, null],
      [100000, null, 10, null, null],
    ],
    rates: [
      [0.9, '—', 0.9, ''],
      [0.0001, '—', 0.0001, ''],
      [0.001, '—', 0.001, '—'],
    ],
  },
  {
    name: 'nothing due is no rate, a blank row nothing at all',
    rows: [
      [500, 500, 0, 0, 0, 0, 0],
      [null, null, null, null, null],
    ],
    rates: [
      ['—', '—', '—', '—'],
      ['', '', '', ''],
      ['—', '—', '—', '—'],
    ],
  },
  {
    name: 'blank, text and numbers as text count on neither side',
    rows: [
      [100, null, null, 50, null, 10, null],
      ['100', null, 90, 50, '5', 10, '9'],
      [100, '无', 90, 50, 25, 10, 9],
    ],
    rates: [
      ['', '', '', ''],
      ['', '', '', ''],
      ['', 0.5, '', 0.9],
      ['—', 0.5, '—', 0.9],
    ],
  },
  {
    name: 'arrears of 0 are no blank: the recovery is missing',
    rows: [
      [100, null, 90, 0, null],
      [100, null, 90, null, 0],
    ],
    rates: [
      [0.9, '', '', ''],
      [0.9, '', '', ''],
      [0.9, '—', '—', '—'],
    ],
  },
  {
    name: 'above 100% and negative amounts are shown as they are',
    rows: [
      [100, 20, 88, 10, 12, 5, 6],
      [100, 0, -10, 10, 0, 5, 0],
    ],
    rates: [
      [1.1, 1.2, 1.1111, 1.2],
      [-0.1, 0, -0.0909, 0],
      [0.4333, 0.6, 0.45, 0.6],
    ],
  },
  {
    name: 'binary noise: 100000.1 − 100000 is 0.1, and halves go away from zero',
    rows: [
      [100000.1, 100000, 0.05, null, null],
      [20000, null, 1, null, null],
    ],
    rates: [
      [0.5, '—', 0.5, ''],
      [0.0001, '—', 0.0001, ''],
      [0.0001, '—', 0.0001, '—'],
    ],
  },
];

const rowsOf = (rows: Row[]): CollectionRow[] =>
  rows.map(
    ([receivable, waived, collected, arrears, recovered, householdsDue = null, householdsPaid = null]) => ({
      receivable,
      waived,
      collected,
      arrears,
      recovered,
      householdsDue,
      householdsPaid,
    }),
  );

const plans = cases.map(({ rows }, index) => ({
  ...collectionPlan(rowsOf(rows), index + 1),
  sheetName: `c${index + 1}`,
}));

function shows(calculate: () => Promise<Calculated>) {
  let sheets: Calculated;
  beforeAll(async () => {
    sheets = await calculate();
  }, 300_000);

  test.each(cases.map((entry, index) => ({ ...entry, index })))('$name', ({ index, rows, rates }) => {
    const shown = shownRates(sheets[index], rowsOf(rows));
    expect(shown).toEqual(rates);
    expect(shown).toEqual(expectedRates(rowsOf(rows)));
  });

  test('the totals row adds the amounts', () => {
    const total = sheets[0].find((cells) => cells[0] === '合计');
    expect(total?.slice(2, 12)).toEqual([120, 90, 100000, 2000, 98000, 83300, 20000, 8000, 0, 0]);
  });
}

describe('a collection register in the embedded workbook', () => shows(() => inEngine(plans)));

describeWithLibreOffice('a collection register in LibreOffice', () => shows(() => inLibreOffice(plans)));
