import type { Area } from '../templates/plan';
import type { CellInput } from '../core/types';
import { parseReference } from './a1';
import type { Session } from './session';

/** The used cells of a sheet with their formats. */
export interface UsedCells {
  sheet: string;
  area: Area;
  values: CellInput[][];
  /** Formulas begin with "=". */
  formulas: CellInput[][];
  numberFormats: string[][];
}

/**
 * Queues the reading of all used cells of a sheet.
 * @returns the answer once the request has come back; null for an empty sheet
 */
export function queueUsedCells(session: Session, sheet: string): () => UsedCells | null {
  const worksheet = session.workbook.worksheets.getItem(sheet);
  const range = session.range(worksheet.getUsedRangeOrNullObject(true));
  range.load('address,values,formulas,numberFormat');
  return () => {
    if (range.isNullObject) return null;
    const place = parseReference(range.address);
    if (!place) throw new Error(`cannot read the address ${range.address}`);
    const { values, formulas, numberFormat } = range;
    return { sheet, area: place.area, values, formulas, numberFormats: numberFormat as string[][] };
  };
}

/**
 * Queues the reading of where the user has put the selection.
 * @returns the answer once the request has come back
 */
export function queueSelectedArea(session: Session): () => { sheet: string; address: string } {
  const sheet = session.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  const range = session.range(session.workbook.getSelectedRange());
  range.load('address');
  return () => ({ sheet: sheet.name, address: range.address.slice(range.address.lastIndexOf('!') + 1) });
}
