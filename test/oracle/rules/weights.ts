import { HUNDRED, compare, fromNumber, fromUnits, over, rational, times, total } from '../rational';

/** 按比例归一 (docs/rules.md §2): whole units below each exact share, then one more for the largest remainders. */
export function judgeNormalised(weights: readonly number[], digits: number): number[] | null {
  const sum = total(weights.map(fromNumber));
  if (weights.some((weight) => weight < 0) || sum.n === 0n) return null;
  if (compare(sum, HUNDRED) === 0) return [...weights];
  const units = 100n * 10n ** BigInt(digits);
  const shares = weights.map((weight, index) => {
    const exact = over(times(fromNumber(weight), rational(units)), sum);
    return { index, whole: exact.n / exact.d, rest: rational(exact.n % exact.d, exact.d) };
  });
  const missing = Number(units - shares.reduce((all, { whole }) => all + whole, 0n));
  const next = [...shares].sort((a, b) => compare(b.rest, a.rest) || a.index - b.index).slice(0, missing);
  for (const share of next) share.whole += 1n;
  return shares.map(({ whole }) => fromUnits(whole, digits));
}
