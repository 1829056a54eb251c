import type { PeriodOverview } from '../../src/commands/overview';
import { currentPeriod, deadlineOf, duePeriod } from '../../src/taskpane/state/due-period';
import { nextStep } from '../../src/taskpane/state/next-step';
import { addMonths, periodChoices, periodOf } from '../../src/taskpane/state/period';
import { EMPTY, overviewOf, periodOverview, place, TODAY, waiting } from './fakes';

const OCTOBER = '2026-10';
const ranking = place('月度汇总与排名');

describe('what to do now', () => {
  test.each([
    ['nothing in the workbook', EMPTY, { kind: 'no-roster' }],
    [
      'a roster without people',
      overviewOf({}, { roster: { people: 0, at: place('人员名册', 'A4') } }),
      { kind: 'empty-roster', roster: place('人员名册', 'A4') },
    ],
    ['people without evaluations', overviewOf({ missing: 14 }), { kind: 'generate', people: 14 }],
    ['nobody employed in the month', overviewOf({ missing: 0 }), { kind: 'nobody-employed' }],
    [
      'some not scored',
      overviewOf({ total: 14, scored: 9, pending: 5, waiting: [waiting('张三')] }),
      { kind: 'pending', scored: 9, total: 14, waiting: [waiting('张三')] },
    ],
    [
      'drafts count as not scored',
      overviewOf({ total: 2, scored: 1, draft: 1 }),
      { kind: 'pending', scored: 1, total: 2 },
    ],
    ['all scored', overviewOf({ total: 14, scored: 14 }), { kind: 'rank', total: 14 }],
    ['ranked', overviewOf({ total: 14, scored: 14, ranking }), { kind: 'ranked', ranking }],
    [
      'a score taken back after ranking',
      overviewOf({ total: 14, scored: 13, ranking }),
      { kind: 'pending', scored: 13 },
    ],
    [
      'evaluations without a roster',
      overviewOf({ total: 3, scored: 3 }, { roster: null }),
      { kind: 'rank', total: 3 },
    ],
  ])('%s', (_state, overview, expected) => {
    expect(nextStep(overview, OCTOBER, { paid: null, preferences: { welcomed: true } })).toMatchObject(
      expected,
    );
  });

  test('a month that the overview does not list has everybody without an evaluation', () => {
    expect(nextStep(overviewOf({}), '2026-03', { paid: null, preferences: { welcomed: true } })).toEqual({
      kind: 'generate',
      people: 14,
    });
  });
});

test.each([
  ['nothing of ours', EMPTY, false, 'welcome'],
  ['nothing of ours, but the introduction was read', EMPTY, true, 'no-roster'],
  [
    'a form without a roster',
    { ...EMPTY, templates: [{ id: 'weekly-report', at: place('周报') }] },
    false,
    'no-roster',
  ],
  ['a roster', overviewOf({ missing: 14 }), false, 'generate'],
])('the introduction is for a new workbook: %s', (_state, overview, welcomed, kind) => {
  expect(nextStep(overview, OCTOBER, { paid: null, preferences: { welcomed } }).kind).toBe(kind);
});

describe('the month that is due', () => {
  const months = (...periods: PeriodOverview[]) => overviewOf({}, { periods });
  const day = (text: string) => new Date(`${text}T09:30`);
  const december = periodOverview('2026-12', {
    missing: 14,
    deadlines: { plan: '2026-11-25', evaluate: '2027-01-05' },
  });
  const november = periodOverview('2026-11', {
    missing: 14,
    deadlines: { plan: '2026-10-25', evaluate: '2026-12-05' },
  });
  const october = (change: Partial<PeriodOverview>) => periodOverview(OCTOBER, change);
  const finished = october({ total: 14, scored: 14, ranking });

  test.each([
    [
      'last month until its evaluation is due',
      months(december, november, october({})),
      '2026-11-03',
      OCTOBER,
    ],
    ['on the day itself', months(december, november, october({})), '2026-11-05', OCTOBER],
    ['then next month, whose plan is due', months(december, november, october({})), '2026-11-06', '2026-12'],
    [
      'until that plan is made',
      months({ ...december, total: 14, missing: 0 }, november),
      '2026-11-24',
      '2026-11',
    ],
    ['and after its day', months(december, november), '2026-11-26', '2026-11'],
    [
      'evaluations of a past month that are late come first',
      months(december, november, october({ total: 14, scored: 9 })),
      '2026-11-24',
      OCTOBER,
    ],
    [
      'so do those that are scored and have no ranking',
      months(december, november, october({ total: 14, scored: 14 })),
      '2026-11-24',
      OCTOBER,
    ],
    ['a finished month is done with', months(december, november, finished), '2026-11-24', '2026-12'],
    ['without anything due, last month', months(), '2026-11-24', OCTOBER],
  ])('%s', (_rule, overview, today, period) => {
    expect(duePeriod(overview, day(today))).toBe(period);
  });

  test('what the user chose wins', () => {
    const overview = { status: 'ready' as const, value: months(december) };
    expect(currentPeriod({ chosenPeriod: '2026-02', overview }, TODAY)).toBe('2026-02');
  });

  test('before the workbook has been read it is last month', () => {
    expect(currentPeriod({ chosenPeriod: null, overview: { status: 'loading', value: null } }, TODAY)).toBe(
      OCTOBER,
    );
  });

  test.each([
    ['2026-11-24', december, { what: 'plan', days: 1 }],
    ['2026-11-25', december, { what: 'plan', days: 0 }],
    ['2026-11-26', december, { what: 'evaluate', days: 40 }],
    ['2026-11-07', october({}), { what: 'evaluate', days: -2 }],
  ])('deadline to mention on %s', (today, period, expected) => {
    expect(deadlineOf(period, day(today))).toMatchObject(expected);
  });
});

describe('months', () => {
  test.each([
    ['2026-11', 2, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-10', 0, '2026-10'],
    ['2026-10', -22, '2024-12'],
  ])('%s moved by %i', (period, months, expected) => {
    expect(addMonths(period, months)).toBe(expected);
  });

  test('the choices are newest first, without doubles, and include months in use however old', () => {
    const choices = periodChoices(periodOf(TODAY), ['2026-10', '2019-03']);
    expect(choices[0]).toBe('2027-01');
    expect(choices.at(-1)).toBe('2019-03');
    expect(new Set(choices).size).toBe(choices.length);
  });
});
