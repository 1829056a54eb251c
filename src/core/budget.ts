/** Actual against budget: variance, attainment, warning level (docs/rules.md §10). */
import { quotient, roundHalfAwayFromZero } from './decimal';
import { Exact } from './exact';
import { RATE_DIGITS } from './plan';
import type { BandSettings, CollectionSettings, Measure, WarningLevel } from './settings';
import { asRate } from './units';
import type { Rate } from './units';

/** `Amount`: unit of what is compared, Money or Rate. */
export interface Comparison<Amount extends number = number> {
  /** actual − budget, rounded; null when one of them is missing. */
  variance: Amount | null;
  /** actual / budget as a fraction; null without an actual or without a budget (0 is none). */
  attainment: Rate | null;
  level: WarningLevel | null;
}

/** Worst level of the bands. */
const worst = (bands: BandSettings, measure: Measure) => bands[measure][bands[measure].length - 1].level;

/**
 * Warning level of an attainment that is rounded as it is shown. Bands are half open: income is green from 100% on, cost
 * up to and with 90%. Null without an attainment.
 */
export function levelOf(
  attainment: number | null,
  measure: Measure,
  bands: BandSettings,
): WarningLevel | null {
  if (attainment === null) return null;
  const band = bands[measure].find(
    ({ edge }) => edge === null || (measure === 'income' ? attainment >= edge : attainment <= edge),
  );
  return band?.level ?? worst(bands, measure);
}

/**
 * Compares one line with its budget. `digits` rounds the variance: 2 for money, 4 for rates (0.05 = 5 points). A cost
 * without a budget has the worst level; an income line without one has none.
 */
export function compareWithBudget(
  actual: number | null,
  budget: number | null,
  measure: Measure,
  bands: BandSettings,
  digits: number,
): Comparison {
  if (actual === null) return { variance: null, attainment: null, level: null };
  const attainment = budget === null ? null : asRate(quotient(actual, budget, RATE_DIGITS));
  const variance = budget === null ? null : roundHalfAwayFromZero(Exact.of(actual).minus(budget), digits);
  const level =
    measure === 'cost' && attainment === null ? worst(bands, measure) : levelOf(attainment, measure, bands);
  return { variance, attainment, level };
}

/** Quality guard: the budget is met while the owners' satisfaction, where known, misses its target. */
export function qualityFlag(
  attainment: number | null,
  satisfaction: number | null,
  settings: CollectionSettings,
): boolean {
  return (
    attainment !== null && attainment >= 1 && satisfaction !== null && satisfaction < settings.satisfaction
  );
}
