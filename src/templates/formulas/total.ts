/** Sums of columns. Without "=". */
import type { FormulaContext } from '../schema';
import { rounded } from './score';

/** Sum of a column, 2 decimals; "" while there is no number in it. Text counts nothing. */
export const totalOf =
  (key: string) =>
  ({ column }: FormulaContext): string =>
    `IF(COUNT(${column(key)})=0,"",${rounded(`SUM(${column(key)})`, '2')})`;
