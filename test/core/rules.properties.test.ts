import fc from 'fast-check';
import { compareWithBudget } from '../../src/core/budget';
import { collectionBases, collectionRate } from '../../src/core/collection';
import type { CollectionRow } from '../../src/core/collection';
import { compareCollection } from '../../src/core/collection-budget';
import { roundHalfAwayFromZero, sum } from '../../src/core/decimal';
import { performancePay } from '../../src/core/pay';
import { completion } from '../../src/core/plan';
import { rankMonth } from '../../src/core/rank';
import { rankSpan } from '../../src/core/rank-span';
import { defaultSettings } from '../../src/core/settings';
import { proposedScore } from '../../src/core/target';
import { normaliseWeights } from '../../src/core/weights';

const { bands, pay: paySettings } = defaultSettings;
const cents = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);
const finals = fc.array(fc.option(cents(120)), { maxLength: 12 });
const ties = fc.constantFrom('competition' as const, 'dense' as const);
const people = (values: (number | null)[]) =>
  values.map((final, order) => ({ key: `${order}`, department: `${order % 2}`, final, order }));
const register: fc.Arbitrary<CollectionRow[]> = fc.array(
  fc.record({
    receivable: cents(9000),
    waived: fc.option(cents(300)),
    collected: cents(9000),
    arrears: cents(900),
    recovered: cents(900),
    householdsDue: fc.nat(90),
    householdsPaid: fc.nat(90),
  }),
  { minLength: 1, maxLength: 4 },
);

test('pay lies between payable − P and payable, and pay + deduction = payable', () => {
  fc.assert(
    fc.property(cents(50_000), fc.nat(12), fc.nat(6), (payable, missed, safetyMissed) => {
      const { base, pay, deduction } = performancePay(payable, { missed, safetyMissed }, paySettings)!;
      expect(sum([pay, deduction]).eq(payable)).toBe(true);
      expect(pay).toBeLessThanOrEqual(payable);
      expect(pay).toBeGreaterThanOrEqual(roundHalfAwayFromZero(sum([payable, -base]), 2));
    }),
  );
});

test('to date of one month is that month; to date of a row twice is that row', () => {
  fc.assert(
    fc.property(register, fc.constantFrom(...collectionBases), (rows, basis) => {
      const months = Array.from({ length: 12 }, (_, month) => ({
        rows: month === 4 ? rows : [],
        target: null,
      }));
      const { rate } = collectionRate(rows, basis);
      expect(compareCollection(months, 5, 5, basis, defaultSettings).actual).toBe(rate);
      expect(compareCollection(months, 1, 5, basis, defaultSettings).actual).toBe(rate);
      expect(collectionRate([...rows, ...rows], basis).rate).toBe(rate);
    }),
  );
});

test('all amounts times k leave rates, attainment and level alone', () => {
  fc.assert(
    fc.property(
      register,
      fc.constantFrom(...collectionBases),
      fc.constantFrom(2, 10, 1000),
      (rows, basis, k) => {
        const times = (row: CollectionRow): CollectionRow => {
          const scaled = Object.entries(row).map(([field, value]) => {
            const cell = value === null ? null : Math.round(Number(value) * 100 * k) / 100;
            return [field, cell];
          });
          return Object.fromEntries(scaled) as CollectionRow;
        };
        expect(collectionRate(rows.map(times), basis)).toEqual(collectionRate(rows, basis));
      },
    ),
  );
  fc.assert(
    fc.property(
      fc.nat(2000),
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 2, max: 50 }),
      (a, b, k) => {
        const [one, many] = [[a, b] as const, [a * k, b * k] as const].map(([actual, budget]) =>
          compareWithBudget(actual, budget, 'income', bands, 2),
        );
        expect([many.attainment, many.level]).toEqual([one.attainment, one.level]);
      },
    ),
  );
});

test('rounding half away from zero is symmetric, idempotent and never further than half a unit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 4 }),
      (thousandths, digits) => {
        const value = thousandths / 1000;
        const rounded = roundHalfAwayFromZero(value, digits);
        expect(roundHalfAwayFromZero(-value, digits)).toBe(0 - rounded);
        expect(roundHalfAwayFromZero(rounded, digits)).toBe(rounded);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
      },
    ),
  );
});

test('ranking what is ranked changes nothing', () => {
  fc.assert(
    fc.property(finals, ties, (values, rule) => {
      const once = rankMonth(people(values), rule);
      expect(rankMonth(once, rule)).toEqual(once);
    }),
  );
});

test('a span of one month ranks as the month does', () => {
  fc.assert(
    fc.property(finals, ties, (values, rule) => {
      const entries = people(values).map((person) => ({ ...person, scores: [person.final] }));
      const span = rankSpan(entries, { ties: rule, minMonths: 1, digits: 2 });
      const month = rankMonth(people(values), rule);
      expect(span.map(({ key, rank, mean }) => [key, rank, mean])).toEqual(
        month.map(({ key, rank, final }) => [key, rank, final]),
      );
    }),
  );
});

test('a month without a score is not a 0: a 0 in its place never gives a better mean', () => {
  fc.assert(
    fc.property(finals, (values) => {
      const mean = (scores: (number | null)[]) =>
        rankSpan([{ key: '', department: '', order: 0, scores }], {
          ties: 'dense',
          minMonths: 1,
          digits: 2,
        })[0].mean;
      fc.pre(values.some((value) => value !== null));
      expect(mean(values.map((value) => value ?? 0))).toBeLessThanOrEqual(mean(values)!);
    }),
  );
});

test('normalised weights add up to exactly 100.00, keep their order, and stay as they are when normalised again', () => {
  fc.assert(
    fc.property(fc.array(cents(300), { minLength: 1, maxLength: 12 }), (weights) => {
      const once = normaliseWeights(weights);
      fc.pre(once !== null);
      expect(sum(once).eq(100)).toBe(true);
      expect(normaliseWeights(once)).toEqual(once);
      weights.forEach((weight, a) =>
        weights.forEach((other, b) => {
          if (weight > other) expect(once[a]).toBeGreaterThanOrEqual(once[b]);
        }),
      );
    }),
  );
});

test('a better actual never proposes a worse score', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(900), fc.nat(90), (target, actual, more) => {
      const propose = (direction: 'higher' | 'lower', value: number) =>
        proposedScore({ direction, target, actual: value }, 'percent', 100, { cap: 1 }, 2)!;
      expect(propose('higher', actual + more)).toBeGreaterThanOrEqual(propose('higher', actual));
      expect(propose('lower', actual + more)).toBeLessThanOrEqual(propose('lower', actual));
    }),
  );
});

test('one more item done never lowers the completion rate', () => {
  const items = fc.array(
    fc.record({
      planned: fc.boolean(),
      done: fc.constantFrom(true, false, null),
      forceMajeure: fc.boolean(),
    }),
    { minLength: 1, maxLength: 10 },
  );
  fc.assert(
    fc.property(items, fc.nat(), (list, pick) => {
      const better = list.map((item, index) =>
        index === pick % list.length ? { ...item, done: true } : item,
      );
      const before = completion(list).rate;
      if (before !== null) expect(completion(better).rate).toBeGreaterThanOrEqual(before);
    }),
  );
});
