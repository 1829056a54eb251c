import { styles } from '../templates/styles';
import type { Area } from '../templates/plan';
import type { Session } from './session';

/** A stamp to be set or taken away: label and value in two cells side by side, under a hidden name. */
export interface StampWrite {
  name: string;
  area: Area;
  /** The name exists already. */
  present: boolean;
}

/** What people may still do on a sheet that is final: look, select, filter, and make columns and rows wider. */
const STILL_ALLOWED = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: 'Normal',
} as const;

/** Queues stamp, locks and protection of a sheet, without a password. */
export function queueLock(
  session: Session,
  sheet: string,
  stamp: StampWrite,
  [label, value]: readonly [string, string],
  locked: readonly Area[],
): void {
  const { worksheet, range } = of(session, sheet);
  const cells = range(stamp.area);
  cells.numberFormat = [['@', '@']];
  cells.values = [[label, value]];
  cells.format.font.set({ ...styles.caption.font });
  range({ ...stamp.area, columns: 1 }).format.horizontalAlignment = 'Right';
  cells.format.verticalAlignment = 'Center';
  if (!stamp.present) session.workbook.names.add(stamp.name, cells).visible = false;
  for (const area of locked) range(area).format.protection.locked = true;
  worksheet.protection.protect(STILL_ALLOWED);
}

/** Queues the opposite: the sheet is open again, the stamp gone, and these cells are inputs as before. */
export function queueUnlock(
  session: Session,
  sheet: string,
  isProtected: boolean,
  stamp: StampWrite,
  inputs: readonly Area[],
): void {
  const { worksheet, range } = of(session, sheet);
  if (isProtected) worksheet.protection.unprotect();
  range(stamp.area).clear('All');
  session.workbook.names.getItem(stamp.name).delete();
  for (const area of inputs) range(area).format.protection.locked = false;
}

function of(session: Session, sheet: string) {
  const worksheet = session.workbook.worksheets.getItem(sheet);
  return {
    worksheet,
    range: ({ row, column, rows, columns }: Area) =>
      session.range(worksheet.getRangeByIndexes(row, column, rows, columns)),
  };
}
