import { benchScoring } from '../../../src/host/node/bench-scoring';

test('1,000 people with eight KPIs are scored and ranked, with the time beside that of parsing their JSON', () => {
  const { milliseconds, jsonMilliseconds, microsecondsPerPerson, ratio, ...rest } = benchScoring(1000);
  expect(rest).toEqual({ name: 'score-and-rank', people: 1000, kpis: 8 });
  for (const time of [milliseconds, jsonMilliseconds, microsecondsPerPerson, ratio]) {
    expect(time).toBeGreaterThanOrEqual(0);
  }
});
