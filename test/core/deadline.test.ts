import { coveredYears, dueForMonth, dueInWeek, isWorkingDay, nthWorkingDay } from '../../src/core/deadline';
import { defaultSettings } from '../../src/core/settings';
import type { Deadline } from '../../src/core/settings';

const { holidays, deadlines } = defaultSettings;
type MonthDeadline = Parameters<typeof dueForMonth>[0];
const named = (id: string) => deadlines.find((deadline) => deadline.id === id)!;
const monthly = (id: string) => named(id) as MonthDeadline;

test.each([
  ['monthly-plan', '2026-11', '2026-10-25'],
  ['responsibility-plan', '2026-11', '2026-10-27'],
  ['evaluation', '2026-10', '2026-11-05'],
  ['responsibility-evaluation', '2026-12', '2027-01-02'],
  ['quarter-evaluation', '2026-09', '2026-10-03'],
  ['callback-report', '2026-10', '2026-11-06'], // 1 November is a Sunday
  ['callback-report', '2026-09', '2026-10-13'], // off until the 7th, Saturday the 10th is worked
  ['callback-report', '2026-01', '2026-02-06'],
])('%s for %s is due on %s', (id, period, day) => {
  expect(dueForMonth(monthly(id), period, holidays)).toEqual({ day, time: null, certain: true });
});

test('a day past the end of the month is its last day', () => {
  const end: MonthDeadline = { ...monthly('monthly-plan'), basis: 'same-month', day: 31 };
  expect(dueForMonth(end, '2026-02', holidays).day).toBe('2026-02-28');
});

test.each([
  ['weekly-report', '2026-11-24', '2026-11-28', null],
  ['travel-weekly-report', '2026-11-24', '2026-11-29', null],
  ['weekly-plan', '2026-11-29', '2026-11-23', '10:00'], // Sunday belongs to the week of the Monday before
  ['daily-log', '2026-11-23', '2026-11-28', '18:00'],
])('%s in the week of %s is due on %s at %j', (id, within, day, time) => {
  expect(dueInWeek(named(id) as Deadline, within)).toEqual({ day, time, certain: true });
});

test.each([
  ['2026-11-24', true],
  ['2026-11-28', false],
  ['2026-10-01', false],
  ['2026-10-10', true], // a Saturday that is worked
])('%s is a working day: %j', (day, expected) => expect(isWorkingDay(day, holidays)).toBe(expected));

test('a year that the table does not cover: weekends alone, and it says so', () => {
  expect(coveredYears(holidays)).toEqual(new Set([2025, 2026]));
  expect(dueForMonth(monthly('callback-report'), '2026-12', holidays)).toEqual({
    day: '2027-01-07',
    time: null,
    certain: false,
  });
});

test('a month with fewer working days than asked for gives its last one', () => {
  expect(nthWorkingDay('2026-02', 99, holidays)).toBe('2026-02-28');
});
