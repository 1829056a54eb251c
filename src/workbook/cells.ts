import type { CellInput } from '../core/types';
import type { CellValue } from './cell-values';
import type { Session } from './session';

/** A single cell and what it is to hold. */
export interface CellWrite {
  address: string;
  value: CellValue;
  /** Colour behind it, "#RRGGBB"; absent: stays as it is. */
  fill?: string;
}

/** What stands in single cells of a sheet, formulas as such ("=A1"). One request; none for no address. */
export async function readFormulas(
  session: Session,
  sheet: string,
  addresses: readonly string[],
): Promise<CellInput[]> {
  if (addresses.length === 0) return [];
  const worksheet = session.workbook.worksheets.getItem(sheet);
  const ranges = addresses.map((address) => {
    const range = session.range(worksheet.getRange(address));
    range.load('formulas');
    return range;
  });
  await session.sync(sheet);
  return ranges.map(({ formulas }) => formulas[0][0] as CellInput);
}

/** Queues single cells of a sheet. */
export function queueCells(session: Session, sheet: string, cells: readonly CellWrite[]): void {
  const worksheet = session.workbook.worksheets.getItem(sheet);
  for (const { address, value, fill } of cells) {
    const range = session.range(worksheet.getRange(address));
    range.values = [[value]];
    if (fill !== undefined) range.format.fill.color = fill;
  }
}
