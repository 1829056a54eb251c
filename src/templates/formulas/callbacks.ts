/** Native formulas of the call-back report (docs/rules.md §12). Without "=". */
import { yesNoWords } from '../labels';
import type { FormulaContext } from '../schema';
import { NO_RATE, rate } from './rate';
import { literal, quoted } from './text';

/** part / whole of one row; "" while either is blank or text, "—" for a whole of 0. */
export const rateOfRow =
  (part: string, whole: string) =>
  ({ cell }: FormulaContext): string =>
    `IF(AND(ISNUMBER(${cell(part)}),ISNUMBER(${cell(whole)})),${rate(cell(part), cell(whole))},"")`;

/** Σ part / Σ whole over the rows that have both; "" while none has, "—" for a whole of 0. */
export const rateOfAll =
  (part: string, whole: string) =>
  ({ column }: FormulaContext): string => {
    const both = `ISNUMBER(${column(part)})*ISNUMBER(${column(whole)})`;
    const sum = (key: string) => `SUMPRODUCT(${both},${column(key)})`;
    return `IF(SUMPRODUCT(${both})=0,"",${rate(sum(part), sum(whole))})`;
  };

/** 是 at the target or above; "—" where there was nobody to call back, "" without a rate or a target. */
export function targetMet(context: FormulaContext): string {
  const [reached, target] = [context.cell('rate'), context.cell('target')];
  const [yes, no] = yesNoWords.map((text) => literal(text, context));
  const compared = `IF(ISNUMBER(${reached}),IF(${reached}>=${target},${yes},${no}),${quoted(NO_RATE)})`;
  return `IF(OR(${reached}="",NOT(ISNUMBER(${target}))),"",${compared})`;
}

/** "4 / 5": targets met among those that could be compared; "" while there is none. */
export function targetsMet(context: FormulaContext): string {
  const [yes, no] = yesNoWords.map((text) => `COUNTIF(${context.column('met')},${literal(text, context)})`);
  return `IF(${yes}+${no}=0,"",${yes}&" / "&(${yes}+${no}))`;
}
