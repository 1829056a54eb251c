/** Native formulas of the complaint log (docs/rules.md §12). Without "=". */
import { yesNoWords } from '../labels';
import type { FormulaContext } from '../schema';
import { rate } from './rate';
import { literal } from './text';

/** Days from the complaint to its end, 0 on the same day; "" while one of the two is no date. */
export function handlingDays({ cell }: FormulaContext): string {
  const [date, finished] = [cell('date'), cell('finished')];
  return `IF(AND(ISNUMBER(${date}),ISNUMBER(${finished})),INT(${finished})-INT(${date}),"")`;
}

/**
 * 是 for what was finished after the promised day, or is open today and past it; 否 otherwise; "" without a promised
 * day, or with text instead of a date.
 */
export function isOverdue(context: FormulaContext): string {
  const [promised, finished] = [context.cell('promised'), context.cell('finished')];
  const [yes, no] = yesNoWords.map((text) => literal(text, context));
  const end = `INT(IF(ISNUMBER(${finished}),${finished},TODAY()))`;
  const known = `ISNUMBER(${promised}),NOT(ISTEXT(${finished}))`;
  return `IF(AND(${known}),IF(${end}>INT(${promised}),${yes},${no}),"")`;
}

/** "" while no complaint is registered; "—" where none can be counted. */
const whereRegistered = ({ column }: FormulaContext, part: string, whole: string): string =>
  `IF(COUNT(${column('date')})=0,"",${rate(part, whole)})`;

/** 处理率: finished among registered. */
export function handledRate(context: FormulaContext): string {
  const [date, finished] = [context.column('date'), context.column('finished')];
  return whereRegistered(context, `COUNTIFS(${date},">0",${finished},">0")`, `COUNT(${date})`);
}

/** 及时率: finished in time among those finished and those open past their day; what may still be in time is left out. */
export function timelyRate(context: FormulaContext): string {
  const [overdue, finished] = [context.column('overdue'), context.column('finished')];
  const [yes, no] = yesNoWords.map((text) => literal(text, context));
  const inTime = `COUNTIFS(${finished},">0",${overdue},${no})`;
  return whereRegistered(context, inTime, `${inTime}+COUNTIF(${overdue},${yes})`);
}

/** 满意率: satisfied among those who answered. */
export function satisfactionRate(context: FormulaContext): string {
  const [yes, no] = yesNoWords.map(
    (text) => `COUNTIF(${context.column('satisfied')},${literal(text, context)})`,
  );
  return whereRegistered(context, yes, `${yes}+${no}`);
}
