import type { CollectionBasis } from '../../core/collection';
import { compileTemplate } from '../../templates/compile';
import { basisWords } from '../../templates/formulas/collection-budget';
import { say, type Language } from '../../templates/language';
import type { TableKey } from '../../templates/ids';
import type { SheetPlan } from '../../templates/plan';
import type { RowData } from '../../templates/schema';
import { columnsOfBlock, rankingBlock } from '../ranking/ranking-plan';
import { textOf } from '../reading/raw-evaluation';
import type { TemplateContext } from '../reading/template-context';
import { curveOf, type CollectionSheet } from './collection-sheets';
import type { WantedMonth, WantedSpan } from './wanted-rows';

export interface CollectionPlanRequest {
  language: Language;
  context: TemplateContext;
  month: string;
  basis: CollectionBasis;
  spans: readonly WantedSpan[];
  months: ReadonlyMap<number, WantedMonth>;
  /** An earlier sheet of the year, whose curve and departments go on; null for none. */
  before: CollectionSheet | null;
  tableName(key: TableKey): string;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The sheet of a month, filled from the registers. */
export function collectionPlan(request: CollectionPlanRequest): SheetPlan {
  const { language, context, month, basis, spans, months, before, tableName } = request;
  const curve = before ? curveOf(before) : null;
  const plan = compileTemplate({
    template: 'collection-budget',
    language,
    ...context,
    tableName,
    period: month,
    data: {
      fields: { period: month, basis: say(basisWords[basis], language) },
      rows: {
        'collection-budget': spans.map(({ project, span, due, paid }) => ({ project, span, due, paid })),
        'collection-budget-curve': MONTHS.map((number): RowData => ({
          month: number,
          due: months.get(number)?.due ?? curve?.get(number)?.due.value ?? null,
          paid: months.get(number)?.paid ?? null,
          share: curve?.get(number)?.share.value ?? null,
        })),
        'collection-budget-shares': departmentsOf(before),
      },
    },
  });
  return withBudgets(plan, spans);
}

/** Departments, who answers there, and their shares; satisfaction is measured anew. */
function departmentsOf(before: CollectionSheet | null): RowData[] {
  return (before?.shares?.rows ?? [])
    .filter((row) => textOf(row.value('department')) !== '')
    .map((row) => ({
      department: row.value('department'),
      owner: row.value('owner'),
      share: row.value('share'),
    }));
}

/** Budgets by the curve are formulas, which data cannot hold. */
function withBudgets(plan: SheetPlan, spans: readonly WantedSpan[]): SheetPlan {
  const block = rankingBlock(plan);
  const { budget: column } = columnsOfBlock(block);
  spans.forEach(({ budget }, index) => {
    if (budget !== null) block.values[index + 1][column] = budget;
  });
  return plan;
}
