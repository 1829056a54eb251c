import type { CellInput, EvaluationInput, RaterColumn } from '../../src/core/types';
import type { Random } from './random';

const column = (slot: string, weight: number): RaterColumn => ({ slot, weight });

/** Schemes of docs/rules.md §3, shared slots, an idle slot, and (at the end) some that do not add up. */
const RATERS: readonly RaterColumn[][] = [
  [column('主任', 100)],
  [column('主管', 70), column('主任', 30)],
  [column('促销主管', 40), column('业务员', 60)],
  [column('促销主管', 40), column('业务员', 60), column('业务员', 60)],
  [column('促销主管', 40), column('业务员', 60), column('业务员', 60), column('业务员', 60)],
  [column('甲', 33.33), column('乙', 33.33), column('丙', 33.34)],
  [column('甲', 12.5), column('乙', 87.5)],
  [column('主任', 100), column('总部', 0)],
  [column('主管', 70), column('主任', 29.99)],
  [column('业务员', 60), column('主管', 40), column('业务员', 50)],
];
const USUAL_RATERS = 8;

const WEIGHTS: readonly CellInput[][] = [
  [100],
  [50, 50],
  [70, 30],
  [40, 35, 25],
  [50, 50, 0],
  [60, null, 40],
  [33.33, 33.33, 33.34],
  [0.1, 0.2, 99.7],
  [99.995, 0.005],
];
const ODD_WEIGHTS: readonly CellInput[] = [null, 0, '', 0.01, -0.01, 5, -5, '五', '50', true, 1e-7];
const WRONG_SCORES: readonly CellInput[] = [null, null, '', '优', '85', -0.01, 100.01, true, '  '];
const BONUS: readonly CellInput[] = [null, '', 0, 0.005, -0.005, 0.5, 3, -2.5, 30, -90, '加二', 1e-9];

function weightsOf(random: Random): CellInput[] {
  const weights: CellInput[] = random.oneIn(3)
    ? random.parts(random.between(1, 4), 100, random.pick([1, 2, 100]))
    : [...random.pick(WEIGHTS)];
  if (random.oneIn(16)) weights[random.below(weights.length)] = random.pick(ODD_WEIGHTS);
  if (random.oneIn(16)) weights.push(random.pick(ODD_WEIGHTS));
  return weights;
}

/** Scores of one evaluation come in one style, so that ties and halves of a hundredth are frequent. */
function scoreMaker(random: Random, points: boolean): (weight: CellInput) => CellInput {
  const [low, high, perUnit] = random.pick([
    [0.8, 0.9, 2],
    [0, 1, 1],
    [0.8, 0.8008, 100],
    [0.5, 1, 1000],
    [0.85, 0.85, 1],
  ]);
  return (weight) => {
    if (random.oneIn(80)) return random.pick(WRONG_SCORES);
    const most = !points ? 100 : typeof weight === 'number' && weight > 0 ? weight : 0;
    if (points && random.oneIn(40)) return most + random.pick([0, 0.01]);
    const least = low * most;
    const fits = Math.ceil(least * perUnit) <= Math.floor(high * most * perUnit);
    return fits ? random.step(least, high * most, perUnit) : most;
  };
}

/** One evaluation: mostly complete, sometimes a draft, sometimes with something missing or wrong. */
export function randomEvaluation(random: Random): EvaluationInput {
  const scale = random.pick(['percent', 'percent', 'points'] as const);
  const weights = weightsOf(random);
  const raters = RATERS[random.below(random.oneIn(10) ? RATERS.length : USUAL_RATERS)];
  const absent = random.oneIn(12) ? random.below(raters.length) : -1;
  const score = scoreMaker(random, scale === 'points');
  const lines = weights.map((weight, index) => {
    const idle = typeof weight !== 'number' || weight === 0;
    const scores = raters.map((_, rater) =>
      rater === absent || (idle && !random.oneIn(8)) ? null : score(weight),
    );
    return { kpi: random.oneIn(20) ? ' ' : `KPI ${index + 1}`, weight, scores };
  });
  const bonus = random.oneIn(4) ? random.list(random.between(1, 2), () => random.pick(BONUS)) : undefined;
  return bonus ? { scale, raters, lines, bonus } : { scale, raters, lines };
}
