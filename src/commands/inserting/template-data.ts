import { monthsOfYear, yearOf } from '../../core/period';
import { findScheme } from '../../core/settings';
import type { TemplateId } from '../../templates/ids';
import type { EvaluationData, TemplateData } from '../../templates/schema';
import type { Run } from '../define-command';
import { evaluateAll } from '../evaluating/evaluate-all';
import { Directory } from '../evaluating/people';
import { evaluationDataFor } from '../generating/evaluation-data';
import { isPlan, planData } from '../generating/plan-data';
import type { Notes } from '../notes';
import { prepareRanking } from '../ranking/prepare-ranking';
import { linesOfRole, readRoleLibrary } from '../reading/role-library';
import type { WorkbookContent } from '../reading/workbook-content';
import { trendPeople } from '../trend/trend-people';
import { trendData } from '../trend/trend-plan';

/** What a new form is filled with from what the workbook knows; undefined for nothing. */
export function dataFor(
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
  if (id === 'score-trend' && parameters.period !== undefined) {
    const year = yearOf(parameters.period);
    const evaluated = evaluateAll(content, monthsOfYear(year), notes);
    return trendData(year, trendPeople(year, content, evaluated, undefined));
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
