import type { AuditResults } from '../../../src/commands/results';
import { templateIds } from '../../../src/templates/ids';
import type { Language } from '../../../src/locales';
import { Office } from '../workbook';

export const period = '2026-10';

/** A workbook with a sheet of every template, all with sample rows where they have any; settings first. */
export async function everyTemplate(language: Language): Promise<Office> {
  const office = await Office.open();
  for (const id of templateIds) {
    const takes = id === 'settings' ? {} : { samples: 'true' };
    const report = await office.run(`insert.${id}`, takes, { language });
    if (!report.ok) throw new Error(JSON.stringify(report.problems));
  }
  return office;
}

export async function audited(office: Office, parameters: Record<string, string> = {}) {
  const report = await office.run<AuditResults>('audit', parameters);
  const { formulas, totals } = report.results!;
  return { report, formulas, totals };
}

/** A cell of a workbook. */
export interface Cell {
  sheet: string;
  address: string;
}

export const nameOf = ({ sheet, address }: Cell): string => `${sheet}!${address}`;

const placed = (address: string): Cell => {
  const [sheet, cell] = address.split('!');
  return { sheet: sheet.replace(/^'|'$/g, ''), address: cell };
};

/** A cell of a table by header and body row, from 1. */
export const cellOf = (office: Office, table: string, header: string, row: number): Promise<Cell> =>
  office.excel(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    const cell = column.getDataBodyRange().getCell(row - 1, 0);
    cell.load('address');
    await context.sync();
    return placed(cell.address);
  });

/** Name of the sheet on which a table stands. */
export const sheetOf = (office: Office, table: string): Promise<string> =>
  office.excel(async (context) => {
    const { worksheet } = context.workbook.tables.getItem(table);
    worksheet.load('name');
    await context.sync();
    return worksheet.name;
  });

/** The cell right of a label. */
export const fieldOf = (office: Office, sheet: string, label: string): Promise<Cell> =>
  office.excel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getUsedRange();
    range.load('values,rowIndex,columnIndex');
    await context.sync();
    const row = range.values.findIndex((cells: unknown[]) => cells.includes(label));
    const column = range.values[row].indexOf(label) + 1;
    const cell = worksheet.getCell(range.rowIndex + row, range.columnIndex + column);
    cell.load('address');
    await context.sync();
    return placed(cell.address);
  });
