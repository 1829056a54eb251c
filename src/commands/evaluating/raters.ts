import { fractionOf, isBlank } from '../../core/decimal';
import { findScheme, type Settings } from '../../core/settings';
import type { CellInput, RatingScheme } from '../../core/types';
import type { ProblemCode } from '../problem-codes';
import { textOf, type RawEvaluation } from '../reading/raw-evaluation';
import type { Notes } from '../notes';

/** A rater whose scores count. */
export interface ResolvedRater {
  /** Index into `RawLine.scores`. */
  column: number;
  /** Number of the rater's column, from 1. */
  number: number;
  slot: string;
  /** A fraction; null where the form's cell holds no number. */
  weight: number | null;
  /** The name, or 评分人1. */
  label: string;
}

export interface Resolution {
  raters: ResolvedRater[];
  /** What keeps the evaluation from being computed. */
  problem: ProblemCode | null;
}

/**
 * Who rates: the raters that the form lists with their weights; otherwise the slots of the rating scheme, of the form
 * or else of the roster, in the order of the score columns. Further columns with scores in them share the last slot.
 */
export function resolveRaters(
  raw: RawEvaluation,
  settings: Settings,
  rosterScheme: CellInput,
  person: string,
  notes: Notes,
): Resolution {
  const stated = raw.scheme && !isBlank(raw.scheme.value) ? raw.scheme : null;
  const scheme = findScheme(settings, stated?.value ?? rosterScheme);
  const unknown = !scheme && (stated !== null || !isBlank(rosterScheme));
  if (unknown) {
    const details = { person, value: textOf(stated?.value ?? rosterScheme) };
    notes.problems.add('unknown-rating-scheme', stated?.at ?? raw.header, details);
  }
  if (raw.raters.length > 0) return { raters: listedRaters(raw, scheme, notes), problem: null };
  if (!scheme) {
    if (!unknown) notes.problems.add('rater-missing', raw.header, { person });
    return { raters: [], problem: unknown ? 'unknown-rating-scheme' : 'rater-missing' };
  }
  return ratersOfScheme(raw, scheme, notes);
}

function listedRaters(raw: RawEvaluation, scheme: RatingScheme | null, notes: Notes): ResolvedRater[] {
  return raw.raters.map(({ number, name, slot, weight }, column) => {
    const label = name || notes.words.rater(number);
    const value = weight?.value ?? null;
    // A form that does not say the weights leaves them to its scheme.
    const ofScheme = weight === null ? scheme?.slots.find((entry) => entry.name === slot) : undefined;
    if (ofScheme) return { column, number, slot, label, weight: fractionOf(ofScheme.weight) };
    if (typeof value === 'number') return { column, number, slot, label, weight: value };
    notes.problems.add('rater-weight-not-number', weight?.at ?? raw.header, {
      rater: label,
      value: textOf(value),
    });
    return { column, number, slot, label, weight: null };
  });
}

function ratersOfScheme(raw: RawEvaluation, { slots }: RatingScheme, notes: Notes): Resolution {
  const missing = slots.map((_, index) => index + 1).filter((number) => !raw.scoreColumns.includes(number));
  for (const number of missing) {
    const details = { column: notes.words.rater(number), table: notes.tableTitle(raw.template) };
    notes.problems.add('column-missing', raw.header, details);
  }
  const raters = raw.scoreColumns.flatMap((number, column): ResolvedRater[] => {
    const slot = slots[number - 1] ?? (hasScores(raw, column) ? slots[slots.length - 1] : undefined);
    if (!slot) return [];
    return [
      { column, number, slot: slot.name, weight: fractionOf(slot.weight), label: notes.words.rater(number) },
    ];
  });
  return { raters, problem: missing.length > 0 ? 'column-missing' : null };
}

const hasScores = (raw: RawEvaluation, column: number) =>
  raw.lines.some(({ scores }) => !isBlank(scores[column]?.value));
