import type { TemplateId } from '../../templates/ids';
import type { FormData, RowData } from '../../templates/schema';
import { Directory } from '../evaluating/people';
import { linesOfRole, readRoleLibrary } from '../reading/role-library';
import type { WorkbookContent } from '../reading/workbook-content';

/** Plans of one person. */
export type PlanId = Extract<TemplateId, 'weekly-plan' | 'daily-log' | 'monthly-plan'>;

export const isPlan = (id: TemplateId): id is PlanId =>
  id === 'weekly-plan' || id === 'daily-log' || id === 'monthly-plan';

/**
 * Department and role of somebody on the roster; anybody else comes with name and role as they were given. A monthly plan
 * gets the KPIs of the role from the library, as far as there is one: KPI, weight, target, evidence.
 */
export function planData(
  id: PlanId,
  { person = '', role: given = '', period }: Record<string, string | undefined>,
  content: WorkbookContent,
): FormData {
  const entry = new Directory(content.roster ?? []).named(person);
  const role = given || (entry?.role ?? '');
  const fields = {
    ...(period !== undefined && { period }),
    name: entry?.name ?? person,
    department: entry?.department ?? '',
    role,
  };
  if (id !== 'monthly-plan' || role === '') return { fields };
  const rows = linesOfRole(readRoleLibrary(content.blocks), role).map(
    ({ kpi, weight, target = null, basis = null }): RowData => ({ work: kpi, weight, goal: target, basis }),
  );
  return { fields, rows: { 'monthly-plan': rows } };
}
