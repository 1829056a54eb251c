import { checkBreakdown, completion, jointRate, readyForDailyPlans } from '../../src/core/plan';
import type { PlanItem } from '../../src/core/plan';
import { defaultSettings } from '../../src/core/settings';
import type { CellInput } from '../../src/core/types';

const item = (done: boolean | null, more: Partial<PlanItem> = {}): PlanItem => ({
  planned: true,
  done,
  forceMajeure: false,
  ...more,
});

test.each<[string, PlanItem[], number | null, object]>([
  [
    'five of six',
    [true, true, true, true, true, false].map((done) => item(done)),
    0.8333,
    { planned: 6, done: 5 },
  ],
  ['nothing entered is not done', [item(true), item(null)], 0.5, { planned: 2, done: 1 }],
  [
    'unplanned work is listed, not counted',
    [item(true), item(true, { planned: false })],
    1,
    { unplanned: 1 },
  ],
  [
    'force majeure is left out and shown',
    [item(true), item(false, { forceMajeure: true })],
    1,
    { excused: 1 },
  ],
  ['done in spite of it', [item(true, { forceMajeure: true }), item(false)], 0.5, { excused: 0, done: 1 }],
  ['nothing planned', [], null, { planned: 0 }],
  ['only unplanned work', [item(true, { planned: false })], null, { planned: 0 }],
  ['everything excused', [item(false, { forceMajeure: true })], null, { planned: 1, excused: 1 }],
])('completion: %s', (_, items, rate, more) => expect(completion(items)).toMatchObject({ rate, ...more }));

test('the rate of an office comes from all items together, not from a mean of rates', () => {
  const parts = [
    { planned: 10, done: 1, excused: 0 },
    { planned: 2, done: 1, excused: 1 },
  ];
  expect([jointRate(parts), jointRate([]), jointRate([{ planned: 1, done: 0, excused: 1 }])]).toEqual([
    0.1818,
    null,
    null,
  ]);
});

test('the daily plan is for offices that reached 70%', () => {
  const ready = [null, 0.6999, 0.7, 1].map((rate) => readyForDailyPlans(rate, defaultSettings.plan));
  expect(ready).toEqual([false, false, true, true]);
});

test.each<[CellInput, CellInput[], object | null]>([
  [100, [25, 25, 25, 25], { whole: 100, sum: 100, gap: 0 }],
  [1, [0.1, 0.2, 0.7], { whole: 1, sum: 1, gap: 0 }],
  [100, [25, 25, null, 25], { whole: 100, sum: 75, gap: -25 }],
  [100, [60, 45], { whole: 100, sum: 105, gap: 5 }],
  [100, ['25', 75], { whole: 100, sum: 75, gap: -25 }],
  [100, [null, ''], null],
  [null, [25], null],
  ['100', [100], null],
])('breakdown of %j into %j', (whole, parts, expected) =>
  expect(checkBreakdown(whole, parts)).toEqual(expected),
);
