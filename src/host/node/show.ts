import { overview } from '../../commands/overview';
import type { Language } from '../../locales';
import type { Outcome } from './cli-run';
import { readInput, refusedReports } from './cli-input';
import { openWorkbook, type HeadlessWorkbook } from './open';

/** What is recognised in a workbook, and what of the file would not survive saving, for `kpi show`. */
export async function showWorkbook(input: string, language: Language): Promise<Outcome> {
  const bytes = readInput(input, language);
  let workbook: HeadlessWorkbook;
  try {
    workbook = await openWorkbook({ bytes, language });
  } catch (error) {
    const [{ problems }] = refusedReports(error, input, [{ id: 'recalc', parameters: {} }], language);
    return { output: { problems }, exitCode: 1 };
  }
  try {
    const found = await workbook.run(() => overview({ language, now: new Date() }));
    return { output: { ...found, losses: workbook.losses }, exitCode: 0 };
  } finally {
    workbook.close();
  }
}
