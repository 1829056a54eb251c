import { useState } from 'react';

/** More is shown in steps of this many times the first. */
const TIMES = 5;

/** The first entries of a long list; `next`: how many more come with `showMore`, 0 once all are there. */
export function useShown<T>(
  all: readonly T[],
  first: number,
): { shown: readonly T[]; next: number; showMore(): void } {
  const [count, setCount] = useState(first);
  const next = Math.max(0, Math.min(all.length - count, first * TIMES));
  return { shown: all.slice(0, count), next, showMore: () => setCount(count + next) };
}
