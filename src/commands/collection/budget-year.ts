import { dueOf, type CollectionBasis, type CollectionRow } from '../../core/collection';
import {
  collectionAmounts,
  type CollectionAmounts,
  type CollectionMonth,
} from '../../core/collection-budget';
import { sum } from '../../core/decimal';
import { Exact } from '../../core/exact';
import { monthsOfYear } from '../../core/period';
import type { CollectionSettings } from '../../core/settings';
import { byProject, type FeeRow } from './fee-rows';
import { spanKey, type CurveMonth, type Span } from './collection-sheets';

/** What a budget year is computed from. */
export interface BudgetYearRequest {
  rows: readonly FeeRow[];
  /** The last month that counts. */
  month: string;
  basis: CollectionBasis;
  curve: ReadonlyMap<number, CurveMonth>;
  /** Budgets typed for a project and span go before the curve. */
  typed: ReadonlyMap<string, number>;
  settings: CollectionSettings;
}

export interface ProjectYear {
  project: string;
  months: readonly CollectionMonth[];
}

/** Digits of a planned receivable that is shared out among the projects. */
const PLAN_DIGITS = 10;

/** First and last month (1–12) of a span that ends with a month. */
export function monthsOf(span: Span, month: string): [from: number, to: number] {
  const to = Number(month.slice(5));
  if (span === 'month') return [to, to];
  return span === 'year' ? [1, to] : [to - ((to - 1) % 3), to];
}

/** The projects of the year with their twelve months, in the order in which they first appear. */
export function projectYears(request: BudgetYearRequest): ProjectYear[] {
  const { rows, month, basis, curve } = request;
  const months = monthsOfYear(Number(month.slice(0, 4)));
  const ofYear = rows.filter((row) => months.includes(row.month));
  const dueIn = (own: readonly FeeRow[]) => sum(own.map(({ amounts }) => dueOf(amounts, basis) ?? 0));
  const all = dueIn(ofYear);
  const known = new Set(ofYear.map((row) => row.month));
  return [...byProject(ofYear).values()].map((own) => ({
    project: own[0].project,
    months: months.map((period, index): CollectionMonth => {
      const planned = curve.get(index + 1)?.due.value;
      const share = curve.get(index + 1)?.share.value;
      return {
        rows:
          known.has(period) || typeof planned !== 'number'
            ? own.filter((row) => row.month === period).map(({ amounts }) => amounts)
            : plannedRow(dueIn(own).times(planned).dividedBy(all, PLAN_DIGITS), basis),
        target: typeof share === 'number' ? share : null,
      };
    }),
  }));
}

/**
 * A month that is on no register weighs in the year with what the curve states for it, shared out by what the projects have due;
 * nothing is known to be paid of it.
 */
function plannedRow(due: number | null, basis: CollectionBasis): CollectionRow[] {
  const none = { waived: null, collected: null, recovered: null, householdsPaid: null };
  const arrears = basis === 'arrears' ? due : null;
  return due === null ? [] : [{ ...none, receivable: due, arrears, householdsDue: due }];
}

/** Amounts of one project over a span. */
export function amountsOf(
  { project, months }: ProjectYear,
  span: Span,
  { month, basis, typed, settings }: BudgetYearRequest,
): CollectionAmounts {
  const amounts = collectionAmounts(months, ...monthsOf(span, month), basis, settings);
  const budget = typed.get(spanKey(project, span));
  return budget === undefined ? amounts : { ...amounts, target: amounts.budgeted.times(budget) };
}

/** Amounts of all projects together. */
export function together(parts: readonly CollectionAmounts[]): CollectionAmounts {
  const of = (key: keyof CollectionAmounts): Exact => sum(parts.map((part) => part[key]));
  return { due: of('due'), paid: of('paid'), budgeted: of('budgeted'), target: of('target') };
}

/** Whether a typed curve says something of a span; otherwise its budget is the annual target. */
export function hasCurve(span: Span, { month, curve }: BudgetYearRequest): boolean {
  const [from, to] = monthsOf(span, month);
  return [from - 1, to].some((at) => typeof curve.get(at)?.share.value === 'number');
}
