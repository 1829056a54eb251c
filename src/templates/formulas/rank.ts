/** Native formulas of the ranking (docs/rules.md §6): on the rounded final scores; who has none gets no rank. Without "=". */
import { stateWords } from '../labels';
import { say } from '../language';
import type { FormulaContext } from '../schema';

/** 1, 1, 3, or 1, 1, 2 where the office ranks densely. "" without a final score. */
export function rank(context: FormulaContext): string {
  const [own, all] = [context.cell('final'), context.column('final')];
  const above =
    context.settings.ranking.ties === 'dense'
      ? `SUMPRODUCT(ISNUMBER(${all})*(${all}>${own})/COUNTIF(${all},${all}&""))`
      : `COUNTIFS(${all},">"&${own})`;
  return `IF(ISNUMBER(${own}),${roundedCount(context, above)}+1,"")`;
}

/** The same among the people of one department; those without a department are one. */
export function rankInDepartment(context: FormulaContext): string {
  const [own, all] = [context.cell('final'), context.column('final')];
  const [department, departments] = [context.cell('department'), context.column('department')];
  const above =
    context.settings.ranking.ties === 'dense'
      ? `SUMPRODUCT((${departments}=${department})*ISNUMBER(${all})*(${all}>${own})` +
        `/COUNTIFS(${departments},${departments}&"",${all},${all}&""))`
      : `COUNTIFS(${departments},${department}&"",${all},">"&${own})`;
  return `IF(ISNUMBER(${own}),${roundedCount(context, above)}+1,"")`;
}

/** Adding up 1/n leaves noise: three times a third is to be one. */
function roundedCount(context: FormulaContext, count: string): string {
  return context.settings.ranking.ties === 'dense' ? `ROUND(${count},0)` : count;
}

/** Scored as soon as there is a final score; until then what was said when the sheet was made. */
export function rankingState(context: FormulaContext, otherwise: string): string {
  const scored = say(stateWords.scored, context.language);
  const pending = say(stateWords.pending, context.language);
  const text = otherwise === '' || otherwise === scored ? pending : otherwise;
  return `IF(ISNUMBER(${context.cell('final')}),"${scored}","${text.replace(/"/g, '""')}")`;
}
