import { isBlank } from '../../core/decimal';
import { findScheme, type Settings } from '../../core/settings';
import { say, type Language } from '../../templates/language';
import type { RowData } from '../../templates/schema';
import type { Evaluated } from '../evaluating/evaluate';
import type { Directory } from '../evaluating/people';
import { resolveRaters } from '../evaluating/raters';
import type { Notes } from '../notes';
import { textOf } from '../reading/raw-evaluation';
import type { FileEvaluation } from './file-evaluations';
import { slotScores, weightedScore } from './slot-scores';

export interface RegisterTarget {
  settings: Settings;
  directory: Directory | null;
  language: Language;
  /** Where nothing is reported: it has been. */
  quiet: Notes;
}

/** The lines of an evaluation as rows of a register, which gives the same final score. */
export function registerRows(
  { raw, along }: FileEvaluation,
  { period, result, shownName }: Evaluated,
  { settings, directory, language, quiet }: RegisterTarget,
): RowData[] {
  const person = directory?.find(raw) ?? null;
  const stated = raw.scheme && !isBlank(raw.scheme.value) ? raw.scheme.value : (person?.scheme ?? null);
  const scheme = findScheme(settings, stated);
  const { raters } = resolveRaters(raw, settings, person?.scheme ?? null, shownName, quiet);
  const scores = slotScores(raw, raters, scheme, result.scale, settings);
  const who = {
    period,
    employeeId: raw.employeeId,
    name: raw.person || (person?.name ?? ''),
    department: raw.department,
    role: raw.role,
    scheme: scheme ? say({ zh: scheme.name, en: scheme.nameEn }, language) : textOf(stated),
  };
  return raw.lines.map(({ kpi, weight }, line) => ({
    ...who,
    kpi,
    weight: weight.value,
    ...along[line],
    ...Object.fromEntries(scores[line].map((score, index) => [`rater${index + 1}`, score])),
    bonus: raw.bonus?.value ?? null,
    weightedScore: scheme && weightedScore(weight.value, scores[line], scheme, settings.scoring.scale),
  }));
}
