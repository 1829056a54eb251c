import { findScheme } from '../core/settings';
import { compileTemplate } from '../templates/compile';
import { templateIds, type TableKey, type TemplateId } from '../templates/ids';
import type { EvaluationData, TemplateData } from '../templates/schema';
import { areaAddress } from '../workbook/a1';
import { FreeNames } from '../workbook/free-names';
import type { WorkbookMap } from '../workbook/locate';
import type { Command, ParameterSpec } from './command';
import { defineCommand, type Run } from './define-command';
import { evaluateAll } from './evaluating/evaluate-all';
import { Directory } from './evaluating/people';
import { evaluationDataFor } from './generating/evaluation-data';
import { isPlan, planData } from './generating/plan-data';
import { Notes } from './notes';
import { refuseFixedStructure } from './protected';
import { WORKBOOK, type ProblemList } from './problems';
import { prepareRanking } from './ranking/prepare-ranking';
import { linesOfRole, readRoleLibrary } from './reading/role-library';
import { templateContext } from './reading/template-context';
import { readWorkbook, type WorkbookContent } from './reading/workbook-content';
import type { InsertResults } from './results';
import { insertSheets } from './writing';

const period: ParameterSpec = { name: 'period', type: 'period' };
const samples: ParameterSpec = { name: 'samples', type: 'boolean' };
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

/** insert.<template>: a new sheet at the end, filled from what the workbook knows already, and shown. */
export const insertCommands: readonly Command[] = templateIds.map((id) =>
  defineCommand<InsertResults>(`insert.${id}`, parametersOf[id] ?? usual, (run) => insert(id, run)),
);

async function insert(id: TemplateId, run: Run): Promise<InsertResults> {
  const { context, parameters, session, words, problems } = run;
  const { language } = context;
  // What is wrong with other sheets is not this command's business.
  const quiet = new Notes(language, words, problems.muted());
  const content = await readWorkbook(session, quiet);
  refuseFixedStructure(content.map);
  const first = content.blocks.find(({ template }) => template === 'settings');
  if (id === 'settings' && first) {
    problems.add('second-settings', { sheet: first.sheet, address: '' }, { first: first.sheet });
  }
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
  });
  const sheet = names.sheet(plan.sheetName);
  await insertSheets(run, [{ ...plan, sheetName: sheet }], true);
  reportSheet(plan.sheetName, sheet, content.map, problems);
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

function dataFor(
  id: TemplateId,
  { parameters, context: { language } }: Run,
  content: WorkbookContent,
  notes: Notes,
): TemplateData[TemplateId] {
  if (id === 'monthly-ranking' && parameters.period !== undefined) {
    const { period: month } = parameters;
    const { ties } = content.settings.ranking;
    return prepareRanking(content, evaluateAll(content, month, notes), month, ties, notes).data;
  }
  if (id === 'evaluation') return evaluationData(parameters, content, language);
  if (isPlan(id)) return planData(id, parameters, content);
  return undefined;
}

/** Somebody on the roster comes with department, raters and KPIs, a role with its KPIs; anybody else with the name. */
function evaluationData(
  { person: name = '', role = '' }: Run['parameters'],
  content: WorkbookContent,
  language: Run['context']['language'],
): EvaluationData | undefined {
  const library = readRoleLibrary(content.blocks);
  const directory = new Directory(content.roster ?? []);
  const entry = directory.named(name);
  const scheme = entry && findScheme(content.settings, entry.scheme);
  if (entry && scheme) {
    return evaluationDataFor({ ...entry, role: role || entry.role }, scheme, library, directory, language);
  }
  if (name === '' && role === '') return undefined;
  return {
    person: {
      employeeId: entry?.employeeId ?? '',
      name: entry?.name ?? name,
      department: entry?.department ?? '',
      role: role || (entry?.role ?? ''),
    },
    schemeName: '',
    raters: [],
    lines: linesOfRole(library, role || (entry?.role ?? '')),
  };
}
