import { quotient, roundHalfAwayFromZero } from './decimal';
import type { Exact } from './exact';
import type { CheckedScores } from './score-lines';
import { checkBonus, checkScores, checkWeights, scaleDivisor, scoresOnIdleLines } from './score-lines';
import { combine, slotsOf } from './score-raters';
import type { FilledSlot } from './score-raters';
import type { ScoringSettings } from './settings';
import type { EvaluationFinding, EvaluationInput, EvaluationScore, EvaluationState } from './types';
import { asPercent, asScore, asWeight } from './units';
import type { Score } from './units';

/** What keeps a form a draft, in the order in which it is named as the reason. */
const DRAFT_CODES: readonly EvaluationFinding['code'][] = [
  'weight-not-number',
  'weight-negative',
  'weights-not-100',
  'rater-weights-differ',
  'rater-weights-not-100',
];
/** What keeps a complete form from its score, in the order in which it is named as the reason. */
const PENDING_CODES: readonly EvaluationFinding['code'][] = [
  'score-not-number',
  'score-out-of-range',
  'bonus-not-number',
  'score-missing',
];

const firstOf = (codes: readonly EvaluationFinding['code'][], findings: readonly EvaluationFinding[]) =>
  codes.find((code) => findings.some((finding) => finding.code === code)) ?? null;

function decide(findings: readonly EvaluationFinding[]): {
  state: EvaluationState;
  reason: EvaluationFinding['code'] | null;
} {
  if (firstOf(['no-lines'], findings)) return { state: 'pending', reason: 'no-lines' };
  const draft = firstOf(DRAFT_CODES, findings);
  if (draft) return { state: 'draft', reason: draft };
  const pending = firstOf(PENDING_CODES, findings);
  return pending ? { state: 'pending', reason: pending } : { state: 'scored', reason: null };
}

/** Σ q·total plus bonus with one division and one rounding, then clamped to the allowed final scores. */
function finalScore(
  slots: readonly FilledSlot[],
  totals: readonly (Exact | null)[],
  divisor: number,
  bonus: Exact | null,
  settings: ScoringSettings,
): { final: Score; renormalised: boolean } {
  const { numerator, denominator, partial } = combine(slots, totals);
  const scaled = denominator.times(divisor);
  const withBonus = bonus ? numerator.plus(bonus.times(scaled)) : numerator;
  const rounded = quotient(withBonus, scaled, settings.digits)!;
  return {
    final: asScore(Math.min(settings.finalMax, Math.max(settings.finalMin, rounded))),
    renormalised: partial,
  };
}

/** Raters whose missing scores do not hold up the result: their slot weighs nothing, or the run leaves them out. */
function excusedRaters(
  input: EvaluationInput,
  checked: readonly CheckedScores[],
  presentRatersOnly: boolean,
): boolean[] {
  const anyoneScored = checked.some(({ total }, rater) => total !== null && input.raters[rater].weight > 0);
  return input.raters.map(
    ({ weight }, rater) => weight === 0 || (presentRatersOnly && anyoneScored && checked[rater].absent),
  );
}

/**
 * Scores one evaluation (docs/rules.md §2, §3, §5). Decided in this order:
 * 1. no lines: pending. 2. weights not exactly 100, or rater weights not exactly 100: draft, no totals.
 * 3. any score of an active line missing, text or out of range: pending; that rater's total is null, never a partial
 *    sum, the others keep theirs. 4. otherwise Σ q·total plus bonus, rounded once, half away from zero, clamped.
 * Blank is never 0. A draft does not report missing scores, only wrong ones. With `presentRatersOnly` raters who have
 * entered nothing are left out (a half-filled column still holds up), and `renormalised` says so. Throws nothing.
 */
export function scoreEvaluation(input: EvaluationInput, settings: ScoringSettings): EvaluationScore {
  const weights = checkWeights(input.lines);
  const { slots, findings: raterFindings } = slotsOf(input.raters);
  const checked = input.raters.map((_, rater) => checkScores(input.scale, weights.active, rater));
  const excused = excusedRaters(input, checked, settings.presentRatersOnly);
  const bonus = checkBonus(input.bonus ?? []);
  const ofScores = checked.flatMap(({ findings }, rater) =>
    excused[rater] ? findings.filter(({ code }) => code !== 'score-missing') : findings,
  );
  const findings = [
    ...weights.findings,
    ...raterFindings,
    ...ofScores,
    ...scoresOnIdleLines(input, weights.idle),
    ...bonus.findings,
  ];
  const { state, reason } = decide(findings);
  const divisor = scaleDivisor(input.scale);
  const totals = checked.map(({ total }) =>
    state === 'draft' || weights.active.length === 0 ? null : total,
  );
  const result =
    state === 'scored'
      ? finalScore(slots, totals, divisor, bonus.sum, settings)
      : { final: null, renormalised: false };
  return {
    state,
    reason,
    raters: input.raters.map(({ slot, weight }, rater) => ({
      slot,
      weight: asPercent(weight),
      total: totals[rater] && asScore(quotient(totals[rater], divisor, settings.digits)),
    })),
    bonus: bonus.sum && asScore(roundHalfAwayFromZero(bonus.sum, settings.digits)),
    ...result,
    weightSum: asWeight(weights.sum.toNumber()),
    findings: state === 'draft' ? findings.filter(({ code }) => code !== 'score-missing') : findings,
  };
}
