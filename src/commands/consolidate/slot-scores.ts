import { isBlank, percentOf } from '../../core/decimal';
import type { Settings } from '../../core/settings';
import type { CellInput, RatingScheme, ScoringScale } from '../../core/types';
import type { ResolvedRater } from '../evaluating/raters';
import type { RawEvaluation, RawLine } from '../reading/raw-evaluation';

/** The raters of one slot. */
interface Slot {
  name: string;
  /** Percent. */
  weight: number;
  raters: ResolvedRater[];
}

/**
 * What stands in the rater columns of a register for each line of an evaluation: one score per slot of the rating scheme,
 * of several raters who share one their mean, which gives the same final score (docs/rules.md §3). An evaluation whose
 * rater weights are not those of the scheme has the weighted mean in every slot.
 * @param scale by which the register is scored; scores of the other scale are converted
 */
export function slotScores(
  raw: RawEvaluation,
  raters: readonly ResolvedRater[],
  scheme: RatingScheme | null,
  from: ScoringScale,
  { scoring }: Pick<Settings, 'scoring'>,
): CellInput[][] {
  const slots = slotsOf(raw, raters, scoring.presentRatersOnly);
  const placed = scheme && placedIn(scheme, slots);
  return raw.lines.map((line) => {
    const scores = slots.map((slot) =>
      converted(slotScore(slot, line), line.weight.value, from, scoring.scale),
    );
    if (!scheme) return scores;
    if (placed) return placed.map((index) => scores[index]);
    return scheme.slots.map(() => combined(scores, slots));
  });
}

function slotsOf(raw: RawEvaluation, raters: readonly ResolvedRater[], presentOnly: boolean): Slot[] {
  const hasScores = ({ column }: ResolvedRater) =>
    raw.lines.some(({ scores }) => !isBlank(scores[column]?.value));
  const present = presentOnly && raters.some(hasScores) ? raters.filter(hasScores) : raters;
  const slots = new Map<string, Slot>();
  for (const rater of raters) {
    const slot = slots.get(rater.slot) ?? {
      name: rater.slot,
      weight: percentOf(rater.weight ?? NaN),
      raters: [],
    };
    if (present.includes(rater)) slot.raters.push(rater);
    slots.set(rater.slot, slot);
  }
  return [...slots.values()];
}

/** For each slot of the scheme which of these it is; null when they are others, or weigh differently. */
function placedIn(scheme: RatingScheme, slots: readonly Slot[]): number[] | null {
  const byName = scheme.slots.map(({ name, nameEn }) =>
    slots.findIndex((slot) => slot.name === name || slot.name === nameEn),
  );
  const order = byName.includes(-1) ? scheme.slots.map((_, index) => index) : byName;
  const same = scheme.slots.every(({ weight }, index) => slots[order[index]]?.weight === weight);
  return same && slots.length === scheme.slots.length ? order : null;
}

/** Blank while anybody's score is missing; what is no number stays, so that it is seen. */
function slotScore({ raters }: Slot, { scores }: RawLine): CellInput {
  const cells = raters.map(({ column }) => scores[column]?.value ?? null);
  if (cells.length === 1) return cells[0];
  const odd = cells.find((cell) => !isBlank(cell) && typeof cell !== 'number');
  if (odd !== undefined) return odd;
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length < cells.length || numbers.length === 0) return null;
  return numbers.reduce((sum, score) => sum + score, 0) / numbers.length;
}

function combined(scores: readonly CellInput[], slots: readonly Slot[]): CellInput {
  const counted = scores.flatMap((score, index) =>
    slots[index].weight > 0 ? [{ score, slot: slots[index] }] : [],
  );
  const odd = counted.find(({ score }) => typeof score !== 'number');
  if (odd) return odd.score;
  const sum = counted.reduce((total, { score, slot }) => total + Number(score) * slot.weight, 0);
  const weights = counted.reduce((total, { slot }) => total + slot.weight, 0);
  return weights > 0 ? sum / weights : null;
}

function converted(score: CellInput, weight: CellInput, from: ScoringScale, to: ScoringScale): CellInput {
  if (from === to || typeof score !== 'number' || typeof weight !== 'number' || weight <= 0) return score;
  return to === 'percent' ? (score * 100) / weight : (score * weight) / 100;
}

/** What a line adds to the final score, unrounded, as the register's own formula; null while a score is missing. */
export function weightedScore(
  weight: CellInput,
  scores: readonly CellInput[],
  { slots }: RatingScheme,
  scale: ScoringScale,
): number | null {
  if (typeof weight !== 'number' || weight <= 0) return null;
  const counted = slots.flatMap((slot, index) => (slot.weight > 0 ? [{ slot, score: scores[index] }] : []));
  if (counted.some(({ score }) => typeof score !== 'number')) return null;
  const mean = counted.reduce((sum, { slot, score }) => sum + (slot.weight * Number(score)) / 100, 0);
  return scale === 'percent' ? (weight * mean) / 100 : mean;
}
