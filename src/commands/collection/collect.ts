import type { CollectionBasis } from '../../core/collection';
import { formatPeriod } from '../../core/period';
import type { TableRewrite } from '../../workbook/rewrite-table';
import type { Notes } from '../notes';
import { canRewrite } from '../rewriting';
import { headerPlace } from '../reading/block';
import type { WorkbookContent } from '../reading/workbook-content';
import type { BudgetYearRequest } from './budget-year';
import { checkBudget, checkProjects, checkYear } from './check-budget';
import { checkFeeRows } from './check-fee-rows';
import { collectionSheets, curveOf, typedBudgets, type CollectionSheet } from './collection-sheets';
import { hasRegister, readFeeRows, type FeeRow } from './fee-rows';
import { rewriteCollection } from './rewrite-collection';
import { wantedMonths, wantedSpans } from './wanted-rows';

/** Columns without which the table of projects cannot be brought up to date. */
const NEEDED = ['project', 'span', 'due', 'paid'];

/** What a month is computed from; `sheet` says the curve, and its own typed budgets. */
export function requestFor(
  rows: readonly FeeRow[],
  month: string,
  basis: CollectionBasis,
  sheet: CollectionSheet | null,
  content: WorkbookContent,
): BudgetYearRequest {
  return {
    rows,
    month,
    basis,
    curve: sheet ? curveOf(sheet) : new Map(),
    typed: sheet ? typedBudgets(sheet, content) : new Map(),
    settings: content.settings.collection,
  };
}

/** Reports what is odd in the lines of the registers up to a month. */
export function checkRegisters(
  rows: readonly FeeRow[],
  month: string,
  now: Date,
  { blocks }: WorkbookContent,
  notes: Notes,
): void {
  const register = blocks.find(({ key }) => key === 'collection-register')!;
  const thisMonth = formatPeriod(now.getFullYear(), now.getMonth() + 1);
  checkFeeRows(rows, month, thisMonth, headerPlace(register), notes);
}

/** What brings one sheet up to date; null for a sheet that cannot be written, which is reported. */
export function refreshedSheet(
  sheet: CollectionSheet,
  request: BudgetYearRequest,
  content: WorkbookContent,
  notes: Notes,
): TableRewrite[] | null {
  if (!canRewrite(sheet.projects, content, notes, NEEDED)) return null;
  return rewriteCollection(
    sheet,
    content,
    wantedSpans(request, sheet.language),
    wantedMonths(request.rows, request.month, request.basis),
    request.basis,
  );
}

/**
 * What brings the sheets 收缴率对预算 of a month (of all months when none is asked for) up to date from the registers; nothing
 * in a workbook without registers, where they are typed by hand.
 */
export function refreshedCollections(
  content: WorkbookContent,
  period: string | undefined,
  now: Date,
  notes: Notes,
): TableRewrite[] {
  const sheets = collectionSheets(content).filter((sheet) => period === undefined || sheet.period === period);
  if (sheets.length === 0 || !hasRegister(content.blocks)) return [];
  const rows = readFeeRows(content.blocks, notes);
  if (rows.length === 0) return [];
  const latest = sheets
    .map((sheet) => sheet.period)
    .sort()
    .at(-1)!;
  checkRegisters(rows, latest, now, content, notes);
  return sheets.flatMap((sheet) => {
    checkBudget(sheet, content.settings, notes);
    checkProjects(sheet, rows, notes);
    checkYear(sheet, rows, sheet.period.slice(0, 4), notes);
    const request = requestFor(rows, sheet.period, sheet.basis ?? 'current', sheet, content);
    return refreshedSheet(sheet, request, content, notes) ?? [];
  });
}
