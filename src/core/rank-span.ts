/** Ranks of a quarter or a year (docs/rules.md §6). */
import { quotient, roundHalfAwayFromZero, sum } from './decimal';
import { ranksOfSorted } from './rank';
import type { TieRule } from './types';
import { asScore } from './units';
import type { Score } from './units';

/** Somebody with the final scores of the months in order; null = that month is not scored. */
export interface SpanEntry {
  key: string;
  department: string;
  scores: (number | null)[];
  /** Place on the roster: department order, then roster order. */
  order: number;
}

/** What ranking adds to an entry. */
export interface SpanRanking {
  /** null with fewer scored months than asked for; those come last, in roster order. */
  rank: number | null;
  /** 1 + how many ranked people are lower: 1 = last. Equals share it. */
  rankFromLast: number | null;
  scoredMonths: number;
  /** Mean and sum of the scored months, rounded; null without any. */
  mean: Score | null;
  sum: Score | null;
  tied: boolean;
}

export interface SpanRule {
  ties: TieRule;
  minMonths: number;
  digits: number;
}

/** For values sorted best first: 1 + how many are lower. */
function placesFromLast(values: readonly number[]): number[] {
  return ranksOfSorted([...values].reverse(), 'competition')
    .map(({ rank }) => rank)
    .reverse();
}

/**
 * Ranks by the rounded mean of the scored months, highest first, equals in roster order; a missing month counts
 * neither as 0 nor in the divisor. Fewer than `minMonths` scored months: no rank (不参与排名). O(n log n).
 */
export function rankSpan<E extends SpanEntry>(
  entries: readonly E[],
  { ties, minMonths, digits }: SpanRule,
): (E & SpanRanking)[] {
  const computed = entries.map((entry) => {
    const scored = entry.scores.filter((score) => score !== null);
    const total = sum(scored);
    return {
      ...entry,
      scoredMonths: scored.length,
      mean: asScore(quotient(total, scored.length, digits)),
      sum: scored.length > 0 ? asScore(roundHalfAwayFromZero(total, digits)) : null,
    };
  });
  const takesPart = (entry: (typeof computed)[number]) =>
    entry.mean !== null && entry.scoredMonths >= minMonths;
  const ranked = computed.filter(takesPart).sort((a, b) => b.mean! - a.mean! || a.order - b.order);
  const means = ranked.map(({ mean }) => mean!);
  const places = ranksOfSorted(means, ties);
  const fromLast = placesFromLast(means);
  const others = computed.filter((entry) => !takesPart(entry)).sort((a, b) => a.order - b.order);
  return [
    ...ranked.map((entry, index) => ({ ...entry, ...places[index], rankFromLast: fromLast[index] })),
    ...others.map((entry) => ({ ...entry, rank: null, rankFromLast: null, tied: false })),
  ];
}
