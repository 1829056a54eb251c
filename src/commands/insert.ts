import { compileTemplate } from '../templates/compile';
import { templateIds, type TableKey, type TemplateId } from '../templates/ids';
import { areaAddress } from '../workbook/a1';
import { FreeNames } from '../workbook/free-names';
import type { WorkbookMap } from '../workbook/locate';
import type { Command, ParameterSpec } from './command';
import { defineCommand, type Run } from './define-command';
import { insertAt, placementAt, SelectedCell } from './inserting/at-selection';
import { dataFor } from './inserting/template-data';
import { Notes } from './notes';
import { refuseFixedStructure } from './protected';
import { WORKBOOK, type ProblemList } from './problems';
import { templateContext } from './reading/template-context';
import { readWorkbook } from './reading/workbook-content';
import type { InsertResults } from './results';
import { insertSheets } from './writing';

const period: ParameterSpec = { name: 'period', type: 'period' };
const samples: ParameterSpec = { name: 'samples', type: 'boolean' };
/** On a sheet of its own, or from the selected cell on, where all is blank. */
const at: ParameterSpec = { name: 'at', type: 'choice', choices: ['sheet', 'selection'], default: 'sheet' };
const text = (name: string): ParameterSpec => ({ name, type: 'text' });

const usual: readonly ParameterSpec[] = [period, samples];

/** Parameters of the templates that do not take the usual ones. */
const parametersOf: Partial<Record<TemplateId, readonly ParameterSpec[]>> = {
  settings: [],
  roster: [samples],
  'role-library': [samples],
  evaluation: [text('person'), text('role'), period, samples],
  'weekly-plan': [text('person'), samples],
  'daily-log': [text('person'), samples],
  'monthly-plan': [text('person'), text('role'), period, samples],
};

/**
 * insert.<template>: filled from what the workbook knows already, on a new sheet at the end, which is shown; or on the
 * active sheet from the selected cell on.
 */
export const insertCommands: readonly Command[] = templateIds.map((id) =>
  defineCommand<InsertResults>(`insert.${id}`, [...(parametersOf[id] ?? usual), at], (run) =>
    insert(id, run),
  ),
);

async function insert(id: TemplateId, run: Run): Promise<InsertResults> {
  const { context, parameters, session, words, problems } = run;
  const { language } = context;
  // What is wrong with other sheets is not this command's business.
  const quiet = new Notes(language, words, problems.muted());
  const selected = parameters.at === 'selection' ? new SelectedCell(run) : null;
  const content = await readWorkbook(session, quiet, undefined, false, (map) => selected?.lookAround(map));
  if (!selected) refuseFixedStructure(content.map);
  const spot = selected?.spot;
  const names = new FreeNames(content.map);
  const tables = new Map<TableKey, string>();
  const plan = compileTemplate({
    template: id,
    language,
    ...templateContext(content),
    tableName: (key) => tables.get(key) ?? tables.set(key, names.table(key)).get(key)!,
    period: parameters.period,
    samples: parameters.samples === 'true',
    data: parameters.samples === 'true' ? undefined : dataFor(id, run, content, quiet),
    placement: spot && placementAt(spot),
  });
  const sheet = spot ? spot.sheet : names.sheet(plan.sheetName);
  if (selected) await insertAt(run, selected, plan);
  else {
    await insertSheets(run, [{ ...plan, sheetName: sheet }], true);
    reportSheet(plan.sheetName, sheet, content.map, problems);
  }
  const first = content.blocks.find(({ template }) => template === 'settings');
  if (id === 'settings' && first) {
    problems.add('second-settings', { sheet: first.sheet, address: '' }, { first: first.sheet });
  }
  return {
    template: id,
    sheet,
    tables: plan.tables.map(({ name, area }) => ({ name, address: areaAddress(area) })),
  };
}

/** Excel opens new workbooks with at most this many sheets; more are possible and slow. */
const MANY_SHEETS = 255;

/** Says why a sheet is not called as wished where nobody can see it, and when there are very many. */
function reportSheet(wish: string, used: string, { sheets }: WorkbookMap, problems: ProblemList): void {
  const taken = sheets.find(({ name }) => name.toLowerCase() === wish.toLowerCase());
  if (taken && !taken.visible) problems.add('name-hidden', WORKBOOK, { name: wish, used });
  if (sheets.length >= MANY_SHEETS) problems.add('many-sheets', WORKBOOK, { count: sheets.length + 1 });
}
