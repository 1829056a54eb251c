/** Performance pay of a responsibility letter (docs/rules.md §8). */
import { roundHalfAwayFromZero } from './decimal';
import { Exact } from './exact';
import type { PaySettings } from './settings';
import { targetMet } from './target';
import type { Target } from './target';
import { asMoney } from './units';
import type { Money } from './units';

/** Money is in yuan with 2 decimals (分). */
const MONEY_DIGITS = 2;

export interface LetterTarget extends Target {
  /** 是否安全项. */
  safety: boolean;
}

export interface MissedTargets {
  /** Missed targets without the safety ones, and the missed safety ones. */
  missed: number;
  safetyMissed: number;
  /** Indices of the targets that cannot be judged yet. */
  open: number[];
}

/** Counts what was missed. A target without a number for target or actual is open, neither met nor missed. */
export function missedTargets(targets: readonly LetterTarget[]): MissedTargets {
  const result: MissedTargets = { missed: 0, safetyMissed: 0, open: [] };
  targets.forEach((target, index) => {
    const met = targetMet(target);
    if (met === null) result.open.push(index);
    else if (!met && target.safety) result.safetyMissed += 1;
    else if (!met) result.missed += 1;
  });
  return result;
}

export interface PerformancePay {
  base: Money;
  deduction: Money;
  pay: Money;
}

/**
 * Pay of a month for a payable wage in yuan ≥ 0 and the two counts of missed targets, which exclude each other. The
 * deduction never exceeds the base. `pay` is rounded to 2 decimals and pay + deduction = payable exactly.
 * Null when the wage is blank or negative.
 */
export function performancePay(
  payable: number | null,
  { missed, safetyMissed }: Pick<MissedTargets, 'missed' | 'safetyMissed'>,
  settings: PaySettings,
): PerformancePay | null {
  if (payable === null || payable < 0) return null;
  const base = Exact.of(payable).times(settings.share);
  const lost = Exact.of(settings.missed)
    .times(missed)
    .plus(Exact.of(settings.safetyMissed).times(safetyMissed));
  const pay = Exact.of(payable).minus(base.times(lost.gt(1) ? 1 : lost));
  const inCents = (amount: Exact) => asMoney(roundHalfAwayFromZero(amount, MONEY_DIGITS));
  const rounded = inCents(pay);
  return {
    base: inCents(base),
    deduction: inCents(Exact.of(payable).minus(rounded)),
    pay: rounded,
  };
}
