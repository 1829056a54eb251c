import { addDays, type Day } from '../core/day';
import { isoWeekOf } from '../core/week';
import { dictionary } from '../locales';
import { compileTemplate } from '../templates/compile';
import type { TableKey } from '../templates/ids';
import { legalSheetName, MAX_SHEET_NAME } from '../templates/sheet-name';
import { FreeNames } from '../workbook/free-names';
import { contains } from '../workbook/a1';
import { placeParameters, queuePlace, type ChosenPlace } from './choosing/place';
import { isSameWeek, itemsOfNextWeek, weeklyReports, type WeeklyReport } from './continuing/weekly-report';
import { defineCommand } from './define-command';
import { Notes } from './notes';
import { refuseFixedStructure } from './protected';
import { headerPlace } from './reading/block';
import { textOf } from './reading/raw-evaluation';
import { templateContext } from './reading/template-context';
import { readWorkbook } from './reading/workbook-content';
import { Refusal } from './refusal';
import type { NextWeekResults } from './results';
import { insertSheets } from './writing';

/**
 * 生成下周周报: a new weekly report one week on (docs/rules.md §9). What was planned for next week is its plan; what was
 * not finished and is to be carried over follows. Person, department, role and language stay; the old report, too.
 */
export const nextWeek = defineCommand<NextWeekResults>('next-week', placeParameters, async (run) => {
  const { context, session, words, problems } = run;
  const placeOf = queuePlace(run);
  const content = await readWorkbook(session, new Notes(context.language, words, problems.muted()));
  const place = placeOf(content.map);
  const { sheet: from } = place;
  const reports = weeklyReports(content.blocks);
  const report = reportAt(reports, place);
  if (!report) throw new Refusal('no-weekly-report-here', { sheet: from, address: '' });
  const day = dayOfNext(report);
  const week = isoWeekOf(day);
  const { name: person, department, role, language } = report;
  const other = reports.find((one) => isSameWeek(one, person, day));
  if (other) throw new Refusal('week-exists', headerPlace(other.summary), { person, week });
  refuseFixedStructure(content.map);
  const { planned, carriedOver } = itemsOfNextWeek(report, dictionary(language).commands.carryOver);
  const names = new FreeNames(content.map);
  const tables = new Map<TableKey, string>();
  const plan = compileTemplate({
    template: 'weekly-report',
    language,
    ...templateContext(content),
    tableName: (key) => tables.get(key) ?? tables.set(key, names.table(key)).get(key)!,
    data: {
      fields: { weekOf: day, name: person, department, role },
      rows: { 'weekly-report-summary': [...planned, ...carriedOver] },
    },
  });
  const sheet = names.sheet(nameOf(plan.sheetName, week));
  await insertSheets(run, [{ ...plan, sheetName: sheet }], true);
  return { sheet, period: week, person, planned: planned.length, carriedOver: carriedOver.length };
});

/** The report in which the cell is, or else the first of the sheet. */
function reportAt(reports: readonly WeeklyReport[], { sheet, cell }: ChosenPlace): WeeklyReport | undefined {
  const onSheet = reports.filter(({ summary }) => summary.sheet === sheet);
  const around = onSheet.find(
    ({ summary: { surroundings } }) => cell !== null && surroundings && contains(surroundings.area, cell),
  );
  return around ?? onSheet[0];
}

/** @throws Refusal when the report does not say its week */
function dayOfNext({ day, weekOf, summary }: WeeklyReport): Day {
  if (day !== null) return addDays(day, 7);
  throw new Refusal('week-invalid', weekOf?.at ?? headerPlace(summary), { value: textOf(weekOf?.value) });
}

/** Reports of one person are told apart by their week. */
function nameOf(name: string, week: string): string {
  const behind = `-${week}`;
  return legalSheetName(name, '', MAX_SHEET_NAME - behind.length) + behind;
}
