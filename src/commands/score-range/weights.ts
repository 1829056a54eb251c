/** Weights of a table that is not ours: 40/35/25, 40%/35%/25% or 0.4/0.35/0.25. */
import { Exact } from '../../core/exact';
import { sum } from '../../core/decimal';
import type { Cell } from './cell';

const FULL = 100;

/** Σ of the numbers in cells, exactly; null when there is none. */
export function sumOf(cells: readonly Cell[]): Exact | null {
  const numbers = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  return numbers.length > 0 ? sum(numbers) : null;
}

/** Whether cells add up to a whole: 100, or 1 where they are fractions. */
export function addsUp(cells: readonly Cell[]): boolean {
  const total = sumOf(cells);
  return total !== null && (total.eq(FULL) || isFractional(cells));
}

/** Whether cells are fractions of 1 rather than of 100: none is above 1, and they add up to at most 1. */
export function isFractional(cells: readonly Cell[]): boolean {
  const total = sumOf(cells);
  return total !== null && total.gt(0) && !total.gt(1) && cells.every(({ percent }) => !percent);
}

/** Weights in percent, as the rules want them; null where a cell holds no number. */
export function inPercent(cells: readonly Cell[]): (number | null)[] {
  const factor = isFractional(cells) ? FULL : 1;
  return cells.map(({ value }) => (value === null ? null : Exact.of(value).times(factor).toNumber()));
}

const INLINE = /(\d+(?:\.\d+)?)(%|分|points?|pts?)?[)\]]?$/i;

/** The weight that a header names, in percent: "销售达成（40%）", "服务 35分", "报表(25)"; null when it names none. */
export function weightInHeader(text: string): { weight: number; points: boolean } | null {
  const label = text.normalize('NFKC').replace(/\s/g, '');
  const match = INLINE.exec(label);
  if (!match) return null;
  const bracketed =
    /[)\]]$/.test(label) && /[([][^()[\]]*$/.test(label.slice(0, match.index + match[1].length));
  if (!match[2] && !bracketed) return null;
  return { weight: Number(match[1]), points: match[2] !== undefined && match[2] !== '%' };
}
