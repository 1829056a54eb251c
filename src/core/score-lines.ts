/** The checks on the lines of one evaluation (docs/rules.md §2): which count, and what is wrong with their cells. */
import { isBlank, numberIn, sum } from './decimal';
import type { Exact } from './exact';
import type { CellInput, EvaluationFinding, EvaluationInput, KpiLine, ScoringScale } from './types';
import { FULL_WEIGHT } from './weights';

export interface ActiveLine {
  index: number;
  weight: Exact;
  scores: readonly CellInput[];
}

export interface CheckedWeights {
  active: ActiveLine[];
  /** Lines with weight 0 or none: shown, never counted. */
  idle: number[];
  sum: Exact;
  findings: EvaluationFinding[];
}

const finding = (
  code: EvaluationFinding['code'],
  line: number | null,
  rater: number | null,
  value: CellInput,
  details: EvaluationFinding['details'] = {},
): EvaluationFinding => ({ code, line, rater, value, details });

const isEmptyLine = (line: KpiLine) =>
  line.kpi.trim() === '' && isBlank(line.weight) && line.scores.every(isBlank);

/**
 * Sorts the lines into active (weight > 0) and idle (0 or blank). Lines without KPI, weight and scores do not exist.
 * Text, booleans and negative numbers are no weights: a finding each, and the line counts nowhere.
 */
export function checkWeights(lines: readonly KpiLine[]): CheckedWeights {
  const active: ActiveLine[] = [];
  const idle: number[] = [];
  const findings: EvaluationFinding[] = [];
  let existing = 0;
  lines.forEach((line, index) => {
    if (isEmptyLine(line)) return;
    existing += 1;
    const weight = numberIn(line.weight);
    if (isBlank(line.weight) || weight?.eq(0)) idle.push(index);
    else if (!weight) findings.push(finding('weight-not-number', index, null, line.weight));
    else if (weight.lt(0)) findings.push(finding('weight-negative', index, null, line.weight));
    else active.push({ index, weight, scores: line.scores });
  });
  const total = sum(active.map((line) => line.weight));
  if (existing === 0) findings.push(finding('no-lines', null, null, null));
  else if (!total.eq(FULL_WEIGHT)) {
    const details = { sum: total.toNumber(), gap: total.minus(FULL_WEIGHT).toNumber() };
    findings.push(finding('weights-not-100', null, null, details.sum, details));
  }
  return { active, idle, sum: total, findings };
}

/** What one rater has entered on the active lines. */
export interface CheckedScores {
  /** Numerator of the rater's total over `scaleDivisor`; null unless every active line has a valid score. */
  total: Exact | null;
  /** Not one cell filled in. */
  absent: boolean;
  findings: EvaluationFinding[];
}

/** A rater's total is Σ w·s / 100 on the percent scale, Σ s on the points scale. */
export const scaleDivisor = (scale: ScoringScale): number => (scale === 'percent' ? FULL_WEIGHT : 1);

/**
 * Checks one rater's scores on the active lines: percent 0–100, points 0–weight. Blank is missing, never 0; text is
 * no score. Any finding leaves the total open.
 */
export function checkScores(
  scale: ScoringScale,
  active: readonly ActiveLine[],
  rater: number,
): CheckedScores {
  const findings: EvaluationFinding[] = [];
  const products: Exact[] = [];
  let filled = 0;
  for (const { index, weight, scores } of active) {
    const cell = scores[rater] ?? null;
    if (isBlank(cell)) {
      findings.push(finding('score-missing', index, rater, cell));
      continue;
    }
    filled += 1;
    const score = numberIn(cell);
    const max = scale === 'percent' ? FULL_WEIGHT : weight.toNumber();
    if (!score) findings.push(finding('score-not-number', index, rater, cell));
    else if (score.lt(0) || score.gt(max))
      findings.push(finding('score-out-of-range', index, rater, cell, { min: 0, max }));
    else products.push(scale === 'percent' ? weight.times(score) : score);
  }
  return { total: findings.length === 0 ? sum(products) : null, absent: filled === 0, findings };
}

/** A score on a line that does not count is worth a warning and changes nothing. */
export function scoresOnIdleLines(input: EvaluationInput, idle: readonly number[]): EvaluationFinding[] {
  return idle.flatMap((index) =>
    input.raters.flatMap((_, rater) => {
      const cell = input.lines[index].scores[rater] ?? null;
      return isBlank(cell) ? [] : [finding('score-on-zero-weight', index, rater, cell)];
    }),
  );
}

/** Σ of the bonus lines: blank counts nothing, text is a finding. `sum` is null when nothing was entered. */
export function checkBonus(bonus: readonly CellInput[]): {
  sum: Exact | null;
  findings: EvaluationFinding[];
} {
  const entered = bonus.map((cell, index) => ({ cell, index })).filter(({ cell }) => !isBlank(cell));
  const findings = entered
    .filter(({ cell }) => !numberIn(cell))
    .map(({ cell, index }) => finding('bonus-not-number', index, null, cell));
  const numbers = entered.map(({ cell }) => numberIn(cell)).filter((value) => value !== null);
  return { sum: numbers.length > 0 ? sum(numbers) : null, findings };
}
