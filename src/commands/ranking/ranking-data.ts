import { weightGap } from '../../core/weights';
import { absoluteCell, cellAddress } from '../../templates/a1';
import { stateWords } from '../../templates/labels';
import type { RankingData, RankingRowData } from '../../templates/schema';
import { parseReference, quoteSheet } from '../../workbook/a1';
import { peopleWithEvaluation } from '../evaluating/coverage';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import type { Notes } from '../notes';
import type { RawEvaluation } from '../reading/raw-evaluation';
import type { EvaluationResult } from '../results';
import type { RankedPerson } from './rank-people';

/** More than this many people get values instead of formulas: counting every score against every other takes too long. */
export const MOST_WITH_FORMULAS = 500;

/** Lookups through a long register compare as much: rows for everybody. */
const MOST_LOOKED_THROUGH = MOST_WITH_FORMULAS ** 2;

/** Whether a score of the register gets a value, since looking it up for so many people takes too long. */
export const isLongLookup = (raw: RawEvaluation, people: number): boolean =>
  raw.lookupRows * people > MOST_LOOKED_THROUGH && raw.finalLookup !== null;

/** Whether scores of so many people are values, which nobody can tell from typed ones. */
export const getValues = (evaluations: readonly RawEvaluation[], people: number): boolean =>
  people > MOST_WITH_FORMULAS || evaluations.some((raw) => isLongLookup(raw, people));

/** Rows of a ranking sheet, in the order of the ranking. */
export function rankingData(
  people: readonly RankedPerson[],
  workbook: EvaluatedWorkbook,
  period: string,
  raterColumns: number,
  notes: Notes,
): RankingData {
  const covered = peopleWithEvaluation(workbook, period);
  const asValues = people.length > MOST_WITH_FORMULAS;
  const rows = people.map((person): RankingRowData => {
    const row = rowOf(person, people.length, covered.has(person.key), raterColumns, notes);
    const { final, rank, rankInDepartment } = person.row;
    return asValues ? { ...row, finalFormula: undefined, final, rank, rankInDepartment } : row;
  });
  return { period, asValues, rows };
}

function rowOf(
  { row, attributed }: RankedPerson,
  people: number,
  covered: boolean,
  raterColumns: number,
  notes: Notes,
): RankingRowData {
  const { employeeId, person: name, department, role, final } = row;
  const who = { employeeId, name, department, role };
  const totals = attributed?.evaluated.result.raters.map(({ total }) => total) ?? [];
  const raterTotals = Array.from(
    { length: Math.max(raterColumns, totals.length) },
    (_, n) => totals[n] ?? null,
  );
  const pending = notes.say(stateWords.pending);
  if (!attributed) {
    const reason = notes.words.reasons[covered ? 'duplicate-evaluation' : 'no-evaluation'];
    return { ...who, raterTotals, final: null, state: notes.words.withReason(pending, reason), source: '' };
  }
  const { raw, result } = attributed.evaluated;
  const at = parseReference(raw.at.address)!.area;
  const finalFormula = formulaOf(raw, result, people);
  return {
    ...who,
    raterTotals,
    ...(finalFormula === null ? { final } : { finalFormula }),
    state: stateText(attributed.evaluated.result, raw, notes),
    source: raw.at.sheet,
    sourceAddress: cellAddress(at.row, at.column),
  };
}

/** A formula on the form's own final score, if that shows what the rules say and so many people can have one; null otherwise. */
export function formulaOf(raw: RawEvaluation, result: EvaluationResult, people: number): string | null {
  const { final } = raw;
  if (!final || !showsFinal(final.value, result.final)) return null;
  if (people > MOST_WITH_FORMULAS || isLongLookup(raw, people)) return null;
  const { finalLookup } = raw;
  if (finalLookup !== null) return finalLookup;
  const { row, column } = parseReference(final.at.address)!.area;
  const absolute = absoluteCell(row, column);
  return `=${quoteSheet(final.at.sheet)}!${absolute}`;
}

/** Whether a final score cell shows a result: the same number, or nothing for none. */
export function showsFinal(shown: RawEvaluation['period']['value'], final: number | null): boolean {
  return final === null ? typeof shown !== 'number' : shown === final;
}

/** What became of an evaluation, with the reason why it has no score: 待评（差 5）. */
export function stateText({ state, reason }: EvaluationResult, raw: RawEvaluation, notes: Notes): string {
  const word = notes.say(stateWords[state]);
  if (state === 'scored' || reason === null) return word;
  const { reasons, withReason } = notes.words;
  if (reason === 'weights-not-100') return withReason(word, reasons.gap(gapOf(raw)));
  const text = (reasons as unknown as Record<string, string | undefined>)[reason];
  return text === undefined ? word : withReason(word, text);
}

function gapOf({ lines }: RawEvaluation): number {
  const weights = lines.map(({ weight }) => weight.value).filter((value) => typeof value === 'number');
  return weightGap(weights).gap;
}
