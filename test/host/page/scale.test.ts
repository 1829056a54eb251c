import { scaleFor } from '../../../src/host/page/charts/scale';

describe('a chart axis has round steps and holds zero and every value', () => {
  test.each([
    [[93.5, 89.8, 60.6], 0, 100, 20],
    [[0.1, 0.9], 0, 1, 0.2],
    [[100, -20], -25, 100, 25],
    [[-3, -7], -8, 0, 2],
    [[1200, 4800], 0, 5000, 1000],
    [[0.003], 0, 0.003, 0.001],
    [[1], 0, 1, 0.2],
  ])('%j runs from %d to %d by %d', (values, min, max, step) => {
    expect(scaleFor(values)).toMatchObject({ min, max, step });
  });

  test.each([[[]], [[null, null]], [[0]], [[NaN]]])('%j, without any height, runs from 0 to 1', (values) => {
    expect(scaleFor(values)).toMatchObject({ min: 0, max: 1 });
  });

  test('ticks are free of binary noise', () => {
    expect(scaleFor([0.7]).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(scaleFor([0.28]).ticks).toEqual([0, 0.1, 0.2, 0.3]);
  });
});
