import { monthsOfQuarter, nextMonth, type Period, type Quarter } from '../../core/period';
import { evaluateAll, type EvaluatedWorkbook } from '../evaluating/evaluate-all';
import { Notes } from '../notes';
import type { WorkbookContent } from '../reading/workbook-content';

/** The three months of a quarter, and the one after it. */
export function monthsAround(quarter: Quarter): [Period, Period, Period, Period] {
  const months = monthsOfQuarter(quarter);
  return [...months, nextMonth(months[2])];
}

/**
 * Scores the months of a quarter and the month after. What is wrong in the month after is for its own recalculation to
 * report: it has hardly begun when the quarter is ranked.
 */
export function evaluateQuarter(content: WorkbookContent, quarter: Quarter, notes: Notes): EvaluatedWorkbook {
  const months = monthsAround(quarter);
  const quiet = new Notes(notes.language, notes.words, notes.problems.muted());
  const own = evaluateAll(content, months.slice(0, 3), notes);
  const after = evaluateAll(content, months[3], quiet);
  return {
    directory: own.directory,
    evaluations: [...own.evaluations, ...after.evaluations],
    attributed: [...own.attributed, ...after.attributed],
  };
}
