/** Native formulas of the ranking (docs/rules.md §6): on the rounded final scores; who has none gets no rank. Without "=". */
import { stateWords } from '../labels';
import { say } from '../language';
import type { FormulaContext } from '../schema';

/** Whether the office ranks 1, 1, 2. */
export const isDense = (context: FormulaContext): boolean => context.settings.ranking.ties === 'dense';

/** 1, 1, 3, or 1, 1, 2 where the office ranks densely. "" without a final score. */
export function rank(context: FormulaContext): string {
  const [own, all] = [context.cell('final'), context.column('final')];
  const above = isDense(context)
    ? `SUMPRODUCT(ISNUMBER(${all})*(${all}>${own})*${isFirst(context, `${all}&"|"`)})`
    : `COUNTIFS(${all},">"&${own})`;
  return `IF(ISNUMBER(${own}),${above}+1,"")`;
}

/**
 * The same among the people of one department; those without a department are one. Departments are compared, not
 * searched for: "*" in a name is no joker.
 */
export function rankInDepartment(context: FormulaContext): string {
  const [own, all] = [context.cell('final'), context.column('final')];
  const departments = context.column('department');
  const once = isDense(context) ? `*${isFirst(context, `${plain(departments)}&"|"&${all}`)}` : '';
  const same = `EXACT(${departments},${context.cell('department')})`;
  return `IF(ISNUMBER(${own}),SUMPRODUCT(${same}*ISNUMBER(${all})*(${all}>${own})${once})+1,"")`;
}

/** Marks the first of equal rows, so that equals count once; `key`: any column of the table. */
export const isFirst = (context: FormulaContext, text: string, key = 'final'): string =>
  `(MATCH(${text},${text},0)=ROW(${context.column(key)})-ROW(${context.headerOf(key)}))`;

/** The text without jokers, which MATCH would follow. */
const plain = (text: string): string =>
  ['~～', '*＊', '?？'].reduce((inner, [half, full]) => `SUBSTITUTE(${inner},"${half}","${full}")`, text);

/** Scored as soon as there is a final score; until then what was said when the sheet was made. */
export function rankingState(context: FormulaContext, otherwise: string): string {
  const scored = say(stateWords.scored, context.language);
  const pending = say(stateWords.pending, context.language);
  const text = otherwise === '' || otherwise === scored ? pending : otherwise;
  return `IF(ISNUMBER(${context.cell('final')}),"${scored}","${text.replace(/"/g, '""')}")`;
}
