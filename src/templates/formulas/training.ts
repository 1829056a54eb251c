/** Native formulas of the training plan (docs/rules.md §12). Without "=". */
import { words } from '../language';
import type { FormulaContext } from '../schema';
import { rate } from './rate';
import { literal } from './text';

export const conclusions = {
  passed: words('可上岗', 'Ready for post'),
  failed: words('补训补考', 'Train again'),
} as const;

/** Ready at the pass mark or above, otherwise to be trained again; "" while mark or pass mark is blank or text. */
export function trainingConclusion(context: FormulaContext): string {
  const [mark, pass] = [context.cell('result'), context.cell('passMark')];
  const conclusion = `IF(${mark}>=${pass},${literal(conclusions.passed, context)},${literal(conclusions.failed, context)})`;
  return `IF(AND(ISNUMBER(${mark}),ISNUMBER(${pass})),${conclusion},"")`;
}

/** Those who are ready among those with a conclusion; "" while there is none. */
export function trainingPassRate(context: FormulaContext): string {
  const count = (key: keyof typeof conclusions) =>
    `COUNTIF(${context.column('conclusion')},${literal(conclusions[key], context)})`;
  const all = `${count('passed')}+${count('failed')}`;
  return `IF(${all}=0,"",${rate(count('passed'), all)})`;
}
