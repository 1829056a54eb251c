import { collectionBases, type CollectionBasis } from '../core/collection';
import type { TableKey } from '../templates/ids';
import { FreeNames } from '../workbook/free-names';
import type { BudgetYearRequest } from './collection/budget-year';
import { checkBudget, checkChanges, checkProjects, checkYear } from './collection/check-budget';
import { checkRegisters, refreshedSheet, requestFor } from './collection/collect';
import { collectionPlan } from './collection/collection-plan';
import { ratesOf, sharesOf, toDateOf } from './collection/collection-results';
import { collectionSheets, type CollectionSheet } from './collection/collection-sheets';
import { hasRegister, readFeeRows } from './collection/fee-rows';
import { wantedMonths, wantedSpans } from './collection/wanted-rows';
import { defineCommand, type Run } from './define-command';
import { Notes } from './notes';
import { refuseFixedStructure } from './protected';
import { templateContext } from './reading/template-context';
import { readWorkbook, type WorkbookContent } from './reading/workbook-content';
import { Refusal } from './refusal';
import type { CollectionResults } from './results';
import { writeRewrites } from './rewriting';
import { insertSheets } from './writing';

/**
 * Collection of a month against its budget, from all registers of the workbook: rates, figures to date, shares. Refreshes the
 * sheet 收缴率对预算 of the month, or inserts one. Without `basis` what the sheet says counts, or else the current rate.
 */
export const collection = defineCommand<CollectionResults>(
  'collection',
  [
    { name: 'month', type: 'period', required: true },
    { name: 'basis', type: 'choice', choices: collectionBases },
  ],
  async (run) => {
    const { context, parameters, session, words, problems } = run;
    const month = parameters.month!;
    const notes = new Notes(context.language, words, problems);
    const content = await readWorkbook(session, notes);
    if (!hasRegister(content.blocks)) throw new Refusal('no-registers');
    const rows = readFeeRows(content.blocks, notes);
    checkRegisters(rows, month, context.now, content, notes);
    const sheets = collectionSheets(content);
    const known = sheets.find(({ period }) => period === month) ?? null;
    const sheet = known ?? latestOf(sheets, month);
    if (sheet) checkBudget(sheet, content.settings, notes);
    if (sheet) checkYear(sheet, rows, month.slice(0, 4), notes);
    if (known) checkProjects(known, rows, notes);
    checkChanges(content.blocks, notes);
    const basis = (parameters.basis as CollectionBasis | undefined) ?? known?.basis ?? 'current';
    const request = requestFor(rows, month, basis, sheet, content);
    const own = known ? request : { ...request, typed: new Map<string, number>() };
    const toDate = toDateOf(own, content.settings);
    const shares = sharesOf(sheet?.shares ?? null, toDate, content.settings);
    if (known) await writeRewrites(run, refreshedSheet(known, own, content, notes) ?? []);
    else if (toDate.length > 0) await insertSheet(run, own, sheet, content);
    return { basis, rows: ratesOf(rows, month), toDate, shares };
  },
);

/** The last sheet of the same year before a month. */
function latestOf(sheets: readonly CollectionSheet[], month: string): CollectionSheet | null {
  const before = sheets.filter(({ period }) => period < month && period.slice(0, 4) === month.slice(0, 4));
  return before.sort((a, b) => a.period.localeCompare(b.period)).at(-1) ?? null;
}

async function insertSheet(
  run: Run,
  request: BudgetYearRequest,
  before: CollectionSheet | null,
  content: WorkbookContent,
): Promise<void> {
  refuseFixedStructure(content.map);
  const names = new FreeNames(content.map);
  const tables = new Map<TableKey, string>();
  const { language } = run.context;
  const { month, basis, rows } = request;
  const plan = collectionPlan({
    language,
    context: templateContext(content),
    month,
    basis,
    spans: wantedSpans(request, language),
    months: wantedMonths(rows, month, basis),
    before,
    tableName: (key) => tables.get(key) ?? tables.set(key, names.table(key)).get(key)!,
  });
  await insertSheets(run, [{ ...plan, sheetName: names.sheet(plan.sheetName) }], false);
}
