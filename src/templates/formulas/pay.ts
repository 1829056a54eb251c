/** Native formulas of the responsibility letter (docs/rules.md §8): what core/target.ts and core/pay.ts say. Without "=". */
import { directions } from '../directions';
import type { DirectionId } from '../directions';
import { yesNoWords } from '../labels';
import { say } from '../language';
import type { FormulaContext } from '../schema';
import { isOneOf, saysNo, saysYes } from './yes-no';

const MONEY_DIGITS = 2;

const money = (expression: string): string => `ROUND(ROUND(${expression},10),${MONEY_DIGITS})`;

const isDirection = (cell: string, id: DirectionId): string => {
  const { words } = directions.find((entry) => entry.id === id)!;
  return isOneOf(cell, [words.zh, words.en]);
};

/**
 * 是/否 in the sheet's language: actual ≥ target (越大越好), ≤ target (越小越好, 达标制), or what the actual itself says
 * (达标制). "" while target or actual is no number or the direction is unknown: then nobody knows yet.
 */
export function targetMet({ cell, language }: FormulaContext): string {
  const [target, actual, direction] = [cell('target'), cell('actual'), cell('direction')];
  const [yes, no] = yesNoWords.map((text) => `"${say(text, language)}"`);
  const compare = (operator: string) =>
    `IF(ISNUMBER(${target})*ISNUMBER(${actual}),IF(${actual}${operator}${target},${yes},${no}),"")`;
  const said = `IF(${saysYes(actual)},${yes},IF(${saysNo(actual)},${no},${compare('<=')}))`;
  return (
    `IF(${isDirection(direction, 'higher')},${compare('>=')},` +
    `IF(${isDirection(direction, 'lower')},${compare('<=')},` +
    `IF(${isDirection(direction, 'met')},${said},"")))`
  );
}

/** What a target takes of the performance pay, a fraction: nothing when met, more for a safety target; "" while open. */
export function deductionRate({ cell, setting }: FormulaContext): string {
  const lost = `IF(${saysYes(cell('safety'))},${setting('pay.safetyMissed')},${setting('pay.missed')})`;
  return `IF(${cell('met')}="","",IF(${saysNo(cell('met'))},${lost},0))`;
}

/** Targets that cannot be judged yet; a row without goal, target and actual is none. */
export function openTargets({ column }: FormulaContext): string {
  // By length: in an array the embedded engine takes 0="" for true.
  const filled = ['goal', 'target', 'actual'].map((key) => `LEN(${column(key)})`).join('+');
  return `SUMPRODUCT((${filled}>0)*(${column('met')}=""))`;
}

const payableIsKnown = ({ field }: FormulaContext): string => `N(${field('payable')})>=0`;

const ifPayable = (context: FormulaContext, then: string): string =>
  `IF(ISNUMBER(${context.field('payable')}),IF(${payableIsKnown(context)},${then},""),"")`;

/** Performance pay: the share of the payable wage, 2 decimals; "" for a wage that is blank, text or negative. */
export const payBase = (context: FormulaContext): string =>
  ifPayable(context, money(`${context.field('payable')}*${context.setting('pay.share')}`));

/**
 * Payable − what the missed targets take of the unrounded base, never more than all of it; 2 decimals. "" without a wage
 * and while a target is open.
 */
export function pay(context: FormulaContext): string {
  const payable = context.field('payable');
  const lost = `MIN(1,SUM(${context.column('deduction')}))`;
  const paid = money(`${payable}-${payable}*${context.setting('pay.share')}*${lost}`);
  return ifPayable(context, `IF(${context.field('openTargets')}=0,${paid},"")`);
}

/** Payable − pay, so that the two always add up; "" while there is no pay. */
export const payDeduction = ({ field }: FormulaContext): string =>
  `IF(ISNUMBER(${field('pay')}),${money(`${field('payable')}-${field('pay')}`)},"")`;
