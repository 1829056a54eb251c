import type { Overview } from '../../src/commands/overview';
import type { LetterResult } from '../../src/commands/results';
import { projectRows, trackPercent } from '../../src/taskpane/results/collection/collection-rows';
import { money, percent, score, signedPoints } from '../../src/taskpane/results/figures';
import { completionsIn } from '../../src/taskpane/results/month/completion-rows';
import { openReason, totalPay } from '../../src/taskpane/results/pay/pay-rows';
import { meanOf, quarterRows, reasonOf } from '../../src/taskpane/results/quarter/quarter-rows';
import { duePeriod } from '../../src/taskpane/state/due-period';
import { knownAfter, NOTHING_KNOWN } from '../../src/taskpane/state/known-results';
import { nextStep } from '../../src/taskpane/state/next-step';
import { scoreChanges } from '../../src/taskpane/state/score-changes';
import { comesAlong } from '../../src/taskpane/state/steps';
import { evaluation, overviewOf, place, report } from './fakes';
import { collectionResults, completions, letters, monthEnd, quarterResults } from './results-fakes';

const SEPTEMBER = '2026-09';
const quarters = [{ quarter: '2026Q3', at: place('季度排名与奖惩') }];
const collections = [{ month: SEPTEMBER, at: place('收缴率对预算') }];

describe('figures are those of the sheets', () => {
  test.each([
    [score(85.1), '85.10'],
    [score(0), '0.00'],
    [score(null), '—'],
    [money(12345.6), '12,345.60'],
    [money(null), '—'],
    [percent(0.85), '85.00%'],
    [percent(1.0556), '105.56%'],
    [percent(0.0029), '0.29%'],
    [percent(null), '—'],
    [signedPoints(-0.05), '−5.00'],
    [signedPoints(0.0029), '+0.29'],
    [signedPoints(0), '0.00'],
    [signedPoints(null), '—'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe('the end of a month', () => {
  test.each<[string, Partial<Overview['results']>, string | null, object]>([
    ['its quarter comes first', {}, null, { kind: 'rank-quarter', quarter: '2026Q3' }],
    ['then pay', { quarters }, null, { kind: 'pay', letters: 3 }],
    ['pay of another month does not count', { quarters }, '2026-08', { kind: 'pay' }],
    ['then collection', { quarters }, SEPTEMBER, { kind: 'collect' }],
    ['nothing is left', { quarters, collections }, SEPTEMBER, { kind: 'ranked' }],
    ['no letters, no pay', { quarters, letters: [], feeMonths: [] }, null, { kind: 'ranked' }],
  ])('%s', (_rule, change, paid, expected) => {
    const known = {
      preferences: { welcomed: true },
      paid: paid === null ? null : { period: paid, results: { letters: [] } },
    };
    expect(nextStep(monthEnd(change), SEPTEMBER, known)).toMatchObject(expected);
  });

  test('August ends no quarter', () => {
    expect(
      nextStep(monthEnd({ letters: [] }), '2026-08', { paid: null, preferences: { welcomed: true } }).kind,
    ).toBe('collect');
  });

  test.each([
    ['the latest month with fees', ['2026-10', '2026-09'], '2026-10'],
    ['not one to come', ['2026-12', '2026-09'], '2026-09'],
  ])('without people it is %s', (_rule, feeMonths, expected) => {
    const results = { quarters: [], letters: [], feeMonths, collections: [] };
    expect(duePeriod(overviewOf({}, { roster: null, results }), new Date(2026, 10, 3))).toBe(expected);
  });
});

describe('what changed since the last recalculation', () => {
  const before = [evaluation('张三', 80), evaluation('李四', null), evaluation('王五', 70)];

  test.each([
    ['another score', [evaluation('张三', 81)], [['张三', 80, 81]]],
    ['a score that has come', [evaluation('李四', 60)], [['李四', null, 60]]],
    ['one that is gone', [evaluation('王五', null)], [['王五', 70, null]]],
    ['the same score', before, []],
    ['somebody new', [evaluation('赵六', 90)], []],
    ['the same person in another month', [evaluation('张三', 90, { period: '2026-09' })], []],
    ['two forms for one month', [evaluation('张三', 90), evaluation('张三', 91)], []],
    ['a namesake with another ID', [evaluation('张三', 90, { employeeId: 'E-2' })], []],
  ])('%s', (_case, after, expected) => {
    expect(scoreChanges(before, after).map(({ person, from, to }) => [person, from, to])).toEqual(expected);
  });

  const recalc = (evaluations: ReturnType<typeof evaluation>[]) =>
    report('recalc', { results: { evaluations, completions: [], refreshed: [] } });

  test('the first one has nothing to compare with; one of a month keeps the others', () => {
    const first = knownAfter(
      NOTHING_KNOWN,
      recalc([...before, evaluation('张三', 75, { period: SEPTEMBER })]),
      {},
    );
    expect(first.changes).toBeNull();
    const second = knownAfter(first, recalc([evaluation('张三', 76, { period: SEPTEMBER })]), {
      period: SEPTEMBER,
    });
    expect(second.changes).toHaveLength(1);
    expect(second.recalculated?.evaluations.map(({ final }) => final)).toEqual([76, 80, null, 70]);
    expect(knownAfter(second, recalc(before), {}).recalculated?.evaluations).toHaveLength(3);
  });

  test('a refusal changes nothing that is known', () => {
    expect(knownAfter(NOTHING_KNOWN, report('recalc', { ok: false }), {})).toBe(NOTHING_KNOWN);
  });
});

test.each([
  ['refreshed', '排名', true],
  ['gone', '别的', false],
  ['none needed', null, true],
])('a step that brings a sheet along: %s', (_case, sheet, runs) => {
  const recalc = report('recalc', { results: { evaluations: [], completions: [], refreshed: ['排名'] } });
  expect(comesAlong(sheet, recalc)).toBe(runs);
});

describe('a quarter', () => {
  const rows = quarterRows(quarterResults);
  const of = (person: string) => rows.find((row) => row.person === person)!;

  test('a rank is shared with the others who have it; without a rank with nobody', () => {
    expect([of('王五').tiedWith, of('张三').tiedWith, of('钱十一').tiedWith]).toEqual([['赵六'], [], []]);
  });

  test('months without a score are left out', () => {
    expect(of('周八').months).toEqual([
      { period: '2026-07', score: 70 },
      { period: '2026-09', score: 72 },
    ]);
  });

  const card = { person: '陈七', month: '2026-10', final: 70 };
  test.each([
    [{ ...card, decision: 'eliminate' as const }, 'eliminate', 75.17],
    [{ ...card, decision: 'lift' as const }, 'lift', 75.17],
    [{ ...card, decision: 'postpone' as const }, 'tied', 75.17],
    [{ ...card, final: null, decision: 'postpone' as const }, 'unscored', 75.17],
    [{ ...card, person: '张三', decision: 'lift' as const }, 'lift', null],
  ])('reason and mean of a yellow card: %j', (entry, reason, mean) => {
    expect([reasonOf(entry), meanOf(entry, quarterResults)]).toEqual([reason, mean]);
  });
});

describe('pay', () => {
  test('cents add up exactly, and letters without a pay are left out', () => {
    const cents = [0.1, 0.2, null].map((pay) => ({ ...letters[0]!, pay }) as LetterResult);
    expect(totalPay(cents)).toEqual({ total: 0.3, counted: 2 });
  });

  test('why there is none', () => {
    expect(letters.map(openReason)).toEqual([null, null, 'open', 'noPayable']);
  });
});

test('collection: all projects come first, and the longest bar sets the scale', () => {
  const rows = projectRows(collectionResults, 'year');
  expect(rows.map(({ project }) => project).slice(0, 2)).toEqual([null, '甲园']);
  expect([trackPercent(0.9, rows), trackPercent(0.6, [{ ...rows[0]!, actual: 1.2 }])]).toEqual([90, 50]);
});

test('plans of a month: its own, those of weeks with a day in it, and those without a time', () => {
  const [weekly] = completions;
  const weeks = ['2026-W35', '2026-W36', '2026-W40', '2026-W41', '2026-09', '2026-10', null];
  const found = completionsIn(
    SEPTEMBER,
    weeks.map((period) => ({ ...weekly!, period })),
  );
  expect(found.map(({ period }) => period)).toEqual(['2026-W36', '2026-W40', '2026-09', null]);
});
