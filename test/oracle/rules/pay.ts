import type { LetterTarget } from '../../../src/core/pay';
import type { PaySettings, ProposalSettings } from '../../../src/core/settings';
import type { Target } from '../../../src/core/target';
import type { ScoringScale } from '../../../src/core/types';
import {
  HUNDRED,
  ONE,
  ZERO,
  fromNumber,
  larger,
  minus,
  over,
  plus,
  rational,
  round,
  smaller,
  times,
} from '../rational';
import type { Rational } from '../rational';
import { isNumber } from './score';

const YES = new Map<unknown, boolean>([
  ['是', true],
  [true, true],
  ['否', false],
  [false, false],
]);

/** Whether a target is met; null = nobody knows yet (docs/rules.md §4). */
export function judgeMet({ direction, target, actual }: Target): boolean | null {
  if (direction === 'met' && YES.has(actual)) return YES.get(actual)!;
  if (!isNumber(target) || !isNumber(actual)) return null;
  return direction === 'higher' ? actual >= target : actual <= target;
}

function achievement(measured: Target): Rational | null {
  const { direction, target, actual } = measured;
  const met = judgeMet(measured);
  if (met === null) return null;
  if (direction === 'met') return met ? ONE : ZERO;
  const [t, a] = [fromNumber(target as number), fromNumber(actual as number)];
  if (direction === 'higher') return t.n > 0n ? over(a, t) : null;
  if (t.n === 0n) return a.n === 0n ? ONE : ZERO;
  return t.n > 0n ? minus(rational(2n), over(a, t)) : null;
}

/** Score proposed from target and actual (docs/rules.md §4): never above what could be entered. */
export function judgeProposal(
  measured: Target,
  scale: ScoringScale,
  weight: number,
  { cap }: ProposalSettings,
  digits: number,
): number | null {
  const reached = achievement(measured);
  if (!reached) return null;
  const most = scale === 'percent' ? HUNDRED : fromNumber(weight);
  const held = smaller(larger(reached, ZERO), fromNumber(cap));
  return Math.min(round(times(most, held), digits), scale === 'percent' ? 100 : weight);
}

/** Missed targets, safety apart, and those that cannot be judged (docs/rules.md §8). */
export function judgeLetter(targets: readonly LetterTarget[]) {
  const met = targets.map(judgeMet);
  const missed = (safety: boolean) =>
    targets.filter((target, index) => target.safety === safety && met[index] === false);
  return {
    missed: missed(false).length,
    safetyMissed: missed(true).length,
    open: met.flatMap((value, index) => (value === null ? [index] : [])),
  };
}

/** payable − P + P·max(0, 1 − 0.1·n − 0.2·s), and the deduction as what is left (docs/rules.md §8). */
export function judgePay(
  payable: number | null,
  missed: number,
  safetyMissed: number,
  settings: PaySettings,
) {
  if (payable === null || payable < 0) return null;
  const wage = fromNumber(payable);
  const base = times(wage, fromNumber(settings.share));
  const lost = plus(
    times(rational(BigInt(missed)), fromNumber(settings.missed)),
    times(rational(BigInt(safetyMissed)), fromNumber(settings.safetyMissed)),
  );
  const kept = times(base, larger(ZERO, minus(ONE, lost)));
  const pay = round(plus(minus(wage, base), kept), 2);
  return { base: round(base, 2), pay, deduction: round(minus(wage, fromNumber(pay)), 10) };
}
