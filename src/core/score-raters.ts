/** How the raters' totals become one (docs/rules.md §3). */
import { sum } from './decimal';
import { Exact } from './exact';
import type { EvaluationFinding, RaterColumn } from './types';
import { FULL_WEIGHT } from './weights';

/** A slot with the rater columns that fill it. */
export interface FilledSlot {
  weight: Exact;
  raters: number[];
}

/**
 * Groups the rater columns by slot. Raters of one slot must show the same weight, and the slots must add up to
 * exactly 100; a finding otherwise. A negative weight or one that is no number can never add up and is found so.
 */
export function slotsOf(raters: readonly RaterColumn[]): {
  slots: FilledSlot[];
  findings: EvaluationFinding[];
} {
  const bySlot = new Map<string, FilledSlot>();
  const findings: EvaluationFinding[] = [];
  let valid = true;
  raters.forEach(({ slot, weight }, index) => {
    const known = bySlot.get(slot);
    if (!Number.isFinite(weight) || weight < 0) valid = false;
    else if (!known) bySlot.set(slot, { weight: Exact.of(weight), raters: [index] });
    else {
      known.raters.push(index);
      if (!known.weight.eq(weight)) {
        const details = { slot, expected: known.weight.toNumber() };
        findings.push({ code: 'rater-weights-differ', line: null, rater: index, value: weight, details });
      }
    }
  });
  const slots = [...bySlot.values()];
  const total = sum(slots.map((slot) => slot.weight));
  if (!valid || !total.eq(FULL_WEIGHT)) {
    const details = { sum: total.toNumber(), gap: total.minus(FULL_WEIGHT).toNumber() };
    findings.push({
      code: 'rater-weights-not-100',
      line: null,
      rater: null,
      value: details.sum,
      details,
    });
  }
  return { slots, findings };
}

/** A number that may have no finite decimal form, kept exact until the one rounding at the end. */
export interface Fraction {
  numerator: Exact;
  denominator: Exact;
}

/**
 * Σ q·mean over the slots, divided by the Σ q of those slots. `totals` are per rater column and null where a rater is
 * left out; a slot without any total is left out too, so the result is over the slots that are present.
 */
export function combine(
  slots: readonly FilledSlot[],
  totals: readonly (Exact | null)[],
): Fraction & { partial: boolean } {
  const present = slots
    .map(({ weight, raters }) => ({
      weight,
      totals: raters.map((rater) => totals[rater]).filter((total) => total !== null),
    }))
    .filter((slot) => slot.totals.length > 0 && slot.weight.gt(0));
  const common = present.reduce((product, slot) => product * slot.totals.length, 1);
  const numerator = sum(
    present.map((slot) => slot.weight.times(sum(slot.totals)).times(common / slot.totals.length)),
  );
  const denominator = sum(present.map((slot) => slot.weight)).times(common);
  const counted = slots.filter((slot) => slot.weight.gt(0)).flatMap((slot) => slot.raters);
  return { numerator, denominator, partial: counted.some((rater) => totals[rater] === null) };
}
