import type { Area, SheetPlan } from './plan';

/** Everything that a plan writes, formats or covers with a chart, as one rectangle; totals rows among it. */
export function extentOf(plan: SheetPlan): Area {
  const areas = [
    ...plan.blocks.map(({ area }) => area),
    ...plan.tables.map(({ area, totals }) => (totals ? { ...area, rows: area.rows + 1 } : area)),
    ...plan.names.map(({ area }) => area),
    ...plan.formats.map(({ area }) => area),
    ...plan.merges,
    ...plan.charts.map(({ position }) => position),
  ];
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}
