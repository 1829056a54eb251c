import type { CellInput } from '../../src/core/types';
import type { SheetPlan } from '../../src/templates/plan';

/** Cells by address of the plan's own grid. */
export function cellsOf(plan: SheetPlan): CellInput[][] {
  const grid: CellInput[][] = Array.from({ length: 120 }, () => new Array<CellInput>(40).fill(null));
  for (const { area, values } of plan.blocks) {
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        grid[area.row + r][area.column + c] = typeof value === 'object' && value ? value.text : value;
      }),
    );
  }
  return grid;
}

/** Every formula of the plan, with "=". */
export function formulasOf(plan: SheetPlan): string[] {
  const values = plan.blocks.flatMap(({ values: rows }) => rows.flat());
  const totals = plan.tables.flatMap(({ totals: row = [] }) =>
    row.flatMap((total) => (total && 'formula' in total ? [total.formula] : [])),
  );
  return [...values, ...totals].filter(
    (value): value is string => typeof value === 'string' && value.startsWith('='),
  );
}
