/** Figures worked out from docs/rules.md with whole-number fractions, apart from the code that they test. */
import { dueForMonth, dueInWeek } from '../../src/core/deadline';
import { defaultSettings } from '../../src/core/settings';

const { deadlines, holidays } = defaultSettings;
type MonthDeadline = Parameters<typeof dueForMonth>[0];

test.each<string[]>([
  ['2025-01', 'callback-report', '2025-02-10'],
  ['2025-02', 'callback-report', '2025-03-07'],
  ['2025-03', 'callback-report', '2025-04-08'],
  ['2025-04', 'callback-report', '2025-05-12'],
  ['2025-05', 'callback-report', '2025-06-09'],
  ['2025-06', 'callback-report', '2025-07-07'],
  ['2025-07', 'callback-report', '2025-08-07'],
  ['2025-08', 'callback-report', '2025-09-05'],
  ['2025-09', 'callback-report', '2025-10-14'],
  ['2025-10', 'callback-report', '2025-11-07'],
  ['2025-11', 'callback-report', '2025-12-05'],
  ['2025-12', 'callback-report', '2026-01-08'],
  ['2026-01', 'callback-report', '2026-02-06'],
  ['2026-02', 'callback-report', '2026-03-06'],
  ['2026-03', 'callback-report', '2026-04-08'],
  ['2026-04', 'callback-report', '2026-05-11'],
  ['2026-05', 'callback-report', '2026-06-05'],
  ['2026-06', 'callback-report', '2026-07-07'],
  ['2026-07', 'callback-report', '2026-08-07'],
  ['2026-08', 'callback-report', '2026-09-07'],
  ['2026-09', 'callback-report', '2026-10-13'],
  ['2026-10', 'callback-report', '2026-11-06'],
  ['2026-11', 'callback-report', '2026-12-07'],
  ['2026-01', 'monthly-plan', '2025-12-25'],
  ['2026-01', 'responsibility-plan', '2025-12-27'],
  ['2026-01', 'evaluation', '2026-02-05'],
  ['2026-01', 'responsibility-evaluation', '2026-02-02'],
  ['2026-03', 'monthly-plan', '2026-02-25'],
  ['2026-03', 'responsibility-plan', '2026-02-27'],
  ['2026-03', 'evaluation', '2026-04-05'],
  ['2026-03', 'responsibility-evaluation', '2026-04-02'],
  ['2024-03', 'monthly-plan', '2024-02-25'],
  ['2024-03', 'responsibility-plan', '2024-02-27'],
  ['2024-03', 'evaluation', '2024-04-05'],
  ['2024-03', 'responsibility-evaluation', '2024-04-02'],
  ['2028-03', 'monthly-plan', '2028-02-25'],
  ['2028-03', 'responsibility-plan', '2028-02-27'],
  ['2028-03', 'evaluation', '2028-04-05'],
  ['2028-03', 'responsibility-evaluation', '2028-04-02'],
  ['2026-12', 'monthly-plan', '2026-11-25'],
  ['2026-12', 'responsibility-plan', '2026-11-27'],
  ['2026-12', 'evaluation', '2027-01-05'],
  ['2026-12', 'responsibility-evaluation', '2027-01-02'],
  ['2027-01', 'monthly-plan', '2026-12-25'],
  ['2027-01', 'responsibility-plan', '2026-12-27'],
  ['2027-01', 'evaluation', '2027-02-05'],
  ['2027-01', 'responsibility-evaluation', '2027-02-02'],
])('%s, %s: due on %s', (period, id, day) => {
  const deadline = deadlines.find((entry) => entry.id === id) as MonthDeadline;
  expect(dueForMonth(deadline, period, holidays).day).toBe(day);
});

test.each<string[]>([
  ['2024-02', '2024-02-29'],
  ['2024-04', '2024-04-30'],
  ['2024-12', '2024-12-31'],
  ['2026-02', '2026-02-28'],
  ['2026-04', '2026-04-30'],
  ['2026-12', '2026-12-31'],
  ['2028-02', '2028-02-29'],
  ['2028-04', '2028-04-30'],
  ['2028-12', '2028-12-31'],
  ['2100-02', '2100-02-28'],
  ['2100-04', '2100-04-30'],
  ['2100-12', '2100-12-31'],
])('the 31st of %s means %s', (period, day) => {
  const last: MonthDeadline = { id: '', name: '', nameEn: '', basis: 'same-month', day: 31, time: null };
  expect(dueForMonth(last, period, holidays).day).toBe(day);
});

test.each<string[]>([
  ['2024-02-29', '2024-02-26', '2024-03-02', '2024-03-03'],
  ['2026-01-01', '2025-12-29', '2026-01-03', '2026-01-04'],
  ['2026-12-31', '2026-12-28', '2027-01-02', '2027-01-03'],
  ['2027-01-03', '2026-12-28', '2027-01-02', '2027-01-03'],
  ['2028-02-27', '2028-02-21', '2028-02-26', '2028-02-27'],
  ['2026-03-01', '2026-02-23', '2026-02-28', '2026-03-01'],
])('the week of %s: Monday %s, Saturday %s, Sunday %s', (within, ...days) => {
  expect([1, 6, 7].map((day) => dueInWeek({ day, time: null }, within).day)).toEqual(days);
});
