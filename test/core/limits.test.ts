/** The last value on each side of a limit: what a comparison that is off by one, or an order turned round, would change. */
import { applyBudgetChanges } from '../../src/core/budget-changes';
import { dayOf, parseDay } from '../../src/core/day';
import { followUpYellowCard, quarterOutcomes } from '../../src/core/outcome';
import { parsePeriod, parseQuarter } from '../../src/core/period';
import { rankSpan } from '../../src/core/rank-span';
import { scoreEvaluation } from '../../src/core/score';
import { defaultSettings, settingsFromCells } from '../../src/core/settings';
import type { CellInput } from '../../src/core/types';
import { dual, evaluation, one } from './evaluations';

describe('budget changes', () => {
  const change = (day: string, old: number | null, value: number) => ({
    day,
    line: '车辆费',
    old,
    new: value,
    reason: '',
    requestedBy: '',
    approvedBy: '主任',
  });
  const after = (log: ReturnType<typeof change>[], asOf: string) =>
    applyBudgetChanges(new Map([['车辆费', 100]]), log, asOf).budgets.get('车辆费');

  test.each([
    ['2026-10-09', 100],
    ['2026-10-10', 120],
    ['2026-10-11', 120],
  ])('a change of 10 October as of %s: %d', (asOf, expected) => {
    expect(after([change('2026-10-10', 100, 120)], asOf)).toBe(expected);
  });

  test('two changes of one day count in the order of the log', () => {
    const log = [change('2026-10-10', 100, 120), change('2026-10-10', 120, 90)];
    expect(after(log, '2026-10-10')).toBe(90);
  });

  test('a change that names no old value applies to whatever is in force', () => {
    expect(after([change('2026-10-10', null, 70)], '2026-10-10')).toBe(70);
  });
});

describe('days and months', () => {
  test.each([
    ['1990-01', '1990-01'],
    ['1989-12', null],
    ['2199-12', '2199-12'],
    ['2200-01', null],
    ['2026-13', null],
    ['2026-00', null],
    [202612, '2026-12'],
    [198912, null],
    [220001, null],
  ])('the month %j is %j', (cell, expected) => expect(parsePeriod(cell)).toBe(expected));

  test.each([
    ['2199Q4', '2199Q4'],
    ['2200Q1', null],
    ['1989Q4', null],
  ])('the quarter %j is %j', (cell, expected) => expect(parseQuarter(cell)).toBe(expected));

  test.each([
    [21915, null],
    [21916, '1960-01-01'],
    [109574, '2199-12-31'],
    [109575, null],
  ])('the serial %d is %j', (serial, expected) => expect(parseDay(serial)).toBe(expected));

  test.each([
    [2026, 2, 29, null],
    [2028, 2, 29, '2028-02-29'],
    [2026, 4, 31, null],
    [2026, 12, 31, '2026-12-31'],
  ])('%d-%d-%d is %j', (year, month, day, expected) => expect(dayOf(year, month, day)).toBe(expected));
});

describe('quarter', () => {
  const rule = { ties: 'competition', minMonths: 2, digits: 2 } as const;
  const order = (people: [scores: (number | null)[], order: number][]) =>
    rankSpan(
      people.map(([scores, place]) => ({ key: `${place}`, department: 'A', scores, order: place })),
      rule,
    ).map(({ key }) => key);

  test('equals and unranked people stand in roster order, whatever the order they come in', () => {
    const twice = (score: number) => [score, score, null];
    expect(
      order([
        [[80, null, null], 7],
        [twice(90), 5],
        [[null, null, null], 2],
        [twice(90), 1],
        [twice(90), 3],
        [[70, null, null], 4],
      ]),
    ).toEqual(['1', '3', '5', '2', '4', '7']);
  });

  test('unranked people do not make enough for rewards', () => {
    const people = rankSpan(
      [90, 89, 88, null, null].map((score, place) => ({
        key: `${place}`,
        department: 'A',
        scores: [score, score],
        order: place,
      })),
      rule,
    );
    expect(quarterOutcomes(people, defaultSettings.outcome, () => true)).toEqual(
      people.map(() => ({ outcome: 'none', rewardCancelled: false })),
    );
  });

  test.each([
    [null, 80, [90, 85], 'postpone', 'not-scored'],
    [81, 80, [90, 85, 81], 'lift', 'improved'],
    [79, 80, [90, 85, 79], 'eliminate', 'no-improvement'],
    [80, 80, [80, 80, 80, 80], 'postpone', 'tied-at-cut-off'],
  ] as const)(
    'follow-up of %j after a mean of %d among %j: %s, %s',
    (final, mean, finals, decision, reason) => {
      expect(followUpYellowCard(final, mean, finals, defaultSettings.outcome)).toEqual({ decision, reason });
    },
  );
});

describe('evaluation', () => {
  const score = (input: Parameters<typeof scoreEvaluation>[0], more = {}) =>
    scoreEvaluation(input, { ...defaultSettings.scoring, ...more });

  test('a line with a weight or a single score exists, whatever else is blank', () => {
    const lines = (weight: CellInput, scores: CellInput[]) => [
      { kpi: '', weight, scores },
      { kpi: '报表', weight: 100, scores: [90, 80] },
    ];
    const codes = (weight: CellInput, scores: CellInput[]) =>
      score({ scale: 'percent', raters: dual, lines: lines(weight, scores) }).findings.map(
        ({ code }) => code,
      );
    expect(codes(null, [null, null])).toEqual([]);
    expect(codes(5, [90, 80])).toContain('weights-not-100');
    expect(codes(null, [90, null])).toEqual(['score-on-zero-weight']);
  });

  test.each([
    [[], null],
    [[null, ''], null],
    [[0], 0],
    [[1.005, -0.5], 0.51],
  ] as [CellInput[], number | null][])('bonus lines %j add up to %j', (bonus, expected) => {
    expect(score(evaluation([100], [[90]], { raters: one, bonus })).bonus).toBe(expected);
  });

  test('a rater whose slot weighs nothing is no reason to leave an absent one out', () => {
    const raters = [
      { slot: '部门主管', weight: 0 },
      { slot: '办事处主任', weight: 100 },
    ];
    const found = score(evaluation([100], [[90, null]], { raters }), { presentRatersOnly: true });
    expect([found.state, found.final, found.renormalised]).toEqual(['pending', null, false]);
  });

  test('the blank score of a slot that weighs nothing is not asked for and does not mark the result', () => {
    const raters = [
      { slot: '部门主管', weight: 0 },
      { slot: '办事处主任', weight: 100 },
    ];
    const found = score(evaluation([100], [[null, 90]], { raters }));
    expect([found.final, found.renormalised, found.findings]).toEqual([90, false, []]);
  });

  test('a wrong score of a rater who is left out is still named', () => {
    const raters = [
      { slot: '部门主管', weight: 0 },
      { slot: '办事处主任', weight: 100 },
    ];
    const found = score(evaluation([100], [['优', 90]], { raters }));
    expect(found.findings.map(({ code }) => code)).toEqual(['score-not-number']);
  });

  test('shared slots of different sizes weigh by their slot, not by their raters', () => {
    const raters = [
      { slot: '促销主管', weight: 40 },
      ...Array.from({ length: 3 }, () => ({ slot: '业务员', weight: 60 })),
    ];
    // 0.4·88 + 0.6·(91 + 90 + 90)/3 = 35.2 + 54.2
    expect(score(evaluation([100], [[88, 91, 90, 90]], { raters })).final).toBe(89.4);
  });
});

describe('settings', () => {
  const deadline = (day: CellInput, time: CellInput, basis = '次月') =>
    settingsFromCells({ deadlines: [{ deadline: ' 月度考核 ', basis, day, time }] });

  test.each<[CellInput, string | null]>([
    [0, '00:00'],
    [0.75, '18:00'],
    [10 / 24, '10:00'],
    [0.99999, '23:59'],
    ['23:59', '23:59'],
    ['0:00', '00:00'],
    ['9:05', '09:05'],
    ['', null],
  ])('the time %j is %j', (time, expected) => {
    const { settings, findings } = deadline(5, time);
    expect(findings).toEqual([]);
    expect(settings.deadlines.find(({ id }) => id === 'evaluation')!.time).toBe(expected);
  });

  test.each<[CellInput]>([
    [1],
    [-0.1],
    ['24:00'],
    ['12:60'],
    ['112:30'],
    ['12:305'],
    ['x12:30'],
    ['12'],
    [true],
  ])('the time %j is none', (time) => {
    expect(deadline(5, time).findings).toMatchObject([
      { code: 'deadline-invalid', column: 'time', value: time },
    ]);
  });

  test.each<[string, CellInput, boolean]>([
    ['次月', 1, true],
    ['次月', 31, true],
    ['次月', 32, false],
    ['每周', 1, true],
    ['每周', 7, true],
    ['每周', 8, false],
    ['次月', '5', false],
  ])('%s, day %j: %j', (basis, day, fits) => {
    const { findings } = deadline(day, null, basis);
    expect(findings.length === 0).toBe(fits);
    if (!fits) expect(findings[0]).toMatchObject({ table: 'deadlines', column: 'day', details: { min: 1 } });
  });

  test.each<[string, CellInput[], string[]]>([
    ['income', [1, 0.95, 0.95, ''], ['bands-not-ordered']],
    ['income', [1, 0.95, 0.96, ''], ['bands-not-ordered']],
    ['income', [1, 0.95, 0.9, ''], []],
    ['cost', [0.9, 0.9, 1, ''], ['bands-not-ordered']],
    ['cost', [0.9, 0.8, 1, ''], ['bands-not-ordered']],
    ['cost', [0.8, 0.9, 1, ''], []],
  ])('%s bands with the edges %j: %j', (measure, edges, expected) => {
    const levels = ['绿', '黄', '橙', '红'];
    const bands = edges.map((edge, index) => ({ measure, level: levels[index], edge }));
    const { settings, findings } = settingsFromCells({ bands });
    expect(findings.map(({ code }) => code)).toEqual(expected);
    if (expected.length > 0) expect(settings.bands).toEqual(defaultSettings.bands);
  });

  test('slots of a scheme stand in their order, equals and the unnumbered by their rows', () => {
    const rows = (orders: CellInput[]) =>
      orders.map((order, index) => ({
        scheme: '自定',
        slot: '甲乙丙'[index],
        weight: [0.5, 0.3, 0.2][index],
        order,
        ranked: null,
      }));
    const slots = (orders: CellInput[]) =>
      settingsFromCells({ schemes: rows(orders) })
        .settings.schemes.find(({ name }) => name === '自定')!
        .slots.map(({ name }) => name)
        .join('');
    expect(slots([3, 2, 1])).toBe('丙乙甲');
    expect(slots([1, 1, 1])).toBe('甲乙丙');
    expect(slots([2, 1, 1])).toBe('乙丙甲');
    expect(slots([null, null, null])).toBe('甲乙丙');
  });

  test.each<[CellInput, string, boolean]>([
    ['否', '自定', false],
    ['是', '自定', true],
    [null, '自定', true],
    ['是', '总部考核', true],
    [null, '总部考核', false],
    ['否', '直接垂直考核', false],
  ])('ranked %j: the scheme %s is ranked %j', (ranked, scheme, expected) => {
    const { settings } = settingsFromCells({
      schemes: [{ scheme, slot: '主任', weight: 1, order: 1, ranked }],
    });
    expect(settings.schemes.find(({ name }) => name === scheme)!.ranked).toBe(expected);
  });
});
