/** Native formulas for totals and ranks beside a table that is not ours; they give what the rules give. */
import type { TieRule } from '../../core/types';
import type { RangeScale } from './mapping';

/** One score with its weight: addresses, or a number for a weight that stands in a header. */
export interface Term {
  score: string;
  weight: string | number;
}

export interface TotalRequest {
  terms: readonly Term[];
  /** All scores, and all weights, as one range each; null where they do not stand side by side. */
  ranges: { scores: string; weights: string } | null;
  scale: RangeScale;
  /** What the weights add up to when they are whole: 100, or 1 for fractions. */
  full: number;
  digits: number;
}

const FULL_SCORE = 100;

const rounded = (sum: string, digits: number) => `ROUND(ROUND(${sum},10),${digits})`;

/**
 * The total of one person (docs/rules.md §2); "" while the weights are not whole, or a score that counts is missing, text or
 * out of range.
 */
export function totalFormula(request: TotalRequest): string {
  return request.ranges ? overRanges(request, request.ranges) : overTerms(request);
}

function overRanges(
  { scale, full, digits }: TotalRequest,
  { scores, weights }: { scores: string; weights: string },
): string {
  const counts = `(${weights}>0)*ISNUMBER(${scores})`;
  const highest = scale === 'percent' ? String(FULL_SCORE) : weights;
  const sum =
    scale === 'percent'
      ? `SUMPRODUCT(${weights},${scores})/${full}`
      : `SUMPRODUCT((${weights}>0)*1,${scores})`;
  return (
    `=IF(ROUND(SUM(${weights}),10)<>${full},"",` +
    `IF(SUMPRODUCT(${counts})<COUNTIF(${weights},">0"),"",` +
    `IF(SUMPRODUCT(${counts}*((${scores}<0)+(${scores}>${highest})))>0,"",${rounded(sum, digits)})))`
  );
}

/** Scores that stand apart, or weights that stand in headers. */
function overTerms({ terms, scale, full, digits }: TotalRequest): string {
  const checks = terms.map(({ score, weight }) => {
    const highest = scale === 'percent' ? FULL_SCORE : weight;
    const valid = `ISNUMBER(${score}),${score}>=0,${score}<=${highest}`;
    return typeof weight === 'string' ? `OR(${weight}=0,AND(${valid}))` : valid;
  });
  const addresses = terms.flatMap(({ weight }) => (typeof weight === 'string' ? [weight] : []));
  const whole = addresses.length > 0 ? [`ROUND(${addresses.join('+')},10)=${full}`] : [];
  const parts = terms.map(({ score, weight }) => {
    if (scale === 'percent') return `N(${score})*${weight}`;
    return typeof weight === 'string' ? `N(${score})*(${weight}>0)` : score;
  });
  const sum = scale === 'percent' ? `(${parts.join('+')})/${full}` : parts.join('+');
  return `=IF(AND(${[...whole, ...checks].join(',')}),${rounded(sum, digits)},"")`;
}

/** The plain sum of scores whose full marks make 100; "" while one is missing. */
export function sumFormula(scores: readonly string[], digits: number): string {
  const list = scores.join(',');
  return `=IF(COUNT(${list})<${scores.length},"",${rounded(`SUM(${list})`, digits)})`;
}

/** The rank of a total among all of them (docs/rules.md §6); "" without a total. */
export function rankFormula(total: string, totals: string, ties: TieRule): string {
  const rank =
    ties === 'dense'
      ? `SUMPRODUCT(ISNUMBER(${totals})*(${totals}>${total})/COUNTIF(${totals},${totals}&""))+1`
      : `COUNTIF(${totals},">"&${total})+1`;
  return `=IF(ISNUMBER(${total}),${rank},"")`;
}
