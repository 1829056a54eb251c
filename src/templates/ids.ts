export const templateIds = [
  'settings',
  'roster',
  'role-library',
  'evaluation',
  'evaluation-register',
  'monthly-ranking',
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
