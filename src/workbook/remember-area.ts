import type { Area } from '../templates/plan';
import type { Session } from './session';

/** Queues a hidden name over cells, so that they are found again after rows and columns have moved. */
export function queueHiddenName(
  session: Session,
  name: string,
  sheet: string,
  area: Area,
  known: boolean,
): void {
  const { worksheets, names } = session.workbook;
  const { row, column, rows, columns } = area;
  if (known) names.getItem(name).delete();
  const range = session.range(worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns));
  names.add(name, range).visible = false;
}
