/** Budget lines in cells (docs/rules.md §10): what core/budget.ts says. Without "=". */
import { words } from '../language';
import type { FormulaContext } from '../schema';
import { levelWord, levelWords } from './bands';
import { exact, rate } from './rate';
import { literal } from './text';

export const measureWords = { income: words('收入', 'Income'), cost: words('成本', 'Cost') } as const;

const known = ({ cell }: FormulaContext): string =>
  `AND(ISNUMBER(${cell('actual')}),ISNUMBER(${cell('budget')}))`;

/** actual − budget, two decimals; "" while one of them is blank or text. */
export const variance = (context: FormulaContext): string =>
  `IF(${known(context)},ROUND(${exact(`${context.cell('actual')}-${context.cell('budget')}`)},2),"")`;

/** actual / budget; "—" for a budget of 0, "" while one of them is blank or text. */
export const attainment = (context: FormulaContext): string =>
  `IF(${known(context)},${rate(context.cell('actual'), context.cell('budget'))},"")`;

/** Word of the warning level. A cost without a budget has the worst, an income without one has none. */
export function budgetLevel(context: FormulaContext): string {
  const { cell } = context;
  const of = (measure: 'income' | 'cost') => levelWord(context, measure, cell('attainment'));
  const isCost = `${cell('measure')}=${literal(measureWords.cost, context)}`;
  const isIncome = `${cell('measure')}=${literal(measureWords.income, context)}`;
  const unbudgeted = `AND(${isCost},ISNUMBER(${cell('actual')}),NOT(ISNUMBER(${cell('attainment')})))`;
  const level = `IF(${isCost},${of('cost')},IF(${isIncome},${of('income')},""))`;
  return `IF(ISNUMBER(${cell('attainment')}),${level},IF(${unbudgeted},${literal(levelWords.red, context)},""))`;
}

/** new − old of a budget change, two decimals; "" while one of them is blank or text. */
export function change({ cell }: FormulaContext): string {
  const both = `AND(ISNUMBER(${cell('old')}),ISNUMBER(${cell('new')}))`;
  return `IF(${both},ROUND(${exact(`${cell('new')}-${cell('old')}`)},2),"")`;
}

export const changeStates = {
  unknown: words('无此预算项', 'No such line'),
  unapproved: words('未批准，不生效', 'Not approved'),
  noValue: words('缺新预算', 'No new value'),
  inForce: words('已生效', 'In force'),
  superseded: words('已被后续调整取代', 'Superseded'),
  toEnter: words('已批准，待更新预算', 'Approved, not entered'),
} as const;

/**
 * What becomes of a row of the log: nothing without a known line, an approver and a new value. In force is what the
 * budget of the line shows; an approved value that a later change starts from is superseded.
 */
export function changeState(context: FormulaContext): string {
  const { cell, column } = context;
  const lines = context.other('budget-report');
  const say = (state: keyof typeof changeStates) => literal(changeStates[state], context);
  // Names are compared, not searched for: "*" in a name is no joker.
  const same = (of: FormulaContext, keys: readonly string[]) =>
    keys.map((key) => `(${of.column(key)}=${cell(key)})`).join('*');
  const line = same(lines, ['center', 'indicator', 'span']);
  const exists = `SUMPRODUCT(1*${line})>0`;
  const now = `SUMPRODUCT(${line},${lines.column('budget')})`;
  const next = `SUMPRODUCT(${same(context, ['center', 'indicator', 'span'])}*(${column('approvedBy')}<>"")*ISNUMBER(${column('old')})*(${column('old')}=${cell('new')}))>0`;
  const approved = `IF(ROUND(${now}-${cell('new')},10)=0,${say('inForce')},IF(${next},${say('superseded')},${say('toEnter')}))`;
  const checked = `IF(TRIM(${cell('approvedBy')}&"")="",${say('unapproved')},IF(ISNUMBER(${cell('new')}),${approved},${say('noValue')}))`;
  return `IF(${cell('indicator')}="","",IF(${exists},${checked},${say('unknown')}))`;
}
