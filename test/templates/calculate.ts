import { openWorkbook } from '../../src/host/node/open';
import type { SheetPlan } from '../../src/templates/plan';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import type { SheetData } from '../../src/xlsx';
import type { CellInput } from '../../src/core/types';
import { convertWithLibreOffice } from '../support/libreoffice';
import { workbookOf } from './plan-workbook';
import type { Edits } from './plan-workbook';

/** Values of every sheet after a full calculation; blank cells are null, errors their text. */
export type Calculated = CellInput[][][];

function valuesOf({ rows }: SheetData): CellInput[][] {
  return Array.from({ length: rows.length }, (_, row) =>
    Array.from({ length: 40 }, (_unused, column) => {
      const value = rows[row]?.[column]?.v ?? null;
      return typeof value === 'object' && value !== null ? value.error : value;
    }),
  );
}

async function calculated(bytes: Uint8Array): Promise<Calculated> {
  const { workbook } = await readXlsx(bytes);
  return workbook.sheets.map(valuesOf);
}

/** Calculates the plans in the embedded workbook. */
export async function inEngine(
  plans: readonly SheetPlan[],
  edits: readonly Edits[] = [],
): Promise<Calculated> {
  const workbook = await openWorkbook({ bytes: await writeXlsx(workbookOf(plans, edits)) });
  try {
    return await calculated(await workbook.save());
  } finally {
    workbook.close();
  }
}

/** Calculates the plans in LibreOffice. */
export async function inLibreOffice(
  plans: readonly SheetPlan[],
  edits: readonly Edits[] = [],
): Promise<Calculated> {
  return calculated(await convertWithLibreOffice(await writeXlsx(workbookOf(plans, edits))));
}
