import type { PlanFormat, SheetPlan } from '../templates/plan';
import type { PlanSheet } from './write-plan';

const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  insideHorizontal: 'InsideHorizontal',
  insideVertical: 'InsideVertical',
} as const;

/** Queues formats, column widths and row heights. */
export function queueFormats(target: PlanSheet, plan: SheetPlan): void {
  for (const format of plan.formats) queueFormat(target, format);
  for (const [column, width] of Object.entries(plan.columnWidths)) {
    target.range({ row: 0, column: Number(column), rows: 1, columns: 1 }).format.columnWidth = width;
  }
  for (const [row, height] of Object.entries(plan.rowHeights)) {
    target.range({ row: Number(row), column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
  }
}

function queueFormat(target: PlanSheet, format: PlanFormat): void {
  const range = target.range(format.area);
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.font) range.format.font.set(format.font);
  if (format.align) {
    const { horizontal, vertical, wrap } = format.align;
    range.format.set({
      ...(horizontal && { horizontalAlignment: horizontal }),
      ...(vertical && { verticalAlignment: vertical }),
      ...(wrap !== undefined && { wrapText: wrap }),
    });
  }
  if (format.border) {
    for (const edge of format.border.edges) {
      range.format.borders.getItem(EDGES[edge]).set({ style: 'Continuous', color: format.border.color });
    }
  }
  if (format.locked !== undefined) range.format.protection.locked = format.locked;
}

/** Queues what stays in view. */
export function queueFreeze(target: PlanSheet, freeze: SheetPlan['freeze']): void {
  if (!freeze) return;
  const { rows, columns } = freeze;
  const panes = target.sheet.freezePanes;
  if (rows > 0 && columns > 0) panes.freezeAt(target.range({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
