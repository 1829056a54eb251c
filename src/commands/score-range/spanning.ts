import type { Area } from '../../templates/plan';
import { around } from '../../workbook/a1';
import type { Spot } from './people';

/** The smallest area around cells. */
export const aroundCells = (spots: readonly Spot[]): Area =>
  around(spots.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })));

/** Cells as rectangles: those of one column under one another (or, across, of one row), with what is between them. */
export function lines(spots: readonly Spot[], across: boolean): Area[] {
  const groups = new Map<number, Spot[]>();
  for (const spot of spots) {
    const key = across ? spot.row : spot.column;
    const group = groups.get(key);
    if (group) group.push(spot);
    else groups.set(key, [spot]);
  }
  return [...groups.values()].map(aroundCells);
}
