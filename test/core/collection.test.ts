import { collectionRate } from '../../src/core/collection';
import type { CollectionBasis, CollectionRow } from '../../src/core/collection';
import { compareCollection } from '../../src/core/collection-budget';
import type { CollectionMonth } from '../../src/core/collection-budget';
import { defaultSettings } from '../../src/core/settings';

const row = (more: Partial<CollectionRow> = {}): CollectionRow => ({
  receivable: 100_000,
  waived: 2000,
  collected: 83_300,
  arrears: 20_000,
  recovered: 8000,
  householdsDue: 200,
  householdsPaid: 170,
  ...more,
});

test.each<[string, Partial<CollectionRow>, CollectionBasis, number | null]>([
  ['current: 83300 / 98000', {}, 'current', 0.85],
  ['arrears: 8000 / 20000', {}, 'arrears', 0.4],
  ['overall: 91300 / 118000', {}, 'overall', 0.7737],
  ['household: 170 / 200', {}, 'household', 0.85],
  ['a blank waiver is none', { waived: null, collected: 90_000 }, 'current', 0.9],
  ['nothing due', { receivable: 2000, collected: 0 }, 'current', null],
  ['no arrears', { arrears: null, recovered: '' }, 'arrears', null],
  ['no arrears, overall is the current rate', { arrears: null, recovered: null }, 'overall', 0.85],
  ['nothing entered yet is not 0', { collected: null }, 'current', null],
  ['nothing collected is 0', { collected: 0 }, 'current', 0],
  ['text', { collected: '83300' }, 'current', null],
  ['a waiver that is text', { waived: '免' }, 'current', null],
  ['arrears without recovery', { recovered: null }, 'overall', null],
])('%s', (_, more, basis, rate) => expect(collectionRate([row(more)], basis).rate).toBe(rate));

test('to date: sums of both sides, never a mean of rates', () => {
  const small = row({ receivable: 100, waived: null, collected: 90 });
  const large = row({ receivable: 100_000, waived: null, collected: 10 });
  expect(collectionRate([small, large], 'current').rate).toBe(0.001);
});

test('a rate above 100% is possible and flagged', () => {
  expect(collectionRate([row({ collected: 99_000 })], 'current')).toEqual({
    rate: 1.0102,
    above: true,
    open: [],
  });
  expect(collectionRate([row({ collected: 98_000 })], 'current').above).toBe(false);
});

test('rows that cannot be counted are left out on both sides and named', () => {
  const open = row({ receivable: 1_000_000, collected: null });
  expect(collectionRate([row(), open, row({ receivable: 'x' })], 'current')).toEqual({
    rate: 0.85,
    above: false,
    open: [1, 2],
  });
  expect(collectionRate([], 'current').rate).toBeNull();
});

describe('against the budget', () => {
  const year = (months: Partial<CollectionMonth>[]): CollectionMonth[] =>
    Array.from({ length: 12 }, (_, index) => ({ rows: [], target: null, ...months[index] }));
  const month = (receivable: number, collected: number | null, target: number | null = null) => ({
    rows: [row({ receivable, waived: null, collected })],
    target,
  });
  const compare = (months: CollectionMonth[], from: number, to: number) =>
    compareCollection(months, from, to, 'current', defaultSettings);

  test('without a curve every span is measured by the annual 90%', () => {
    const months = year([{ rows: [row()] }, month(50_000, 47_500), month(50_000, 40_000)]);
    expect(compare(months, 1, 1)).toEqual({
      actual: 0.85,
      budget: 0.9,
      variance: -0.05,
      attainment: 0.9444,
      level: 'orange',
    });
    expect(compare(months, 2, 2)).toMatchObject({ actual: 0.95, attainment: 1.0556, level: 'green' });
    // (83300 + 47500 + 40000) / 198000 = 0.86263; over 178200
    expect(compare(months, 1, 3)).toMatchObject({
      actual: 0.8626,
      budget: 0.9,
      attainment: 0.9585,
      level: 'yellow',
    });
  });

  test('a curve is in shares of what the year makes due; months, quarters and years take what it gains in them', () => {
    // Twelve months of 10,000; the office expects 5% of the year by January, 20% by March.
    const months = year(Array.from({ length: 12 }, () => month(10_000, 8000)));
    months[0] = month(10_000, 6600, 0.05);
    months[2] = month(10_000, 8000, 0.2);
    expect(compare(months, 1, 1)).toMatchObject({
      actual: 0.66,
      budget: 0.6,
      attainment: 1.1,
      level: 'green',
    });
    // 24,000 by March of 30,000 due; 22,600 came in
    expect(compare(months, 1, 3)).toMatchObject({ actual: 0.7533, budget: 0.8, attainment: 0.9417 });
    // February has no value of its own: 18,000 (linear) − 6,000 (curve)
    expect(compare(months, 2, 2)).toMatchObject({ budget: 1.2 });
  });

  test('months ahead are known as receivable before anything is collected: they weigh in the curve alone', () => {
    const months = year(Array.from({ length: 12 }, () => month(10_000, null)));
    months[0] = month(10_000, 6000, 0.05);
    expect(compare(months, 1, 1)).toMatchObject({ actual: 0.6, budget: 0.6, attainment: 1 });
  });

  test('a row without a payment yet weighs in the budget of its span, not in the actual rate', () => {
    const months = year([month(600, 300, 0.3), month(400, 200)]);
    months[0].rows = [...months[0].rows, row({ receivable: 200, waived: null, collected: null })];
    // January: 800 of 1,200 due, 0.3·1200 = 360 of them expected; 300 of 600 came in
    expect(compare(months, 1, 1)).toEqual({
      actual: 0.5,
      budget: 0.45,
      variance: 0.05,
      attainment: 1.1111,
      level: 'green',
    });
  });

  test('nothing due: no rates at all', () => {
    expect(compare(year([]), 1, 3)).toEqual({
      actual: null,
      budget: null,
      variance: null,
      attainment: null,
      level: null,
    });
  });

  test('anything but twelve months is a fault of the caller', () => {
    expect(() => compare([], 1, 1)).toThrow(RangeError);
  });
});
