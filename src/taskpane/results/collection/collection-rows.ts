import type { CollectionResults, CollectionToDate } from '../../../commands/results';

export const spans = ['month', 'quarter', 'year'] as const satisfies readonly CollectionToDate['span'][];
export type Span = (typeof spans)[number];

/** Projects over a span, all together first, then in the order of the registers. */
export function projectRows({ toDate }: CollectionResults, span: Span): CollectionToDate[] {
  const own = toDate.filter((row) => row.span === span);
  return [...own.filter(({ project }) => project === null), ...own.filter(({ project }) => project !== null)];
}

/** Rates of all projects together, month by month, in the basis that is compared; months without a rate are left out. */
export function monthlyRates({ rows, basis }: CollectionResults): { month: string; rate: number }[] {
  return rows.flatMap((row) => {
    const rate = row[basis];
    return row.project === null && rate !== null ? [{ month: row.month, rate }] : [];
  });
}

/** Where a rate stands on a track, in percent: 1 is the end unless a rate or budget above it sets the scale. */
export function trackPercent(rate: number, rows: readonly CollectionToDate[]): number {
  const full = Math.max(1, ...rows.flatMap(({ actual, budget }) => [actual ?? 0, budget ?? 0]));
  return Math.max(0, (rate / full) * 100);
}
