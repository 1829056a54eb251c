import { evenSplit } from '../../core/weights';
import { directions } from '../directions';
import { say } from '../language';
import type { Language } from '../language';
import type { EvaluationLine, RowData } from '../schema';
import { roleKpis } from './role-kpis';
import type { RoleKpi, RoleKpis } from './role-kpis';

/** A rate as people write it in a text column: 0.9 → "90%". */
const targetText = (target: RoleKpi['target'], language: Language): string | number | null => {
  if (target === undefined) return null;
  if (typeof target === 'object') return say(target, language);
  return target > 0 && target <= 1 ? `${Math.round(target * 100)}%` : target;
};

/** The KPIs of a role with an even split of the weights, larger shares first: 34, 33, 33. */
export function linesOf({ kpis }: RoleKpis, language: Language): EvaluationLine[] {
  const weights = evenSplit(kpis.length);
  return kpis.map(({ kpi, target, direction, standard, basis }, index) => ({
    kpi: say(kpi, language),
    weight: weights[index],
    target: targetText(target, language),
    direction: direction ? say(directions.find(({ id }) => id === direction)!.words, language) : null,
    standard: standard ? say(standard, language) : null,
    basis: basis ? say(basis, language) : null,
  }));
}

/** Every role of the library with its KPIs, one row each. */
export function libraryRows(language: Language): RowData[] {
  return roleKpis.flatMap((entry) =>
    linesOf(entry, language).map(({ kpi, weight, target, direction, standard, basis }) => ({
      role: say(entry.role, language),
      kpi,
      weight,
      target: target ?? null,
      direction: direction ?? null,
      standard: standard ?? null,
      basis: basis ?? null,
    })),
  );
}
