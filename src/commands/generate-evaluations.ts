import { employedIn } from '../core/roster';
import { findScheme } from '../core/settings';
import { compileTemplate } from '../templates/compile';
import { sampleEvaluations } from '../templates/samples/evaluations';
import type { EvaluationData } from '../templates/schema';
import { FreeNames } from '../workbook/free-names';
import { defineCommand } from './define-command';
import { peopleWithEvaluation } from './evaluating/coverage';
import { evaluateAll } from './evaluating/evaluate-all';
import { evaluationDataFor } from './generating/evaluation-data';
import { insertForms, type PlannedForm } from './generating/insert-forms';
import { Notes } from './notes';
import { WORKBOOK } from './problems';
import { refuseFixedStructure } from './protected';
import { linesOfRole, readRoleLibrary } from './reading/role-library';
import { personKey } from './reading/roster';
import { templateContext } from './reading/template-context';
import { readWorkbook, type WorkbookContent } from './reading/workbook-content';
import { Refusal } from './refusal';
import type { GenerateResults, SkipReason } from './results';

/**
 * One form for everybody who is employed in the month and has none yet: KPIs from the role library, raters from
 * scheme and roster. With `samples` the scored forms of the sample office instead.
 */
export const generateEvaluations = defineCommand<GenerateResults>(
  'generate.evaluations',
  [
    { name: 'period', type: 'period', required: true },
    { name: 'samples', type: 'boolean' },
  ],
  async (run) => {
    const { context, parameters, session, words, problems } = run;
    const period = parameters.period!;
    const notes = new Notes(context.language, words, problems);
    const content = await readWorkbook(session, new Notes(context.language, words, problems.muted()));
    refuseFixedStructure(content.map);
    const wanted =
      parameters.samples === 'true'
        ? { data: sampleEvaluations(context.language), skipped: [] }
        : formsOfRoster(content, period, notes);
    const names = new FreeNames(content.map);
    const known = templateContext(content);
    const forms = wanted.data.map((data): PlannedForm => {
      const table = names.table('evaluation');
      const request = { template: 'evaluation', language: context.language, period, data } as const;
      const plan = compileTemplate({ ...request, ...known, tableName: () => table });
      return {
        person: data.person.name,
        role: data.person.role,
        plan: { ...plan, sheetName: names.sheet(plan.sheetName) },
      };
    });
    await insertForms(run, forms);
    return {
      period,
      created: forms.map(({ person, plan }) => ({ person, sheet: plan.sheetName })),
      skipped: wanted.skipped,
    };
  },
);

interface Wanted {
  data: EvaluationData[];
  skipped: GenerateResults['skipped'];
}

/** @throws Refusal without a roster, or without anybody on it */
function formsOfRoster(content: WorkbookContent, period: string, notes: Notes): Wanted {
  const { roster, settings, blocks } = content;
  if (!roster) throw new Refusal('roster-missing');
  if (roster.length === 0) throw new Refusal('roster-empty', rosterPlace(content));
  const evaluated = evaluateAll(
    content,
    period,
    new Notes(notes.language, notes.words, notes.problems.muted()),
  );
  const covered = peopleWithEvaluation(evaluated, period);
  const library = readRoleLibrary(blocks);
  const wanted: Wanted = { data: [], skipped: [] };
  const skip = (person: string, reason: SkipReason) => wanted.skipped.push({ person, reason });
  for (const person of roster) {
    const scheme = findScheme(settings, person.scheme);
    if (!employedIn(person, period)) skip(person.name, 'not-employed');
    else if (covered.has(personKey(person))) skip(person.name, 'has-evaluation');
    else if (!scheme) {
      const details = { person: person.name, value: person.scheme };
      notes.problems.add('unknown-rating-scheme', person.schemeAt, details);
      skip(person.name, 'unknown-rating-scheme');
    } else {
      if (library && linesOfRole(library, person.role).length === 0) {
        notes.problems.add('role-without-kpis', person.at, { person: person.name, role: person.role });
      }
      wanted.data.push(evaluationDataFor(person, scheme, library, evaluated.directory!, notes.language));
    }
  }
  if (!library && wanted.data.length > 0) notes.problems.add('role-library-missing', WORKBOOK);
  return wanted;
}

function rosterPlace({ blocks }: WorkbookContent) {
  const { sheet } = blocks.find(({ key }) => key === 'roster')!;
  return { sheet, address: '' };
}
