/** Native formulas of the daily log (docs/rules.md §9). Without "=". */
import type { FormulaContext } from '../schema';
import { forceMajeure } from '../reasons';
import { NO_RATE, rate } from './rate';
import { literal, quoted } from './text';

/** actual / target with 4 decimals; "—" for a target of 0, "" while one of the two is blank or text. */
export function itemRate({ cell }: FormulaContext): string {
  const [target, actual] = [cell('target'), cell('actual')];
  return `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),${rate(actual, target)},"")`;
}

/**
 * Items whose rate reached 100% among those planned, without the ones missed through 不可抗力; "—" when none is left to
 * count.
 */
export function dayCompletion(context: FormulaContext): string {
  const [item, done, reason] = [context.column('item'), context.column('rate'), context.column('reason')];
  const excuse = literal(forceMajeure, context);
  const finished = `COUNTIFS(${item},"?*",${done},">=1")`;
  const excused = `(COUNTIFS(${item},"?*",${reason},${excuse})-COUNTIFS(${item},"?*",${reason},${excuse},${done},">=1"))`;
  const counted = `COUNTIF(${item},"?*")-${excused}`;
  return `IF(COUNTIF(${item},"?*")=0,${quoted(NO_RATE)},${rate(finished, counted)})`;
}
