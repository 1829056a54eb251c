export const templateIds = [
  'settings',
  'roster',
  'role-library',
  'evaluation',
  'evaluation-register',
  'monthly-ranking',
  'weekly-report',
  'weekly-plan',
  'daily-log',
  'monthly-plan',
  'target-breakdown',
  'quarterly-ranking',
  'responsibility-letter',
  'collection-register',
  'collection-budget',
  'budget-report',
  'training-plan',
  'market-survey',
  'visit-plan',
  'visit-log',
  'project-tracker',
  'callback-report',
  'monthly-report',
  'complaint-log',
  'score-trend',
  'file-sources',
] as const;

export type TemplateId = (typeof templateIds)[number];

export const tableKeys = [
  'settings-parameters',
  'settings-schemes',
  'settings-bands',
  'settings-deadlines',
  'settings-holidays',
  'roster',
  'role-library',
  'evaluation',
  'evaluation-register',
  'monthly-ranking',
  'weekly-report-summary',
  'weekly-report-unplanned',
  'weekly-report-next',
  'weekly-plan',
  'daily-log',
  'monthly-plan',
  'target-breakdown',
  'quarterly-ranking',
  'responsibility-letter',
  'collection-register',
  'collection-budget',
  'collection-budget-curve',
  'collection-budget-shares',
  'budget-report',
  'budget-changes',
  'training-plan',
  'market-survey',
  'visit-plan',
  'visit-log',
  'project-tracker',
  'callback-report',
  'monthly-report-done',
  'monthly-report-kpis',
  'monthly-report-next',
  'complaint-log',
  'score-trend',
  'file-sources',
] as const;

/** One kind of table; a template has one or more. */
export type TableKey = (typeof tableKeys)[number];

/** What the name of every table of this kind begins with, e.g. "kpi_evaluation_register_"; a number follows. */
export const tablePrefix = (key: TableKey): string => `kpi_${key.replace(/-/g, '_')}_`;

/** The n-th table of a kind, n from 1. */
export const tableNameOf = (key: TableKey, n: number): string => `${tablePrefix(key)}${n}`;

/** The kind that a table name stands for ("kpi_evaluation_3" → "evaluation"); null for a table that is not ours. */
export function tableKeyOf(tableName: string): TableKey | null {
  const name = tableName.toLowerCase();
  return (
    tableKeys.find((key) => {
      const prefix = tablePrefix(key);
      return name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));
    }) ?? null
  );
}

/** Hidden name over the whole form to which a table belongs. */
export const formNameOf = (tableName: string): string => `_${tableName}`;

/** Hidden name of the cell that holds one setting: "scoring.digits" of kpi_settings_parameters_1. */
export const settingNameOf = (tableName: string, key: string): string =>
  `_${tableName}_${key.replace('.', '_')}`;

/** Hidden name of the first cell of a form or list that was put on a sheet which may hold other things. */
export const sharedNameOf = (tableName: string): string => `_${tableName}_shared`;

/** Whether a defined name is one of those. */
export const isSharedName = (name: string): boolean => /^_kpi_.+_shared$/i.test(name);

/** Hidden name of the cells in which 定稿 is stamped on the sheet of a table. */
export const finalNameOf = (tableName: string): string => `_${tableName}_finalized`;

/** Whether a defined name is one of those. */
export const isFinalName = (name: string): boolean => /^_kpi_.+_finalized$/i.test(name);
