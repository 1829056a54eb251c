/** Native formulas of the visit plan. Without "=". */
import type { FormulaContext } from '../schema';

/** "5 / 12": visits with a day on which they took place among those with a customer; "" for an empty plan. */
export function visitsDone({ column }: FormulaContext): string {
  const all = `COUNTA(${column('customer')})`;
  return `IF(${all}=0,"",COUNT(${column('visited')})&" / "&${all})`;
}
