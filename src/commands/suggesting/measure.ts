import { percentOf } from '../../core/decimal';
import { Exact } from '../../core/exact';
import { comparable } from '../../core/settings';
import type { CellInput } from '../../core/types';

/** A number as people write it into a cell of text: "≥ 90%", "15 次/月", "40,000", "1.5万". */
export interface Measure {
  value: number;
  /** "90%": value is 90. */
  percent: boolean;
}

/** White space is gone and the text is in lower case. */
const WRITTEN =
  /^(?:>=|<=|[≥≤><=≧≦]|不低于|不少于|不超过|至少|atleast|atmost)?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%?)([^\d.,%-][^\d%]*)?$/;

const TIMES: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** The only number of a cell; null for blank, for text without a number and for text with several. */
export function readMeasure(cell: CellInput): Measure | null {
  if (typeof cell === 'number') return { value: cell, percent: false };
  if (typeof cell !== 'string') return null;
  const found = WRITTEN.exec(comparable(cell));
  if (!found) return null;
  const [, digits, percent, unit = ''] = found;
  const value = Number(digits.replace(/,/g, ''));
  return {
    value: Exact.of(value)
      .times(TIMES[unit.charAt(0)] ?? 1)
      .toNumber(),
    percent: percent === '%',
  };
}

/**
 * Both as numbers of one kind: "90%" and 0.95, as a percentage stands in a cell, are 90 and 95. Null where one is a
 * percentage and the other cannot be one: 90% and 95 could be 95% or 95 pieces.
 */
export function alike(target: Measure, actual: Measure): { target: number; actual: number } | null {
  if (target.percent === actual.percent) return { target: target.value, actual: actual.value };
  const asPercent = ({ value, percent }: Measure) =>
    percent ? value : Math.abs(value) <= 1 ? percentOf(value) : null;
  const [wanted, reached] = [asPercent(target), asPercent(actual)];
  return wanted === null || reached === null ? null : { target: wanted, actual: reached };
}
