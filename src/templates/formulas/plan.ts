/** Native formulas of the monthly plan: weights and scores as in docs/rules.md §2 and §5, by one supervisor. Without "=". */
import { gapWords } from '../labels';
import type { FormulaContext } from '../schema';
import { rounded } from './score';
import { literal } from './text';

/**
 * What the weights are short of 100 or over; "" when they add up, and while nothing is planned. Text or a negative number
 * is no weight.
 */
export function planGap(context: FormulaContext): string {
  const weight = context.column('weight');
  const text = (key: keyof typeof gapWords) => literal(gapWords[key], context);
  const gap = `ROUND(SUM(${weight})-100,10)`;
  return (
    `IF(COUNTA(${context.column('work')},${weight})=0,"",` +
    `IF(COUNTA(${weight})<>COUNT(${weight}),${text('notNumber')},` +
    `IF(COUNTIF(${weight},"<0")>0,${text('negative')},` +
    `IF(${gap}<0,${text('short')}&-${gap},IF(${gap}>0,${text('over')}&${gap},"")))))`
  );
}

/** weight × score / 100, unrounded; "" without a weight, without a score, and for a score outside 0–100. */
export function planScore({ cell }: FormulaContext): string {
  const [weight, score] = [cell('weight'), cell('supervisorScore')];
  const valid = `AND(N(${weight})>0,ISNUMBER(${score}),N(${score})>=0,N(${score})<=100)`;
  return `IF(${valid},ROUND(${weight}*${score}/100,10),"")`;
}

/** Σ of the lines, rounded; "" unless the weights add up to 100 and every line with a weight has its score. */
export function planTotal(context: FormulaContext): string {
  const [weight, score] = [context.column('weight'), context.column('score')];
  const complete = `AND(${context.field('gap')}="",COUNT(${weight})>0,COUNT(${score})=COUNTIF(${weight},">0"))`;
  return `IF(${complete},${rounded(`SUM(${score})`, context.setting('scoring.digits'))},"")`;
}
