/** Native formulas of the collection register (docs/rules.md §10): what core/collection.ts says. Without "=". */
import type { CollectionBasis } from '../../core/collection';
import type { FormulaContext } from '../schema';
import { exact, NO_RATE, rate } from './rate';

/** 净应收: receivable − waived. A blank waiver is no waiver; "" where either is text or the receivable blank. */
export function netReceivable({ cell }: FormulaContext): string {
  const [receivable, waived] = [cell('receivable'), cell('waived')];
  const known = `AND(ISNUMBER(${receivable}),OR(${waived}="",ISNUMBER(${waived})))`;
  return `IF(${known},${exact(`${receivable}-N(${waived})`)},"")`;
}

/** What a rate divides: columns that are added up on either side. */
const sides: Readonly<Record<CollectionBasis, { paid: readonly string[]; due: readonly string[] }>> = {
  current: { paid: ['collected'], due: ['net'] },
  arrears: { paid: ['recovered'], due: ['arrears'] },
  overall: { paid: ['collected', 'recovered'], due: ['net', 'arrears'] },
  household: { paid: ['householdsPaid'], due: ['householdsDue'] },
};

/** Whether a row can be counted, for the cells or the columns that `at` gives; "and" and "or" of single values. */
function conditions(basis: CollectionBasis, at: (key: string) => string): string[] {
  const number = (key: string) => `ISNUMBER(${at(key)})`;
  // By length: in a product the embedded engine takes 0="" for true.
  const noArrears = `(LEN(${at('arrears')})+LEN(${at('recovered')})=0)`;
  switch (basis) {
    case 'overall':
      return [
        number('net'),
        number('collected'),
        `(${number('arrears')}*${number('recovered')}+${noArrears})`,
      ];
    default:
      return [...sides[basis].due, ...sides[basis].paid].map(number);
  }
}

/**
 * Rate of one row. "" while a cell that it needs is blank or no number, "—" where nothing was due. Arrears and recovery
 * both blank are no arrears: "—" as soon as anything else of the row is filled in.
 */
export const collectionRate =
  (basis: CollectionBasis) =>
  ({ cell }: FormulaContext): string => {
    const sum = (keys: readonly string[]) => keys.map((key) => `N(${cell(key)})`).join('+');
    const { paid, due } = sides[basis];
    const known = `IF(${conditions(basis, cell).join('*')},${rate(sum(paid), sum(due))},"")`;
    if (basis !== 'arrears') return known;
    const blank = (...keys: string[]) => `AND(${keys.map((key) => `${cell(key)}=""`).join(',')})`;
    const none = `IF(${blank('receivable', 'collected')},"","${NO_RATE}")`;
    return `IF(${blank('arrears', 'recovered')},${none},${known})`;
  };

/** Rate of all rows together: Σ paid / Σ due over the rows that can be counted, never a mean of rates. */
export const collectionTotal =
  (basis: CollectionBasis) =>
  ({ column }: FormulaContext): string => {
    const rows = conditions(basis, column).join('*');
    // Text counts nothing in an argument of its own, where in a product it would be an error.
    const sum = (keys: readonly string[]) =>
      keys.map((key) => `SUMPRODUCT(${rows},${column(key)})`).join('+');
    const { paid, due } = sides[basis];
    return rate(sum(paid), sum(due));
  };
