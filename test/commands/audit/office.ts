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
