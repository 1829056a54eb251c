import type { LetterResult } from '../../../commands/results';

/** Why a letter has no pay yet; null for one that has. */
export function openReason({ pay, payable }: LetterResult): 'noPayable' | 'open' | null {
  if (pay !== null) return null;
  return payable === null ? 'noPayable' : 'open';
}

/** What is paid in all, in yuan, and from how many letters; those without a pay are left out. */
export function totalPay(letters: readonly LetterResult[]): { total: number; counted: number } {
  const paid = letters.flatMap(({ pay }) => pay ?? []);
  // In fen, so that the cents add up exactly.
  const fen = paid.reduce((sum, pay) => sum + Math.round(pay * 100), 0);
  return { total: fen / 100, counted: paid.length };
}
