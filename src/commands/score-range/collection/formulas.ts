/** Native formulas for rates beside a table that is not ours; they give what figures.ts gives. */
import { NO_RATE, rate } from '../../../templates/formulas/rate';
import type { RangeBasis } from '../../results';
import type { BudgetUnit } from './mapping';
import type { AmountKind } from './vocabulary';

/** Where the figures of one line stand: addresses; null: the table has none. */
export type LineCells = Readonly<Record<AmountKind, string | null>>;

export interface RateRequest {
  cells: LineCells;
  /** Cells with text instead of a number: while one does, there is no rate. */
  unreadable: readonly string[];
}

const number = (address: string) => `ISNUMBER(${address})`;

const dueOfCurrent = ({ receivable, waived }: LineCells): string =>
  waived === null ? receivable! : `${receivable}-N(${waived})`;

const sides: Readonly<Record<RangeBasis, (cells: LineCells) => { paid: string; due: string }>> = {
  current: (cells) => ({ paid: cells.collected!, due: dueOfCurrent(cells) }),
  arrears: ({ recovered, arrears }) => ({ paid: recovered!, due: arrears! }),
  overall: (cells) => ({
    paid: `${cells.collected}+N(${cells.recovered})`,
    due: `${dueOfCurrent(cells)}+N(${cells.arrears})`,
  }),
};

/** A rate of one line (docs/rules.md §10); "" while a cell that it needs is blank or text, "—" where nothing was due. */
export function rateFormula(basis: RangeBasis, { cells, unreadable }: RateRequest): string {
  const { paid, due } = sides[basis](cells);
  const counted = rate(paid, due);
  const known = unreadable.map(number);
  const { receivable, collected, waived, arrears, recovered } = cells;
  if (basis === 'arrears') {
    const none =
      receivable === null
        ? '""'
        : `IF(AND(COUNT(${arrears},${recovered})=0,COUNT(${receivable},${collected})>0),"${NO_RATE}","")`;
    const formula = `IF(COUNT(${arrears},${recovered})=2,${counted},${none})`;
    return known.length > 0 ? `=IF(AND(${known.join(',')}),${formula},"")` : `=${formula}`;
  }
  const conditions = [
    ...known,
    number(receivable!),
    number(collected!),
    ...(waived === null ? [] : [`N(${waived})<=N(${receivable})`]),
    ...(basis === 'overall' ? [`COUNT(${arrears},${recovered})<>1`] : []),
  ];
  return `=IF(AND(${conditions.join(',')}),${counted},"")`;
}

export interface BudgetRequest {
  cells: LineCells;
  basis: RangeBasis;
  /** Cell with the rate that is compared. */
  rate: string;
  budget: string;
  unit: BudgetUnit;
}

/** actual − budget; "" without a budget, and as the rate where that is no number. */
export function varianceFormula({ cells, basis, rate: actual, budget, unit }: BudgetRequest): string {
  const { paid, due } = sides[basis](cells);
  return whenBoth(actual, budget, rate(`${paid}-${targetOf(due, budget, unit)}`, due));
}

/** actual / budget; "—" for a budget of 0. */
export function attainmentFormula({ cells, basis, rate: actual, budget, unit }: BudgetRequest): string {
  const { paid, due } = sides[basis](cells);
  return whenBoth(actual, budget, rate(paid, targetOf(due, budget, unit)));
}

function targetOf(due: string, budget: string, unit: BudgetUnit): string {
  if (unit === 'amount') return budget;
  return `(${due})*${budget}${unit === 'percent' ? '/100' : ''}`;
}

const whenBoth = (actual: string, budget: string, formula: string): string =>
  `=IF(${number(budget)},IF(${number(actual)},${formula},${actual}),"")`;
