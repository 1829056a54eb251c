/** Random collection registers of a few rows, what core says of them and what their cells show. */
import { collectionBases, collectionRate, dueAndPaid } from '../../../src/core/collection';
import type { CollectionRow } from '../../../src/core/collection';
import type { CellInput } from '../../../src/core/types';
import type { Random } from '../../oracle/random';
import { compiled } from '../requests';

const amounts = ['receivable', 'waived', 'collected', 'arrears', 'recovered'] as const;
const households = ['householdsDue', 'householdsPaid'] as const;

function randomRow(random: Random): CollectionRow {
  const yuan = (most: number) => random.step(0, most, random.pick([1, 1, 10, 100]));
  const receivable = yuan(random.pick([100, 100_000, 900_000]));
  const arrears = random.oneIn(4) ? null : yuan(50_000);
  const due = random.between(0, 300);
  const row: CollectionRow = {
    receivable,
    waived: random.oneIn(2) ? null : random.pick([0, receivable, yuan(receivable)]),
    collected: random.oneIn(6) ? receivable : yuan(receivable * 1.1),
    arrears,
    recovered: arrears === null ? null : yuan(arrears * 1.05),
    householdsDue: due,
    householdsPaid: random.between(0, due + 1),
  };
  if (!random.oneIn(4)) return row;
  const wrong = random.pick<CellInput>([null, null, 0, -500, '无', '100', ' ']);
  return { ...row, [random.pick([...amounts, ...households])]: wrong };
}

const blank: CollectionRow = {
  receivable: null,
  waived: null,
  collected: null,
  arrears: null,
  recovered: null,
  householdsDue: null,
  householdsPaid: null,
};

/** Up to a dozen rows, one of them blank now and then. */
export const randomCollection = (random: Random): CollectionRow[] =>
  random.list(random.between(1, 12), () => (random.oneIn(20) ? blank : randomRow(random)));

export const collectionPlan = (rows: CollectionRow[], n = 1) =>
  compiled('collection-register', { data: { rows: rows.map((row) => ({ project: 'A', ...row })) } }, n);

/** By row and basis a rate, "—" where nothing was due, "" where nothing is known; the totals last. */
export type Rates = CellInput[][];

function cell(
  rows: readonly CollectionRow[],
  basis: (typeof collectionBases)[number],
  isTotal: boolean,
): CellInput {
  const { rate } = collectionRate(rows, basis);
  if (rate !== null) return rate;
  if (isTotal) return '—';
  const [row] = rows;
  // Without arrears there is something to say only of a row that says anything.
  const silent =
    basis === 'arrears' && [row.receivable, row.collected, row.arrears, row.recovered].every(isBlank);
  return dueAndPaid(row, basis) && !silent ? '—' : '';
}

const isBlank = (value: CellInput) => value === null || value === '';

export const expectedRates = (rows: CollectionRow[]): Rates => [
  ...rows.map((row) => collectionBases.map((basis) => cell([row], basis, false))),
  collectionBases.map((basis) => cell(rows, basis, true)),
];

export function shownRates(values: CellInput[][], rows: CollectionRow[]): Rates {
  const header = values.findIndex((cells) => cells.includes('当期率'));
  const first = values[header].indexOf('当期率');
  const total = values.findIndex((cells) => cells[0] === '合计');
  const rates = (row: number) => collectionBases.map((_, index) => values[row][first + index] ?? '');
  return [...rows.map((_, index) => rates(header + 1 + index)), rates(total)];
}
