import { openWorkbook } from '../../src/host/node/open';
import type { SheetPlan } from '../../src/templates/plan';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import type { SheetData } from '../../src/xlsx';
import type { CellInput } from '../../src/core/types';
import { convertManyWithLibreOffice, convertWithLibreOffice } from '../support/libreoffice';
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

/** Calculates each plan as a workbook of its own, all in one LibreOffice; one grid of values per plan. */
export async function eachInLibreOffice(plans: readonly SheetPlan[]): Promise<CellInput[][][]> {
  const files: Record<string, Uint8Array> = {};
  for (const [index, plan] of plans.entries()) files[`plan${index}`] = await writeXlsx(workbookOf([plan]));
  const converted = await convertManyWithLibreOffice(files);
  const grids: CellInput[][][] = [];
  for (const bytes of converted) grids.push(...(await calculated(bytes)));
  return grids;
}

/** The same in the embedded workbook, one after another. */
export async function eachInEngine(plans: readonly SheetPlan[]): Promise<CellInput[][][]> {
  const grids: CellInput[][][] = [];
  for (const plan of plans) grids.push(...(await inEngine([plan])));
  return grids;
}
