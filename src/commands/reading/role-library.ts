import { comparable } from '../../core/settings';
import type { EvaluationLine } from '../../templates/schema';
import type { Block } from './block';
import { textOf } from './raw-evaluation';

/** The KPIs of each role, by its comparable name, in the order of the library. */
export type RoleLibrary = ReadonlyMap<string, EvaluationLine[]>;

/** Reads every role library of the workbook; null when there is none. Rows without role or KPI say nothing. */
export function readRoleLibrary(blocks: readonly Block[]): RoleLibrary | null {
  const libraries = blocks.filter(({ key }) => key === 'role-library');
  if (libraries.length === 0) return null;
  const roles = new Map<string, EvaluationLine[]>();
  for (const row of libraries.flatMap(({ rows }) => rows)) {
    const role = comparable(row.value('role'));
    const kpi = textOf(row.value('kpi'));
    if (role === '' || kpi === '') continue;
    const line: EvaluationLine = {
      kpi,
      weight: row.value('weight'),
      target: row.value('target'),
      direction: row.value('direction'),
      standard: row.value('standard'),
      basis: row.value('basis'),
    };
    const lines = roles.get(role);
    if (lines) lines.push(line);
    else roles.set(role, [line]);
  }
  return roles;
}

/** KPIs of a role; empty when the library does not have it. */
export function linesOfRole(library: RoleLibrary | null, role: string): EvaluationLine[] {
  return library?.get(comparable(role)) ?? [];
}
