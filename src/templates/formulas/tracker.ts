/** Native formulas of the project tracker (docs/rules.md §12). Without "=". */
import type { FieldKey } from '../labels';
import { yesNoWords } from '../labels';
import { words } from '../language';
import type { FormulaContext } from '../schema';
import { rounded } from './score';
import { literal } from './text';

export const stages = [
  words('前期设计', 'Design'),
  words('投标', 'Tender'),
  words('深化设计', 'Detailed design'),
  words('备货执行', 'Delivery'),
  words('验收', 'Acceptance'),
] as const;

/** Days between calls where the field is blank: a week in the first stage, two later. */
export const CALL_DAYS = { designCallDays: 7, laterCallDays: 14 } as const satisfies Partial<
  Record<FieldKey, number>
>;

/**
 * Contract − received, 2 decimals. Received includes the prepayment; while nothing is entered there, the prepayment
 * alone counts. "" without a contract sum, or with text among the amounts.
 */
export function outstanding(context: FormulaContext): string {
  const [contract, prepaid, received] = ['contract', 'prepaid', 'received'].map((key) => context.cell(key));
  const paid = `IF(ISNUMBER(${received}),${received},N(${prepaid}))`;
  const known = `ISNUMBER(${contract}),NOT(ISTEXT(${prepaid})),NOT(ISTEXT(${received}))`;
  return `IF(AND(${known}),${rounded(`${contract}-${paid}`, '2')},"")`;
}

/**
 * The day of the last call plus the days of the stage. "" without a stage or a last call, and for a tender that was
 * lost.
 */
export function nextCall(context: FormulaContext): string {
  const [stage, last, won] = ['stage', 'lastCall', 'won'].map((key) => context.cell(key));
  const days = (key: keyof typeof CALL_DAYS) => {
    const field = context.field(key);
    return `IF(ISNUMBER(${field}),${field},${CALL_DAYS[key]})`;
  };
  const interval = `IF(${stage}=${literal(stages[0], context)},${days('designCallDays')},${days('laterCallDays')})`;
  const due = `AND(${stage}<>"",ISNUMBER(${last}),${won}<>${literal(yesNoWords[1], context)})`;
  return `IF(${due},INT(${last})+${interval},"")`;
}

/** Days since the next call was due, 0 until then; "" while no call is due. */
export function daysOverdue(context: FormulaContext): string {
  const next = context.cell('nextCall');
  return `IF(ISNUMBER(${next}),MAX(0,TODAY()-${next}),"")`;
}
