import type { TieRule } from '../../core/types';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import type { Notes } from '../notes';
import { WORKBOOK } from '../problems';
import type { RawEvaluation } from '../reading/raw-evaluation';
import type { WorkbookContent } from '../reading/workbook-content';
import type { RankingData } from '../../templates/schema';
import { rankPeople, type RankedPerson } from './rank-people';
import { isLongLookup, MOST_WITH_FORMULAS, rankingData, showsFinal } from './ranking-data';

export interface PreparedRanking {
  people: RankedPerson[];
  data: RankingData;
}

/** Ranks a month and prepares the rows of its sheet. Reports final scores that the forms show differently. */
export function prepareRanking(
  content: WorkbookContent,
  evaluated: EvaluatedWorkbook,
  period: string,
  ties: TieRule,
  notes: Notes,
): PreparedRanking {
  const { settings, roster } = content;
  const people = rankPeople(evaluated, roster, period, settings, ties);
  // One column for every slot of the widest scheme, so that the columns stay when more people are scored.
  const raterColumns = Math.max(1, ...settings.schemes.map(({ slots }) => slots.length));
  reportValues(people.length, content.evaluations, notes);
  return { people, data: rankingData(people, evaluated, period, raterColumns, notes) };
}

/** Reports that so many people get values instead of formulas, and why. */
export function reportValues(people: number, evaluations: readonly RawEvaluation[], notes: Notes): void {
  if (people > MOST_WITH_FORMULAS) {
    notes.problems.add('too-many-for-formulas', WORKBOOK, { people });
    return;
  }
  const long = evaluations.find((raw) => isLongLookup(raw, people));
  if (long) notes.problems.add('too-long-for-formulas', long.header, { people, rows: long.lookupRows });
}

/** Reports cells of final scores that show a number other than the rules give: somebody has typed over a formula. */
export function reportDifferentFinals({ evaluations }: EvaluatedWorkbook, notes: Notes): void {
  for (const { raw, result, shownName } of evaluations) {
    if (!raw.final || showsFinal(raw.final.value, result.final)) continue;
    if (!raw.ours && raw.final.value === '') continue;
    const details = { person: shownName, shown: raw.final.value, expected: result.final ?? '' };
    notes.problems.add('final-differs', raw.final.at, details);
  }
}
