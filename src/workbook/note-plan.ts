import type { Area, SheetPlan } from '../templates/plan';
import { areaAddress } from './a1';
import type { FormState } from './ledger/form-aspect';
import { planPrint } from './ledger/plan-print';
import type { Session } from './session';
import { queuePlan, queuePlanAt, type WrittenArea } from './write-plan';

/** Queues a plan on a new sheet, so that it can be taken back. @param written gets the areas that will hold content */
export function notePlan(session: Session, plan: SheetPlan, written: WrittenArea[]): void {
  const areas = plan.blocks.map(({ area }) => ({
    address: areaAddress(area),
    cells: area.rows * area.columns,
  }));
  const place = { sheet: plan.sheetName, areas };
  const states = { before: { there: false, print: null }, after: { there: true, print: planPrint(plan) } };
  session.ledger.note('sheet', { place, ...states }, () => {
    written.push(...queuePlan(session, plan));
  });
}

/** What is known of the cells on which a form is laid. */
export interface CellsBefore extends Omit<FormState, 'print'> {
  /** Points, of those columns and rows that the plan changes. */
  widths: Record<number, number>;
  heights: Record<number, number>;
}

/**
 * Queues a plan over blank cells of a sheet that is there, so that it can be taken back.
 * @param written gets the areas that will hold content
 */
export function notePlanAt(
  session: Session,
  plan: SheetPlan,
  area: Area,
  { widths, heights, ...looks }: CellsBefore,
  written: WrittenArea[],
): void {
  const sheet = plan.sheetName;
  const columns = Object.keys(plan.columnWidths).map(Number);
  const rows = Object.keys(plan.rowHeights).map(Number);
  const sizes = {
    place: { sheet, columns, rows },
    before: {
      widths: columns.map((column) => widths[column] ?? null),
      heights: rows.map((row) => heights[row] ?? null),
    },
    after: {
      widths: columns.map((column) => plan.columnWidths[column]),
      heights: rows.map((row) => plan.rowHeights[row]),
    },
  };
  const place = {
    sheet,
    area,
    tables: plan.tables.map(({ name }) => name),
    names: plan.names.map(({ name }) => name),
    charts: plan.charts.map(({ name }) => name),
  };
  const after = { print: planPrint(plan), formats: null, looks: null };
  session.ledger.note('sizes', sizes, () => undefined);
  session.ledger.note('form', { place, before: { print: null, ...looks }, after }, () => {
    written.push(...queuePlanAt(session, plan, area));
  });
}
