/** Native formulas of the score trend: months without a score count nowhere. Without "=". */
import type { FormulaContext } from '../schema';
import { rounded } from './score';

/** Keys of the columns of the twelve months. */
export const TREND_MONTHS: readonly string[] = Array.from({ length: 12 }, (_, index) => `month${index + 1}`);

/** Employee id and name in one, by which the row is chosen: "E001 张三". "" in an empty row. */
export const personLabel = ({ cell }: FormulaContext): string =>
  `TRIM(${cell('employeeId')}&" "&${cell('name')})`;

const months = ({ cell }: FormulaContext): string => TREND_MONTHS.map(cell).join(',');

/** Mean of the scored months, rounded; "" without any. Text is no score. */
export function trendMean(context: FormulaContext): string {
  const mean = rounded(
    `SUM(${months(context)})/COUNT(${months(context)})`,
    context.setting('scoring.digits'),
  );
  return `IF(COUNT(${months(context)})=0,"",${mean})`;
}

/** Last scored month − the one before it, whatever lies between them; "" while fewer than two are scored. */
export function trendChange(context: FormulaContext): string {
  // "0307": the numbers of the scored months, two digits each.
  const scored = TREND_MONTHS.map(
    (key, index) => `IF(ISNUMBER(${context.cell(key)}),"${String(index + 1).padStart(2, '0')}","")`,
  ).join('&');
  const month = (number: string): string => `CHOOSE(1*${number},${months(context)})`;
  const change = `${month(`RIGHT(${scored},2)`)}-${month(`LEFT(RIGHT(${scored},4),2)`)}`;
  return `IF(COUNT(${months(context)})<2,"",${rounded(change, context.setting('scoring.digits'))})`;
}
