import type { WorkbookMap } from '../workbook/locate';
import { stampOn } from './finalizing/stamp';
import type { ProblemCode } from './problem-codes';
import { Refusal } from './refusal';

/** Why nothing can be written on a sheet: it is finalized, or protected in another way; null when it can. */
export function lockOf(
  map: WorkbookMap,
  sheet: string,
): Extract<ProblemCode, 'sheet-finalized' | 'sheet-protected'> | null {
  if (!map.sheets.find(({ name }) => name === sheet)?.protected) return null;
  return stampOn(map, sheet) ? 'sheet-finalized' : 'sheet-protected';
}

/** @throws Refusal when the sheet is finalized or otherwise protected */
export function refuseLocked(map: WorkbookMap, sheet: string): void {
  const lock = lockOf(map, sheet);
  if (lock) throw new Refusal(lock, { sheet, address: '' });
}

/** New sheets can be added. @throws Refusal when the structure of the workbook is protected */
export function refuseFixedStructure({ structureProtected }: WorkbookMap): void {
  if (structureProtected) throw new Refusal('workbook-protected');
}
