import type { ParameterSpec } from '../../src/commands/command';
import { command } from '../../src/commands/registry';
import type { Report } from '../../src/commands/report';
import type { InsertResults } from '../../src/commands/results';
import { openWorkbook, type HeadlessWorkbook } from '../../src/host/node/open';
import type { TemplateId } from '../../src/templates/ids';
import type { Language } from '../../src/templates/language';
import { templates } from '../../src/templates/registry';

export interface Inserted {
  workbook: HeadlessWorkbook;
  /** One per template, in the order of the registry. */
  reports: (Report<InsertResults> & { template: TemplateId; wire: number })[];
  /** The sheet on which a template stands. */
  sheet(template: TemplateId): string;
  run<R>(id: string, parameters?: Record<string, string>): Promise<Report<R>>;
}

export const languages: readonly Language[] = ['zh-CN', 'en-US'];

/** Values for the parameters that a command takes. */
const usual = { samples: 'true', period: '2026-10' };

/**
 * Every template on a sheet of its own in one workbook, inserted by its command through the real Office.js for
 * October 2026. The caller closes the workbook.
 */
export async function insertAll(language: Language, samples: boolean): Promise<Inserted> {
  const workbook = await openWorkbook({ language });
  // The first request of a process carries Office.js's own start-up.
  await workbook.run(() => Excel.run(async (context) => context.workbook.worksheets.load('items/name')));
  const run = async <R>(id: string, parameters: Record<string, string> = {}) =>
    (await workbook.run(() =>
      command(id)!.run({ language, now: new Date(2026, 10, 2, 9), parameters }),
    )) as Report<R>;
  const reports: Inserted['reports'] = [];
  for (const { id } of templates) {
    const takes = ({ name }: ParameterSpec) => name === 'period' || (samples && name === 'samples');
    const names = command(`insert.${id}`)!
      .parameters.filter(takes)
      .map(({ name }) => name as 'samples' | 'period');
    const parameters = Object.fromEntries(names.map((name) => [name, usual[name]]));
    const before = workbook.requests;
    const report = await run<InsertResults>(`insert.${id}`, parameters);
    reports.push({ ...report, template: id, wire: workbook.requests - before });
  }
  const sheet = (template: TemplateId) =>
    reports.find((report) => report.template === template)!.results!.sheet;
  return { workbook, reports, sheet, run };
}
