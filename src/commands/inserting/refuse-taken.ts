import { cellAddress } from '../../templates/a1';
import type { Area } from '../../templates/plan';
import { areaAddress, contains, intersection, isOnSheet } from '../../workbook/a1';
import type { Obstacle, Spot } from '../../workbook/spot';
import { Refusal } from '../refusal';

/**
 * A form goes on blank cells alone. @throws Refusal naming what is in the way, the first from the top: the edge of the
 * sheet, a cell that holds something, a table, a pivot table, merged cells; or that the form is larger than what was
 * looked at
 * @param area cells of the form
 */
export function refuseTaken(area: Area, spot: Spot): void {
  const { sheet } = spot;
  const form = areaAddress(area);
  const corner = { sheet, address: cellAddress(area.row, area.column) };
  if (!isOnSheet(area))
    throw new Refusal('form-off-sheet', corner, { rows: area.rows, columns: area.columns });
  const filled = spot.filled.find(({ row, column }) => contains(area, { row, column, rows: 1, columns: 1 }));
  if (filled) {
    const address = cellAddress(filled.row, filled.column);
    throw new Refusal('cell-in-the-way', { sheet, address }, { value: filled.text, form });
  }
  const inTheWay = ({ area: other }: Obstacle) => intersection(area, other) !== null;
  for (const [code, obstacles] of [
    ['table-in-the-way', spot.tables],
    ['pivot-in-the-way', spot.pivots],
  ] as const) {
    const obstacle = obstacles.find(inTheWay);
    if (!obstacle) continue;
    const place = { sheet, address: areaAddress(obstacle.area) };
    throw new Refusal(code, place, { name: obstacle.name, form });
  }
  const merge = spot.merges.find((other) => intersection(area, other) !== null);
  if (merge) throw new Refusal('merge-in-the-way', { sheet, address: areaAddress(merge) }, { form });
  if (!contains(spot.area, area)) {
    throw new Refusal('form-too-large', corner, { rows: area.rows, columns: area.columns });
  }
}
