import { benchRanking } from '../../../src/host/node/bench-quarter';

test('a month of 6 people is ranked, with the times beside those of bare reading and writing', async () => {
  const { ratio, refreshRatio, ...bench } = await benchRanking('rank.month', 6, false);
  expect(bench).toMatchObject({ name: 'rank.month', people: 6, months: 1, roundTrips: 3, native: null });
  for (const time of [bench.milliseconds, bench.refreshMilliseconds, bench.reorderMilliseconds])
    expect(time).toBeGreaterThan(0);
  expect(ratio).toBeGreaterThan(0);
  expect(refreshRatio).toBeGreaterThan(0);
});
