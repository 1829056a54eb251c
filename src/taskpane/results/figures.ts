/** Numbers as the sheets show them; null is "—". */

const NONE = '—';
const MONEY = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A score with 2 decimals. */
export const score = (value: number | null): string => (value === null ? NONE : value.toFixed(2));

/** Yuan with 2 decimals and separators: 6,000.00. */
export const money = (value: number | null): string => (value === null ? NONE : MONEY.format(value));

/** A fraction in percent with 2 decimals: 0.85 is 85.00%. */
export const percent = (value: number | null): string => (value === null ? NONE : `${hundredfold(value)}%`);

/** A difference of fractions in percentage points, always with its sign: −5.00, +1.20; 0.00 has none. */
export function signedPoints(value: number | null): string {
  if (value === null) return NONE;
  const text = hundredfold(Math.abs(value));
  return value === 0 ? text : `${value < 0 ? '−' : '+'}${text}`;
}

/** A fraction has 4 decimals, so that its hundredfold has exactly 2. */
const hundredfold = (value: number): string => (Math.round(value * 10_000) / 100).toFixed(2);
