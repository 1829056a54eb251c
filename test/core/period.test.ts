import { addDays, dayOf, parseDay, serialOf, weekdayOf } from '../../src/core/day';
import {
  addMonths,
  firstDay,
  formatPeriod,
  lastDay,
  monthsOfQuarter,
  monthsOfYear,
  nextMonth,
  parsePeriod,
  parseQuarter,
  previousMonth,
  quarterOf,
} from '../../src/core/period';
import type { CellInput } from '../../src/core/types';

test.each<[CellInput | Date | undefined, string | null]>([
  ['2026-10', '2026-10'],
  ['2026-1', '2026-01'],
  ['2026年10月', '2026-10'],
  ['2026年1月', '2026-01'],
  ['2026年10月份', '2026-10'],
  ['2026/10', '2026-10'],
  ['2026.10', '2026-10'],
  ['202610', '2026-10'],
  [202610, '2026-10'],
  [' ２０２６－１０ ', '2026-10'],
  ['2026 年 10 月', '2026-10'],
  ['2026-10-31', '2026-10'],
  ['2026年10月31日', '2026-10'],
  [46296, '2026-10'], // 2026-10-01
  [46326.99, '2026-10'], // 2026-10-31, late
  [46327, '2026-11'],
  [new Date(2026, 9, 31, 23, 59), '2026-10'],
  ['2026-13', null],
  ['20261', null],
  [20261, null],
  [2026.1, null],
  [2026.12, null],
  ['2026-00', null],
  ['2026-02-30', null],
  ['26-10', null],
  ['10月', null],
  ['1026-10', null],
  [2026, null],
  [10, null],
  [true, null],
  ['', null],
  [null, null],
  [undefined, null],
])('the period in %j is %j', (value, expected) => expect(parsePeriod(value)).toBe(expected));

test.each<[CellInput, string | null]>([
  ['2026Q3', '2026Q3'],
  ['2026-q3', '2026Q3'],
  ['2026年第3季度', '2026Q3'],
  ['2026年三季度', '2026Q3'],
  ['2026 年 第 四 季', '2026Q4'],
  ['2026Q5', null],
  ['2026-10', null],
  [2026, null],
  ['', null],
])('the quarter in %j is %j', (value, expected) => expect(parseQuarter(value)).toBe(expected));

test('months carry over the year in both directions', () => {
  expect(formatPeriod(2026, 13)).toBe('2027-01');
  expect(formatPeriod(2026, 0)).toBe('2025-12');
  expect(nextMonth('2026-12')).toBe('2027-01');
  expect(previousMonth('2026-01')).toBe('2025-12');
  expect(addMonths('2026-10', -22)).toBe('2024-12');
});

test.each([
  ['2026Q1', ['2026-01', '2026-02', '2026-03']],
  ['2026Q4', ['2026-10', '2026-11', '2026-12']],
])('months of %s', (quarter, months) => {
  expect(monthsOfQuarter(quarter)).toEqual(months);
  expect(months.map(quarterOf)).toEqual([quarter, quarter, quarter]);
});

test('months of a year', () => {
  expect(monthsOfYear(2026)).toHaveLength(12);
  expect(monthsOfYear(2026)[11]).toBe('2026-12');
});

test.each([
  ['2026-10', '2026-10-01', '2026-10-31'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-12', '2026-12-01', '2026-12-31'],
])('%s lasts from %s to %s', (period, first, last) => {
  expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
});

describe('days', () => {
  test('serials there and back', () => {
    expect(serialOf('2000-01-01')).toBe(36526);
    expect(parseDay(36526)).toBe('2000-01-01');
    expect(parseDay(serialOf('2026-11-24'))).toBe('2026-11-24');
  });
  test('no such day', () => {
    expect(dayOf(2026, 4, 31)).toBeNull();
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(parseDay('2026-13-01')).toBeNull();
    expect(parseDay(1)).toBeNull();
    expect(parseDay('不定')).toBeNull();
  });
  test('arithmetic and weekdays', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
  });
});
