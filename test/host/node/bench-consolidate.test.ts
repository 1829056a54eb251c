import { benchConsolidate } from '../../../src/host/node/bench-consolidate';

jest.setTimeout(300_000);

test('the benchmark consolidates as many files as it says, in three requests', async () => {
  const [result] = await benchConsolidate([2], 5);
  expect(result).toMatchObject({ name: 'consolidate', files: 2, forms: 5, roundTrips: 3 });
  expect(result.milliseconds).toBeGreaterThan(0);
});
