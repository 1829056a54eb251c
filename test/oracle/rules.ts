/**
 * The rules of docs/rules.md §2, §3, §5, §6 a second time, written from the text with whole numbers only and the
 * slowest obvious method. Used to judge src/core; shares no code with it.
 */
import type { EvaluationInput, TieRule } from '../../src/core/types';
import { compare, fromNumber, fromUnits, inUnits, over, plus, rational, times, total } from './rational';
import type { Rational } from './rational';

const HUNDRED = rational(100n);
const isNumber = (cell: unknown): cell is number => typeof cell === 'number';

export interface Verdict {
  state: 'scored' | 'pending' | 'draft';
  totals: (number | null)[];
  final: number | null;
}

function totalOf(input: EvaluationInput, rater: number): Rational | null {
  const parts: Rational[] = [];
  for (const { weight, scores } of input.lines) {
    if (!isNumber(weight) || weight <= 0) continue;
    const score = scores[rater];
    const limit = input.scale === 'percent' ? HUNDRED : fromNumber(weight);
    if (!isNumber(score) || score < 0 || compare(fromNumber(score), limit) > 0) return null;
    parts.push(
      input.scale === 'percent'
        ? over(times(fromNumber(weight), fromNumber(score)), HUNDRED)
        : fromNumber(score),
    );
  }
  return total(parts);
}

/** For evaluations whose rater weights are right and whose weights are numbers or blank. */
export function judge(input: EvaluationInput, digits: number, min: number, max: number): Verdict {
  const weights = input.lines.map(({ weight }) => weight).filter((weight) => isNumber(weight) && weight > 0);
  const sum = total(weights.map((weight) => fromNumber(weight as number)));
  const nothing = input.raters.map(() => null);
  if (input.lines.length === 0) return { state: 'pending', totals: nothing, final: null };
  if (compare(sum, HUNDRED) !== 0) return { state: 'draft', totals: nothing, final: null };
  const exact = input.raters.map((_, rater) => totalOf(input, rater));
  const totals = exact.map((value) => (value ? fromUnits(inUnits(value, digits), digits) : null));
  const bonus = (input.bonus ?? []).filter((cell) => cell !== null && cell !== '');
  if (exact.includes(null) || !bonus.every(isNumber)) return { state: 'pending', totals, final: null };
  const slots = [...new Set(input.raters.map(({ slot }) => slot))];
  const weighted = slots.map((slot) => {
    const members = input.raters
      .map((_, rater) => rater)
      .filter((rater) => input.raters[rater].slot === slot);
    const mean = over(total(members.map((rater) => exact[rater]!)), rational(BigInt(members.length)));
    return over(times(fromNumber(input.raters[members[0]].weight), mean), HUNDRED);
  });
  const all = plus(total(weighted), total(bonus.map(fromNumber)));
  const final = fromUnits(inUnits(all, digits), digits);
  return { state: 'scored', totals, final: final < min ? min : final > max ? max : final };
}

/** A rank is one more than the number of people (or, dense, of different scores) above. Quadratic and obvious. */
export function rankOf(final: number | null, everybody: (number | null)[], ties: TieRule): number | null {
  if (final === null) return null;
  const above = everybody.filter((other) => other !== null && other > final);
  return 1 + (ties === 'dense' ? new Set(above).size : above.length);
}
