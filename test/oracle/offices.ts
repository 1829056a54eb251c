import fc from 'fast-check';
import type { CellInput, EvaluationInput, RaterColumn } from '../../src/core/types';

/** Whole numbers of `unit`, such as half points or hundredths, as the doubles a cell would hold. */
const steps = (min: number, max: number, perUnit: number) =>
  fc.integer({ min: min * perUnit, max: max * perUnit }).map((value) => value / perUnit);

/** Positive parts that add up to exactly `whole` in steps of 1/perUnit. */
const partsOf = (whole: number, perUnit: number, most: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: whole * perUnit - 1 }), { maxLength: most - 1 }).map((cuts) => {
    const edges = [0, ...cuts.sort((a, b) => a - b), whole * perUnit];
    return edges.slice(1).map((edge, index) => (edge - edges[index]) / perUnit);
  });

const raters: fc.Arbitrary<RaterColumn[]> = partsOf(100, 1, 3).chain((weights) =>
  fc
    .tuple(...weights.map(() => fc.integer({ min: 1, max: 3 })))
    .map((counts) =>
      weights.flatMap((weight, slot) =>
        Array.from({ length: counts[slot] }, () => ({ slot: `${slot}`, weight })),
      ),
    ),
);

const badCell = fc.constantFrom<CellInput>(null, '', '优', '85', -1, 100.5, true);
const mostly = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: rare });

const weightsOf = fc.constantFrom(1, 2, 100).chain((perUnit) => partsOf(100, perUnit, 6));
const disturbed = fc
  .tuple(weightsOf, fc.constantFrom<CellInput>(null, 0, 5, 0.01, 100))
  .map(([weights, more]): CellInput[] => [...weights, more]);

/** One evaluation: usually complete, sometimes a draft or with something missing. */
export const anyEvaluation: fc.Arbitrary<EvaluationInput> = fc
  .tuple(
    fc.constantFrom('percent' as const, 'points' as const),
    fc.oneof(
      { weight: 4, arbitrary: weightsOf as fc.Arbitrary<CellInput[]> },
      { weight: 1, arbitrary: disturbed },
    ),
    raters,
    fc.constantFrom(1, 2, 100, 1000),
    fc.array(fc.oneof(steps(-10, 10, 100), fc.constant(null)), { maxLength: 2 }),
  )
  .chain(([scale, weights, columns, perUnit, bonus]) => {
    const score = (weight: CellInput): fc.Arbitrary<CellInput> => {
      const max = scale === 'percent' ? 100 : typeof weight === 'number' ? Math.floor(weight) : 0;
      // On the points scale also a score just above the weight of its line.
      const wrong = scale === 'points' ? fc.oneof(badCell, fc.constant(max + 1.01)) : badCell;
      return mostly<CellInput>(steps(0, max, perUnit), wrong);
    };
    return fc
      .tuple(...weights.map((weight) => fc.tuple(...columns.map(() => score(weight)))))
      .map((scores) => ({
        scale,
        raters: columns,
        bonus,
        lines: weights.map((weight, index) => ({ kpi: `KPI ${index + 1}`, weight, scores: scores[index] })),
      }));
  });
