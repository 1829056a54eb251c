import { isBlank } from '../../core/decimal';
import { cellAddress } from '../../templates/a1';
import type { Area } from '../../templates/plan';
import type { Grid } from '../../workbook/read';
import type { Notes } from '../notes';
import { textOf } from '../reading/raw-evaluation';
import { outside } from '../reading/outside';

/** Says that what else stands on the sheet can no longer be changed either, with the first cell of it. */
export function reportRest(grid: Grid | undefined, forms: readonly Area[], notes: Notes): void {
  if (!grid) return;
  const rest = outside(grid, forms).values.flatMap((cells, row) =>
    cells.flatMap((value, column) => (isBlank(value) ? [] : [{ value, row, column }])),
  );
  if (rest.length === 0) return;
  const [{ value, row, column }] = rest;
  const address = cellAddress(grid.area.row + row, grid.area.column + column);
  notes.problems.add(
    'rest-protected',
    { sheet: grid.sheet, address },
    { value: textOf(value), count: rest.length },
  );
}
