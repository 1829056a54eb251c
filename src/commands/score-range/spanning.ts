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
