import { isBlank } from '../../core/decimal';
import { monthsOfYear, yearOf, type Period } from '../../core/period';
import { absoluteArea } from '../../templates/a1';
import { personLabelOf } from '../../templates/content/trend';
import { TREND_MONTHS } from '../../templates/formulas/trend';
import type { PlanValidation, SheetPlan } from '../../templates/plan';
import type { TableRewrite } from '../../workbook/rewrite-table';
import { evaluateAll } from '../evaluating/evaluate-all';
import { Notes } from '../notes';
import { rewriteOf } from '../ranking/rewrite-ranking';
import { gridOf, placeOf, type Block } from '../reading/block';
import { textOf } from '../reading/raw-evaluation';
import { templateContext } from '../reading/template-context';
import type { WorkbookContent } from '../reading/workbook-content';
import { canRewrite } from '../rewriting';
import { trendData, trendPlan } from './trend-plan';
import { trendPeople, type TrendEntry } from './trend-people';
import { trendSheets, type TrendSheet } from './trend-sheets';

/** Columns on which the formulas of others hang. */
const NEEDED = ['name', ...TREND_MONTHS, 'mean', 'change', 'person'];

/** Whether a score trend can be written; reports why not, and months that hold no number. */
export function canRefreshTrend({ block }: TrendSheet, content: WorkbookContent, notes: Notes): boolean {
  for (const row of block.rows) {
    for (const key of TREND_MONTHS) {
      const value = row.value(key);
      if (isBlank(value) || typeof value === 'number') continue;
      const facts = { column: notes.columnTitle('score-trend', key), value: textOf(value) };
      notes.problems.add('value-not-number', placeOf(block, row.row, key), facts, 'warning');
    }
  }
  return canRewrite(block, content, notes, NEEDED);
}

/**
 * What brings the score trends of a month's year up to date (of all years when none was asked for); one for which nobody
 * has a score stays as it is. Problems of the evaluations are left to whoever asked for them.
 */
export function refreshedTrends(
  content: WorkbookContent,
  period: Period | undefined,
  notes: Notes,
): TableRewrite[] {
  const quiet = new Notes(notes.language, notes.words, notes.problems.muted());
  return trendSheets(content)
    .filter(({ year }) => period === undefined || year === yearOf(period))
    .filter((sheet) => canRefreshTrend(sheet, content, notes))
    .flatMap((sheet) => {
      const evaluated = evaluateAll(content, monthsOfYear(sheet.year), quiet);
      const people = trendPeople(sheet.year, content, evaluated, sheet);
      return people.length > 0 ? [rewriteTrend(sheet, content, people)] : [];
    });
}

/** The rewriting of one sheet, in the language in which it was made. Who is shown apart stays while on the list. */
export function rewriteTrend(
  { block, year, viewCell, language }: TrendSheet,
  content: WorkbookContent,
  people: readonly TrendEntry[],
): TableRewrite {
  const labels = people.map(({ employeeId, name }) => personLabelOf(employeeId, name));
  const shown = textOf(viewCell?.value);
  const view = labels.includes(shown) || labels.length === 0 ? shown : labels[0];
  const data = trendData(year, people, view);
  const plan = trendPlan(language, templateContext(content), block.table!, data);
  const grid = gridOf(block, content.answer)!;
  const rewrite = rewriteOf({ block, grid, plan, people });
  const listsOver = (rows: number) => (viewCell ? [listOf(plan, block, rows, placeIn(viewCell))] : []);
  return {
    ...rewrite,
    cells: viewCell && view !== shown ? [{ ...placeIn(viewCell), value: view, before: viewCell.value }] : [],
    lists: listsOver(rewrite.rows),
    listsBefore: listsOver(rewrite.area.rows - 1),
  };
}

const placeIn = ({ row, column }: { row: number; column: number }) => ({ row, column });

/** The choice of people over as many rows of the table. */
function listOf(
  { validations, charts }: SheetPlan,
  block: Block,
  rows: number,
  cell: { row: number; column: number },
): PlanValidation {
  const { row, column } = charts[0].titleCell!;
  const planned = validations.find(({ area }) => area.row === row && area.column === column)!;
  const people = { row: block.area.row + 1, column: block.columns.person, rows, columns: 1 };
  const source = `=${absoluteArea(people)}`;
  return { ...planned, area: { ...planned.area, ...cell }, rule: { kind: 'list', source } };
}
