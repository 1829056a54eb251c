import { spanWords } from '../../templates/formulas/collection-budget';
import { say, type Language } from '../../templates/language';
import type { CollectionAmounts } from '../../core/collection-budget';
import { dueAndPaid, dueOf, type CollectionBasis } from '../../core/collection';
import { sum } from '../../core/decimal';
import { monthsOfYear } from '../../core/period';
import {
  amountsOf,
  hasCurve,
  monthsOf,
  projectYears,
  type BudgetYearRequest,
  type ProjectYear,
} from './budget-year';
import { spanKey, spans, type Span } from './collection-sheets';
import type { FeeRow } from './fee-rows';

/** A line of the table of projects: null = nothing is known yet. */
export interface WantedSpan {
  key: string;
  project: string;
  /** Word of the span in the language of the sheet. */
  span: string;
  due: number | null;
  paid: number | null;
  /** Formula of the budget where a curve says it; null: the annual target. */
  budget: string | null;
}

/** Lines for every project of the year and span. */
export function wantedSpans(request: BudgetYearRequest, language: Language): WantedSpan[] {
  return projectYears(request).flatMap((year) =>
    spans.map((span) => {
      const amounts = amountsOf(year, span, request);
      const known = isKnown(year, span, request) ? amounts : null;
      return {
        key: spanKey(year.project, span),
        project: year.project,
        span: say(spanWords[span], language),
        due: known?.due.toNumber() ?? null,
        paid: known?.paid.toNumber() ?? null,
        budget: hasCurve(span, request) ? budgetFormula(amounts) : null,
      };
    }),
  );
}

/** Whether a line of the span can be counted, even one by which nothing is due: that has no rate (“—”). */
function isKnown({ months }: ProjectYear, span: Span, { month, basis }: BudgetYearRequest): boolean {
  const [from, to] = monthsOf(span, month);
  return months.slice(from - 1, to).some(({ rows }) => rows.some((row) => dueAndPaid(row, basis) !== null));
}

/** As a quotient, so that the sheet has the budget to all its decimals and shows that nobody typed it. */
const budgetFormula = ({ target, budgeted }: CollectionAmounts): string | null =>
  budgeted.eq(0) ? null : `=${target.toNumber()}/${budgeted.toNumber()}`;

/** A month of the curve; undefined = the registers say nothing, what stands there stays. */
export interface WantedMonth {
  due: number | undefined;
  paid: number | null | undefined;
}

/**
 * What the registers say of the months of a year. Up to `month` it is what counts in the rates; of months to come what is due,
 * without what was paid ahead.
 */
export function wantedMonths(
  rows: readonly FeeRow[],
  month: string,
  basis: CollectionBasis,
): Map<number, WantedMonth> {
  const months = new Map<number, WantedMonth>();
  monthsOfYear(Number(month.slice(0, 4))).forEach((period, index) => {
    const amounts = rows.filter((row) => row.month === period).map((row) => row.amounts);
    const counted = amounts.map((row) => dueAndPaid(row, basis)).filter((part) => part !== null);
    const due = amounts.map((row) => dueOf(row, basis)).filter((part) => part !== null);
    if (period <= month && counted.length > 0) {
      months.set(index + 1, {
        due: sum(counted.map((part) => part.due)).toNumber(),
        paid: sum(counted.map((part) => part.paid)).toNumber(),
      });
    } else if (due.length > 0) months.set(index + 1, { due: sum(due).toNumber(), paid: null });
  });
  return months;
}
