import type { Area, PlanBlock, PlanLink, PlanTable, PlanValue, SheetPlan } from '../templates/plan';
import { areaAddress, quoteSheet } from './a1';
import { isFormula, toCell, type CellValue } from './cell-values';
import type { Session } from './session';
import { queueCharts } from './write-charts';
import { queueFormats, queueFreeze } from './write-formats';
import { queuePage } from './write-page';
import { queueConditionalFormats, queueValidations } from './write-rules';

/** One rectangle that a plan fills. */
export interface WrittenArea {
  sheet: string;
  area: Area;
}

/** A sheet on which a plan is being written. */
export class PlanSheet {
  constructor(
    readonly session: Session,
    readonly sheet: Excel.Worksheet,
  ) {}

  range({ row, column, rows, columns }: Area): Excel.Range {
    return this.session.range(this.sheet.getRangeByIndexes(row, column, rows, columns));
  }
}

/**
 * Queues everything a plan says on a new sheet called `plan.sheetName`, which must be free, as must the names of
 * its tables. Sends nothing: several plans may share one request. The sheet is not activated.
 * @returns the areas that will hold content
 */
export function queuePlan(session: Session, plan: SheetPlan): WrittenArea[] {
  const target = new PlanSheet(session, session.workbook.worksheets.add(plan.sheetName));
  const written = queueContents(target, plan);
  queueFreeze(target, plan.freeze);
  queuePage(target, plan);
  return written;
}

/**
 * Queues the contents of a plan on a sheet that is there, called `plan.sheetName`: cells, tables, names, rules, charts,
 * and those column widths and row heights that the plan has. Looks of before go; panes and page stay as they are.
 * @param area cells of the plan, all of them blank
 * @returns the areas that will hold content
 */
export function queuePlanAt(session: Session, plan: SheetPlan, area: Area): WrittenArea[] {
  const target = new PlanSheet(session, session.workbook.worksheets.getItem(plan.sheetName));
  target.range(area).clear('All');
  return queueContents(target, plan);
}

function queueContents(target: PlanSheet, plan: SheetPlan): WrittenArea[] {
  const { session } = target;
  // Formulas without structured references go in before the tables exist, as typed rows do: Excel would copy
  // the last of several different formulas into a whole table column otherwise.
  for (const block of plan.blocks) queueCells(target, block, (value) => !needsTables(value));
  plan.tables.forEach((table) => queueTable(target, table));
  for (const { name, area, hidden } of plan.names) {
    const item = session.workbook.names.add(name, target.range(area));
    if (hidden) item.visible = false;
  }
  for (const block of plan.blocks) queueCells(target, block, needsTables);
  plan.tables.forEach((table) => queueTotals(target, table));
  plan.links?.forEach((link) => queueLink(target, link));
  queueFormats(target, plan);
  queueValidations(target, plan.validations);
  queueConditionalFormats(target, plan.conditionalFormats);
  for (const merge of plan.merges) target.range(merge).merge(false);
  queueCharts(target, plan);
  return plan.blocks.map(({ area }) => ({ sheet: plan.sheetName, area }));
}

/** A formula that names table columns. */
const needsTables = (value: PlanValue): boolean => isFormula(value) && value.includes('[');

/** Writes those values of a block that pass; the other cells are left alone. */
function queueCells(
  target: PlanSheet,
  { area, values }: PlanBlock,
  passes: (value: PlanValue) => boolean,
): void {
  const cells = values.map((row) => row.map((value): CellValue => (passes(value) ? toCell(value) : null)));
  if (cells.some((row) => row.some((cell) => cell !== null)))
    target.range(area).formulas = cells as string[][];
}

function queueTable(target: PlanSheet, { name, area, style }: PlanTable): void {
  const table = target.sheet.tables.add(areaAddress(area), true);
  table.name = name;
  table.style = style;
  // Grey bands would lie over the tint of the inputs.
  table.showBandedRows = false;
}

/** The totals row of the table itself, so that it moves down when rows are added. */
function queueTotals(target: PlanSheet, { name, totals }: PlanTable): void {
  if (!totals) return;
  const table = target.sheet.tables.getItem(name);
  table.showTotals = true;
  // "" takes away what Excel puts there by itself.
  const cells = totals.map((total): CellValue => {
    if (total === null) return '';
    return 'formula' in total ? total.formula : toCell({ text: total.label });
  });
  target.session.range(table.getTotalRowRange()).formulas = [cells] as string[][];
}

/** A link keeps the text that the cell has. */
function queueLink(target: PlanSheet, { row, column, target: goal, tip }: PlanLink): void {
  target.range({ row, column, rows: 1, columns: 1 }).hyperlink = {
    documentReference: `${quoteSheet(goal.sheet)}!${goal.address}`,
    screenTip: tip,
  };
}
