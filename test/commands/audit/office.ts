import type { AuditResults } from '../../../src/commands/results';
import { templateIds } from '../../../src/templates/ids';
import { Notes } from '../../../src/commands/notes';
import { ProblemList } from '../../../src/commands/problems';
import { templateContext } from '../../../src/commands/reading/template-context';
import { readWorkbook } from '../../../src/commands/reading/workbook-content';
import { dictionary, type Language } from '../../../src/locales';
import { withSession } from '../../../src/workbook/session';
import { queuePlan } from '../../../src/workbook/write-plan';
import { compiled } from '../../templates/requests';
import { Office } from '../workbook';

export const period = '2026-10';

/** A workbook with a sheet of every template, settings first; blank, or with samples where a template has any. */
export async function everyTemplate(language: Language, samples: boolean): Promise<Office> {
  const office = await Office.open();
  await office.run('insert.settings', {}, { language });
  const notes = new Notes(language, dictionary(language).commands, new ProblemList(language));
  const others = templateIds.filter((id) => id !== 'settings');
  await office.workbook.run(() =>
    withSession(async (session) => {
      const context = templateContext(await readWorkbook(session, notes));
      const plans = others.map((id) => compiled(id, { ...context, language, samples, period: undefined }));
      await session.write(() => plans.forEach((plan) => queuePlan(session, plan)));
    }),
  );
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
