import { evaluation } from './evaluation';
import { evaluationRegister } from './evaluation-register';
import { collectionRegister } from './collection-register';
import { responsibilityLetter } from './responsibility-letter';
import type { TableKey, TemplateId } from './ids';
import { monthlyRanking } from './monthly-ranking';
import { roleLibrary } from './role-library';
import { roster } from './roster';
import { trainingPlan } from './training-plan';
import { marketSurvey } from './market-survey';
import { visitPlan } from './visit-plan';
import { visitLog } from './visit-log';
import { projectTracker } from './project-tracker';
import { callbackReport } from './callback-report';
import { complaintLog } from './complaint-log';
import { dailyLog } from './daily-log';
import { monthlyPlan } from './monthly-plan';
import { quarterlyRanking } from './quarterly-ranking';
import { targetBreakdown } from './target-breakdown';
import { weeklyPlan } from './weekly-plan';
import type { TableDefinition, TemplateDefinition } from './schema';
import { weeklyReport } from './weekly-report';
import { collectionBudget } from './collection-budget';
import { budgetReport } from './budget-report';
import { monthlyReport } from './monthly-report';
import { scoreTrend } from './score-trend';
import { fileSources } from './file-sources';
import { settings } from './settings';

/** Every template, in the order in which the pane offers them. */
export const templates: readonly TemplateDefinition[] = [
  settings,
  roster,
  roleLibrary,
  evaluation,
  evaluationRegister,
  monthlyRanking,
  weeklyReport,
  weeklyPlan,
  dailyLog,
  monthlyPlan,
  targetBreakdown,
  quarterlyRanking,
  responsibilityLetter,
  collectionRegister,
  collectionBudget,
  budgetReport,
  trainingPlan,
  marketSurvey,
  visitPlan,
  visitLog,
  projectTracker,
  callbackReport,
  monthlyReport,
  complaintLog,
  scoreTrend,
  fileSources,
];

/** The template of that id. */
export function template(id: TemplateId): TemplateDefinition {
  return templates.find((entry) => entry.id === id)!;
}

/** One table of a template. @throws RangeError when the template has no such table */
export function table(id: TemplateId, key: TableKey): TableDefinition {
  const found = template(id).tables.find((entry) => entry.key === key);
  if (!found) throw new RangeError(`template ${id} has no table ${key}`);
  return found;
}

/** The template to which a kind of table belongs. */
export function templateOf(key: TableKey): TemplateDefinition {
  return templates.find((entry) => entry.tables.some((one) => one.key === key))!;
}
