/**
 * What manifest.xml and the shortcuts call: known to Office as soon as the page runs, so that no press is lost. What
 * they do stands in `buttons.ts`, which is loaded with the first press.
 */
export const functionNames = [
  'insertRoster',
  'insertRoleLibrary',
  'insertEvaluation',
  'insertWeeklyReport',
  'insertWeeklyPlan',
  'insertDailyLog',
  'insertMonthlyPlan',
  'insertResponsibilityLetter',
  'insertCollectionRegister',
  'showTemplates',
  'recalc',
  'generateEvaluations',
  'normalizeWeights',
  'suggestScores',
  'audit',
  'scoreRange',
  'rankMonth',
  'rankQuarter',
  'consolidate',
  'collection',
  'pay',
  'finalize',
  'unfinalize',
] as const;

export type FunctionName = (typeof functionNames)[number];
