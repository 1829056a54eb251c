import { collectionBases, collectionRate } from '../../core/collection';
import { compareAmounts } from '../../core/collection-budget';
import { qualityFlag } from '../../core/budget';
import { departmentScore } from '../../core/shares';
import type { Settings } from '../../core/settings';
import type { Block } from '../reading/block';
import { textOf } from '../reading/raw-evaluation';
import type { CollectionRates, CollectionToDate, DepartmentShare } from '../results';
import { amountsOf, projectYears, together, type BudgetYearRequest } from './budget-year';
import { spans } from './collection-sheets';
import type { FeeRow } from './fee-rows';

/** Rates of every project in every fee month up to `month`, and of all projects together behind each month. */
export function ratesOf(rows: readonly FeeRow[], month: string): CollectionRates[] {
  const months = new Map<string, FeeRow[]>();
  for (const row of rows) {
    if (row.month > month) continue;
    const own = months.get(row.month);
    if (own) own.push(row);
    else months.set(row.month, [row]);
  }
  return [...months.keys()].sort().flatMap((at) => {
    const own = months.get(at)!;
    return [...own.map((row) => rates(row.project, at, [row])), rates(null, at, own)];
  });
}

function rates(project: string | null, month: string, rows: readonly FeeRow[]): CollectionRates {
  const amounts = rows.map((row) => row.amounts);
  const found = collectionBases.map((basis) => [basis, collectionRate(amounts, basis).rate] as const);
  return {
    project,
    month,
    ...(Object.fromEntries(found) as Record<(typeof found)[number][0], number | null>),
  };
}

/** Every project against its budget over month, quarter and year to date; all together (project null) at the end. */
export function toDateOf(request: BudgetYearRequest, { bands }: Settings): CollectionToDate[] {
  const years = projectYears(request);
  const own = years.flatMap((year) =>
    spans.map((span) => ({
      project: year.project,
      span,
      ...compareAmounts(amountsOf(year, span, request), bands),
    })),
  );
  if (years.length === 0) return own;
  const all = spans.map((span) => ({
    project: null,
    span,
    ...compareAmounts(together(years.map((year) => amountsOf(year, span, request))), bands),
  }));
  return [...own, ...all];
}

/** Score and points of each department for the attainment of all projects, year to date. */
export function sharesOf(
  block: Block | null,
  toDate: readonly CollectionToDate[],
  { collection, scoring }: Settings,
): DepartmentShare[] {
  const attainment =
    toDate.find(({ project, span }) => project === null && span === 'year')?.attainment ?? null;
  return (block?.rows ?? []).flatMap((row) => {
    const department = textOf(row.value('department'));
    if (department === '') return [];
    const [share, satisfaction] = ['share', 'satisfaction'].map((key) => {
      const value = row.value(key);
      return typeof value === 'number' ? value : null;
    });
    const scored = share === null ? null : departmentScore(attainment, share, collection, scoring.digits);
    return {
      department,
      share,
      score: scored?.score ?? null,
      points: scored?.points ?? null,
      flagged: qualityFlag(attainment, satisfaction, collection),
    };
  });
}
