import fc from 'fast-check';
import { rankSpan } from '../../src/core/rank-span';
import type { SpanEntry, SpanRule } from '../../src/core/rank-span';
import { fromNumber, fromUnits, inUnits, over, rational, total } from '../oracle/rational';

const quarter: SpanRule = { ties: 'competition', minMonths: 2, digits: 2 };
const people = (scores: (number | null)[][]): SpanEntry[] =>
  scores.map((months, order) => ({ key: `${order}`, department: 'A', scores: months, order }));

test.each<[(number | null)[], number | null, number | null, number, number | null]>([
  [[80, null, 90], 85, 170, 2, 1],
  [[80, 90, 100], 90, 270, 3, 1],
  [[80.01, 80.01, 80.02], 80.01, 240.04, 3, 1], // 80.01333…
  [[0, 0, 0], 0, 0, 3, 1],
  [[85, null, null], 85, 85, 1, null],
  [[null, null, null], null, null, 0, null],
])('months %j: mean %j, sum %j, %d scored, rank %j', (scores, mean, sum, scoredMonths, rank) => {
  expect(rankSpan(people([scores]), quarter)[0]).toMatchObject({ mean, sum, scoredMonths, rank });
});

test('ranks by the mean that is shown: means that round to the same tie, whatever the sums', () => {
  const ranked = rankSpan(
    people([
      [85, 85, 85],
      [85, 85, 85.01],
      [84, 84, 84],
    ]),
    quarter,
  );
  expect(
    ranked.map(({ key, rank, rankFromLast, tied, sum }) => [key, rank, rankFromLast, tied, sum]),
  ).toEqual([
    ['0', 1, 2, true, 255],
    ['1', 1, 2, true, 255.01],
    ['2', 3, 1, false, 252],
  ]);
});

test('the place from the last counts people also when ranks are 中国式', () => {
  const scores = [
    [90, 90],
    [80, 80],
    [80, 80],
    [70, 70],
  ];
  const ranked = rankSpan(people(scores), { ...quarter, ties: 'dense' });
  expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 2, 3]);
  expect(ranked.map(({ rankFromLast }) => rankFromLast)).toEqual([4, 2, 2, 1]);
});

test('too few months: below the ranked ones, in roster order, no places', () => {
  const ranked = rankSpan(
    people([
      [100, null],
      [60, 60],
      [null, null],
      [70, 70],
    ]),
    quarter,
  );
  expect(ranked.map(({ key }) => key)).toEqual(['3', '1', '0', '2']);
  expect(ranked[2]).toMatchObject({ rank: null, rankFromLast: null, tied: false, mean: 100 });
});

test('a year asks for more months', () => {
  const half = [80, 80, 80, 80, 80, null, null, null, null, null, null, null];
  const year = { ...quarter, minMonths: 6 };
  expect(rankSpan(people([half]), year)[0].rank).toBeNull();
  expect(rankSpan(people([[...half.slice(1), 80, 80]]), year)[0].rank).toBe(1);
});

test('means and ranks as exact fractions have them', () => {
  const months = fc.tuple(
    ...[0, 1, 2].map(() => fc.option(fc.integer({ min: 0, max: 12_000 }).map((n) => n / 100))),
  );
  fc.assert(
    fc.property(fc.array(months, { maxLength: 20 }), (scores) => {
      const means = scores.map((all) => {
        const scored = all.filter((score) => score !== null);
        if (scored.length < 2) return null;
        const mean = over(total(scored.map(fromNumber)), rational(BigInt(scored.length)));
        return fromUnits(inUnits(mean, 2), 2);
      });
      for (const { order, mean, rank, rankFromLast } of rankSpan(people(scores), quarter)) {
        const own = means[order];
        if (own === null) expect(rank).toBeNull();
        else {
          const others = means.filter((other) => other !== null);
          expect(mean).toBe(own);
          expect(rank).toBe(1 + others.filter((other) => other > own).length);
          expect(rankFromLast).toBe(1 + others.filter((other) => other < own).length);
        }
      }
    }),
  );
});
