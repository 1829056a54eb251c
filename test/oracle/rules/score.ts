import type { ScoringSettings } from '../../../src/core/settings';
import type { CellInput, EvaluationInput } from '../../../src/core/types';
import {
  HUNDRED,
  ZERO,
  compare,
  exactly,
  fromNumber,
  over,
  plus,
  rational,
  round,
  times,
  total,
} from '../rational';
import type { Rational } from '../rational';

/** What docs/rules.md §2 and §3 say about one evaluation. */
export interface Verdict {
  state: 'scored' | 'pending' | 'draft';
  totals: (number | null)[];
  bonus: number | null;
  final: number | null;
  weightSum: number;
  renormalised: boolean;
  /** Every cell that is wrong or missing, as "code line rater", sorted. */
  places: string[];
}

export const isBlank = (cell: CellInput | undefined) => cell === null || cell === undefined || cell === '';
export const isNumber = (cell: CellInput | undefined): cell is number =>
  typeof cell === 'number' && Number.isFinite(cell);

function faultOf(cell: CellInput | undefined, limit: Rational): string | null {
  if (isBlank(cell)) return 'score-missing';
  if (!isNumber(cell)) return 'score-not-number';
  return cell < 0 || compare(fromNumber(cell), limit) > 0 ? 'score-out-of-range' : null;
}

function slotFaults({ raters }: EvaluationInput): string[] {
  const faults: string[] = [];
  const first = new Map<string, number>();
  raters.forEach(({ slot, weight }, rater) => {
    if (!first.has(slot)) first.set(slot, weight);
    else if (first.get(slot) !== weight) faults.push(`rater-weights-differ - ${rater}`);
  });
  const weights = [...first.values()];
  const right = weights.every((weight) => isNumber(weight) && weight >= 0);
  if (!right || compare(total(weights.map(fromNumber)), HUNDRED) !== 0)
    faults.push('rater-weights-not-100 - -');
  return faults;
}

/** Σ over the slots present of slot weight · mean of the totals present, over the weight of those slots. */
function weighted({ raters }: EvaluationInput, totals: (Rational | null)[]): Rational {
  let sum = ZERO;
  let weights = ZERO;
  for (const slot of new Set(raters.map((rater) => rater.slot))) {
    const present = totals.filter((value, rater) => value && raters[rater].slot === slot) as Rational[];
    const weight = fromNumber(raters.find((rater) => rater.slot === slot)!.weight);
    if (present.length === 0 || weight.n === 0n) continue;
    sum = plus(sum, times(weight, over(total(present), rational(BigInt(present.length)))));
    weights = plus(weights, weight);
  }
  return over(sum, weights);
}

export function judgeEvaluation(input: EvaluationInput, settings: ScoringSettings): Verdict {
  const { digits, finalMin, finalMax, presentRatersOnly } = settings;
  const { scale, raters } = input;
  const lines = input.lines
    .map((line, index) => ({ ...line, index }))
    .filter(({ kpi, weight, scores }) => kpi.trim() !== '' || !isBlank(weight) || !scores.every(isBlank));
  const active = lines.filter(({ weight }) => isNumber(weight) && weight > 0);
  const sum = total(active.map(({ weight }) => fromNumber(weight as number)));
  const places: string[] = [];
  for (const { weight, scores, index } of lines) {
    if (!isBlank(weight) && !isNumber(weight)) places.push(`weight-not-number ${index} -`);
    else if (isNumber(weight) && weight < 0) places.push(`weight-negative ${index} -`);
    else if (isBlank(weight) || weight === 0) {
      raters.forEach((_, rater) => {
        if (!isBlank(scores[rater])) places.push(`score-on-zero-weight ${index} ${rater}`);
      });
    }
  }
  const warnings = places.filter((place) => place.startsWith('score-on')).length;
  if (lines.length === 0) places.push('no-lines - -');
  else if (compare(sum, HUNDRED) !== 0) places.push('weights-not-100 - -');
  places.push(...slotFaults(input));
  const draft = lines.length > 0 && places.length > warnings;
  const bonusCells = (input.bonus ?? []).map((cell, index) => ({ cell, index }));
  const entered = bonusCells.filter(({ cell }) => !isBlank(cell));
  const wrongBonus = entered.filter(({ cell }) => !isNumber(cell));
  for (const { index } of wrongBonus) places.push(`bonus-not-number ${index} -`);

  const limitOf = (weight: Rational) => (scale === 'percent' ? HUNDRED : weight);
  const columns = raters.map(({ weight }, rater) => {
    const cells = active.map((line) => {
      const cell = line.scores[rater];
      const lineWeight = fromNumber(line.weight as number);
      return { cell, lineWeight, fault: faultOf(cell, limitOf(lineWeight)), index: line.index };
    });
    const right = cells.every(({ fault }) => fault === null);
    return { cells, right, idle: weight === 0, nothing: cells.every(({ cell }) => isBlank(cell)) };
  });
  // Wrong scores always hinder, missing ones only where they are needed.
  const hindering = (fault: string | null, idle: boolean, excused: boolean) =>
    fault !== null && (fault !== 'score-missing' || !(idle || excused));
  // A slot of weight 0 needs no score. Whoever has entered nothing may be left out if somebody else counts.
  const somebody = columns.some(({ right, idle }) => right && !idle);
  const leftOut = columns.map(({ nothing }) => nothing && presentRatersOnly && somebody && !draft);
  columns.forEach(({ cells, idle }, rater) => {
    for (const { fault, index } of cells) {
      if (hindering(fault, idle, draft || leftOut[rater])) places.push(`${fault} ${index} ${rater}`);
    }
  });
  const open =
    wrongBonus.length > 0 ||
    lines.length === 0 ||
    columns.some(({ cells, idle }, rater) =>
      cells.some(({ fault }) => hindering(fault, idle, leftOut[rater])),
    );
  const totals = columns.map(({ cells, right }) => {
    if (!right) return null;
    const parts = cells.map(({ cell, lineWeight }) => {
      const score = fromNumber(cell as number);
      return scale === 'percent' ? over(times(lineWeight, score), HUNDRED) : score;
    });
    return total(parts);
  });
  const partial = columns.some(({ idle }, rater) => leftOut[rater] && !idle);
  const scored = !draft && !open;
  const bonus = total(
    entered.filter(({ cell }) => isNumber(cell)).map(({ cell }) => fromNumber(cell as number)),
  );
  const exact = scored ? round(plus(weighted(input, totals), bonus), digits) : null;
  return {
    state: draft ? 'draft' : scored ? 'scored' : 'pending',
    totals: totals.map((value) => (draft || lines.length === 0 || !value ? null : round(value, digits))),
    bonus: scored && entered.length > 0 ? round(bonus, digits) : null,
    final: exact === null ? null : Math.min(finalMax, Math.max(finalMin, exact)),
    weightSum: exactly(sum),
    renormalised: scored && partial,
    places: places.sort(),
  };
}
