import { boxFrom, intersect, lastColumn, lastRow, type Box } from '../engine/box';

/** What is left of a box without a hole: at most four boxes. */
export function subtract(box: Box, hole: Box): Box[] {
  const shared = intersect(box, hole);
  if (shared === null) return [box];
  const [bottom, right] = [lastRow(box), lastColumn(box)];
  const parts = [
    shared.row > box.row && boxFrom(box.row, box.column, shared.row - 1, right),
    lastRow(shared) < bottom && boxFrom(lastRow(shared) + 1, box.column, bottom, right),
    shared.column > box.column && boxFrom(shared.row, box.column, lastRow(shared), shared.column - 1),
    lastColumn(shared) < right && boxFrom(shared.row, lastColumn(shared) + 1, lastRow(shared), right),
  ];
  return parts.filter((part) => part !== false);
}

/** The same for several boxes. */
export const subtractFromAll = (boxes: readonly Box[], hole: Box): Box[] =>
  boxes.flatMap((box) => subtract(box, hole));

export const touches = (boxes: readonly Box[], box: Box): boolean =>
  boxes.some((candidate) => intersect(candidate, box) !== null);

/** Whether boxes that do not overlap cover every cell of a box. */
export function covers(boxes: readonly Box[], box: Box): boolean {
  const cells = boxes.reduce((sum, candidate) => {
    const shared = intersect(candidate, box);
    return sum + (shared === null ? 0 : shared.rows * shared.columns);
  }, 0);
  return cells === box.rows * box.columns;
}
