/** Which column holds the budget, in what unit, and what it is measured by. */
import type { RangeBasis } from '../../results';
import type { Block } from '../rows';
import type { HeaderColumn } from './header';
import type { BudgetColumn, BudgetUnit } from './mapping';
import { isCumulative } from './vocabulary';

export interface FoundBudget {
  budget: BudgetColumn;
  basis: RangeBasis;
  certainty: number;
}

/** A rate is hardly above this; what is larger is percent. */
const MOST_FRACTION = 1.5;
/** Percent are hardly above this; what is larger is money. */
const MOST_PERCENT = 200;

/** The rate that a header speaks of; the current rate where it names none. */
export function basisOf(label: string): RangeBasis {
  if (/综合|overall|总收/i.test(label)) return 'overall';
  return /欠|清收|arrear|recover/i.test(label) ? 'arrears' : 'current';
}

/** The budget of a month's current rate before others, of columns that hold numbers; null when there is none. */
export function findBudget(
  block: Block,
  columns: readonly HeaderColumn[],
  records: readonly number[],
): FoundBudget | null {
  const label = (column: number) => columns[column].texts.join(' ');
  const candidates = columns.flatMap(({ kind }, column) =>
    kind === 'budget' && records.some((row) => block[row][column].value !== null) ? [column] : [],
  );
  const ofMonth = candidates.filter((column) => !isCumulative(label(column)));
  const likely = ofMonth.length > 0 ? ofMonth : candidates;
  const ofCurrent = likely.filter((column) => basisOf(label(column)) === 'current');
  const [column] = ofCurrent.length > 0 ? ofCurrent : likely;
  if (column === undefined) return null;
  const clear = (ofCurrent.length > 0 ? ofCurrent : likely).length === 1;
  const { unit, certainty } = unitOf(block, records, column, label(column));
  return { budget: { column, unit }, basis: basisOf(label(column)), certainty: clear ? certainty : 0.6 };
}

/** 85, 0.85 or an amount: by the header, or else by the size of the numbers. Cells that are percentages say it themselves. */
export function unitOf(
  block: Block,
  records: readonly number[],
  column: number,
  label: string,
): { unit: BudgetUnit; certainty: number } {
  const numbers = records.flatMap((row) => {
    const { value, percent } = block[row][column];
    return value === null || percent ? [] : [value];
  });
  const above = (least: number) => numbers.filter((value) => value > least).length;
  if (numbers.length === 0) return { unit: 'fraction', certainty: 1 };
  const isRate = /率|%|比例|rate|percent/i.test(label);
  if (!isRate && /额|元|amount/i.test(label)) return { unit: 'amount', certainty: 1 };
  if (above(MOST_FRACTION) === 0) return { unit: 'fraction', certainty: 1 };
  if (above(MOST_PERCENT) > 0) {
    return { unit: 'amount', certainty: isRate || above(MOST_PERCENT) < numbers.length ? 0.6 : 1 };
  }
  return { unit: 'percent', certainty: above(MOST_FRACTION) < numbers.length ? 0.6 : 1 };
}
