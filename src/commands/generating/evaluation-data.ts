import type { RatingScheme } from '../../core/types';
import { say, type Language } from '../../templates/language';
import type { EvaluationData } from '../../templates/schema';
import type { Directory } from '../evaluating/people';
import { linesOfRole, type RoleLibrary } from '../reading/role-library';
import type { RosterEntry } from '../reading/roster';
import { ratersFor } from './raters-for';

/** What a new form of somebody on the roster is filled with: KPIs of the role, raters of the scheme. */
export function evaluationDataFor(
  person: RosterEntry,
  scheme: RatingScheme,
  library: RoleLibrary | null,
  directory: Directory,
  language: Language,
): EvaluationData {
  const { employeeId, name, department, role } = person;
  return {
    person: { employeeId, name, department, role },
    schemeName: say({ zh: scheme.name, en: scheme.nameEn }, language),
    raters: ratersFor(person, scheme, directory, language),
    lines: linesOfRole(library, role),
  };
}
