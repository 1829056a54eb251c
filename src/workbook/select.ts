import type { Session } from './session';

/**
 * Activates a sheet, showing it if it is hidden, and selects cells on it ("" selects nothing).
 * @returns false when there is no such sheet
 */
export async function selectCells(
  session: Session,
  { sheet: name, address }: { sheet: string; address: string },
): Promise<boolean> {
  const sheet = session.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await session.sync();
  if (sheet.isNullObject) return false;
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
  sheet.activate();
  if (address !== '') session.range(sheet.getRange(address)).select();
  await session.sync(name);
  return true;
}
