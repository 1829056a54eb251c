/** Rates in cells: fractions with 4 decimals, as in docs/rules.md §5. Without "=". */
import { RATE_DIGITS } from '../../core/plan';

/** What stands where there is nothing to divide by. */
export const NO_RATE = '—';

/** A sum or difference of cells without what binary arithmetic added: 100000.1 − 100000 is 0.1. */
export const exact = (expression: string): string => `ROUND(${expression},10)`;

/**
 * numerator / denominator with 4 decimals, halves away from zero; "—" for a denominator of 0. Both are numbers by then:
 * the caller has looked at blank cells and text. Exact for denominators up to a million; above, a quotient within
 * 5·10⁻¹³ of a half could go either way.
 */
export function rate(numerator: string, denominator: string): string {
  const [part, whole] = [exact(numerator), exact(denominator)];
  return `IF(${whole}=0,"${NO_RATE}",ROUND(ROUND(${part}/${whole},12),${RATE_DIGITS}))`;
}
