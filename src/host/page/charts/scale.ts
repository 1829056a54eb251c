/** A linear axis from `min` to `max` with a line at every `step`. */
export interface Scale {
  min: number;
  max: number;
  step: number;
  ticks: number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest round step (1, 2, 2.5, 5 × 10ⁿ) that needs at most `count` steps for `span` > 0. */
function roundStep(span: number, count: number): number {
  const power = 10 ** Math.floor(Math.log10(span / count));
  return power * (STEPS.find((step) => step * power * count >= span) ?? 10);
}

/**
 * An axis of round numbers that holds 0 and every value, with about `count` steps.
 * Blanks (null) do not count; without any number the axis runs from 0 to 1.
 */
export function scaleFor(values: readonly (number | null)[], count = 5): Scale {
  const numbers = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const low = Math.min(0, ...numbers);
  const top = Math.max(0, ...numbers);
  const high = top === low ? 1 : top;
  const step = roundStep(high - low, count);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
  return { min: ticks[0], max: ticks[ticks.length - 1], step, ticks };
}

/** Takes away what binary arithmetic added. */
const round = (value: number): number => Number(value.toPrecision(12));
