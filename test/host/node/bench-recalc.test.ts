import { benchCollection, benchEvaluations, benchForms } from '../../../src/host/node/bench-recalc';

test.each([
  ['forms', 2, () => benchForms(2)],
  ['evaluation-register', 80, () => benchEvaluations(80, false)],
  ['collection-register', 240, () => benchCollection(240)],
])(
  'a recalculation over %s beside bare reading: in two requests, nothing is written',
  async (of, size, bench) => {
    const { milliseconds, bareMilliseconds, ratio, ...facts } = await bench();
    expect(facts).toEqual({
      ...{ name: 'recalc', of, size, roundTrips: 2, native: null },
      cells: { first: 0, last: 0 },
    });
    for (const measured of [milliseconds, bareMilliseconds, ratio]) expect(measured).toBeGreaterThan(0);
  },
);
