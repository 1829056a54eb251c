import type { Area } from '../../templates/plan';
import type { Spot } from './people';
import { rectangle } from './places';

/** The smallest area around cells. */
export function around(spots: readonly Spot[]): Area {
  const rows = spots.map(({ row }) => row);
  const columns = spots.map(({ column }) => column);
  const least = (values: readonly number[]) => values.reduce((one, other) => Math.min(one, other));
  const most = (values: readonly number[]) => values.reduce((one, other) => Math.max(one, other));
  return rectangle({ row: least(rows), column: least(columns) }, { row: most(rows), column: most(columns) });
}

/** Cells as rectangles: those of one column under one another (or, across, of one row), with what is between them. */
export function lines(spots: readonly Spot[], across: boolean): Area[] {
  const groups = new Map<number, Spot[]>();
  for (const spot of spots) {
    const key = across ? spot.row : spot.column;
    const group = groups.get(key);
    if (group) group.push(spot);
    else groups.set(key, [spot]);
  }
  return [...groups.values()].map(around);
}
