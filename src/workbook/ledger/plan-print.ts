import type { SheetPlan } from '../../templates/plan';
import { toCell, type CellValue } from '../cell-values';
import { PrintedCells, type Print } from './print';

/** What the cells of a plan hold once it has been written. */
export function planPrint(plan: SheetPlan): Print {
  const cells = new PrintedCells();
  for (const { area, values } of plan.blocks)
    cells.putAll(
      area.row,
      area.column,
      values.map((row) => row.map(toCell)),
    );
  for (const { area, totals } of plan.tables) {
    const line = totals?.map((total): CellValue => {
      if (total === null) return null;
      return 'formula' in total ? total.formula : toCell({ text: total.label });
    });
    if (line) cells.putAll(area.row + area.rows, area.column, [line]);
  }
  // Only the first of merged cells keeps what it holds.
  for (const { row, column, rows, columns } of plan.merges)
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) if (r + c > 0) cells.put(row + r, column + c, '');
  return cells.print(false);
}
