import type { Area } from '../../templates/plan';
import { intersection } from '../../workbook/a1';
import type { Grid } from '../../workbook/read';

/** What stands outside these areas: the same cells, those inside blank. */
export function outside(grid: Grid, areas: readonly Area[]): Grid {
  const values = [...grid.values];
  for (const area of areas) {
    const covered = intersection(grid.area, area);
    if (!covered) continue;
    const [from, left] = [covered.row - grid.area.row, covered.column - grid.area.column];
    for (let row = from; row < from + covered.rows; row++) {
      values[row] = values[row].map((cell, column) =>
        column >= left && column < left + covered.columns ? '' : cell,
      );
    }
  }
  return { ...grid, values };
}
