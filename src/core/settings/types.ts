import type { Day } from '../day';
import type { RatingScheme, ScoringScale, TieRule } from '../types';

/** Everything that an office may set for itself on the 规则设置 sheet. Rates are fractions, 0.9 = 90%. */
export interface Settings {
  readonly scoring: ScoringSettings;
  readonly ranking: RankingSettings;
  readonly outcome: OutcomeSettings;
  readonly proposal: ProposalSettings;
  readonly pay: PaySettings;
  readonly plan: PlanSettings;
  readonly collection: CollectionSettings;
  readonly bands: BandSettings;
  readonly schemes: readonly RatingScheme[];
  readonly deadlines: readonly Deadline[];
  readonly holidays: readonly Holiday[];
}

/** docs/rules.md §2, §3, §5. */
export interface ScoringSettings {
  /** Decimals of totals and final scores. */
  readonly digits: number;
  readonly finalMin: number;
  readonly finalMax: number;
  /** Scale of new forms; every form says its own. */
  readonly scale: ScoringScale;
  /** Leave raters without any score out and let the others count for 100%. */
  readonly presentRatersOnly: boolean;
}

/** docs/rules.md §6. */
export interface RankingSettings {
  readonly ties: TieRule;
  /** Scored months that a rank of the quarter, of the year needs. */
  readonly minMonthsQuarter: number;
  readonly minMonthsYear: number;
}

/** docs/rules.md §7. */
export interface OutcomeSettings {
  /** Ranks 1…n are rewarded. */
  readonly rewards: number;
  /** How many from the last place are proposed for elimination, and how many before them get a yellow card. */
  readonly eliminations: number;
  readonly yellowCards: number;
  /** Below this many ranked people penalties never reach into the rewards. */
  readonly minRanked: number;
  /** A yellow card is confirmed when the next month's score is among the last n. */
  readonly followUpLast: number;
  /** Months without rewards after a major safety accident. */
  readonly safetyMonths: number;
}

/** docs/rules.md §4. */
export interface ProposalSettings {
  /** Upper bound of the achievement. */
  readonly cap: number;
}

/** docs/rules.md §8. */
export interface PaySettings {
  /** Part of the payable wage that is performance pay. */
  readonly share: number;
  /** Deduction of the performance pay per missed target. */
  readonly missed: number;
  readonly safetyMissed: number;
}

/** docs/rules.md §9. */
export interface PlanSettings {
  /** Completion rate from which an office is ready for daily plans. */
  readonly dailyPlanRate: number;
}

/** docs/rules.md §10. */
export interface CollectionSettings {
  /** Collection rate that the budget asks for at the end of the year. */
  readonly annualTarget: number;
  /** Upper bound of the attainment in a department's score. */
  readonly cap: number;
  /** Owners' satisfaction that stands beside the rate. */
  readonly satisfaction: number;
}

export type WarningLevel = 'green' | 'yellow' | 'orange' | 'red';
export type Measure = 'income' | 'cost';

/** One band of an attainment: `edge` is its last value on the worse side; null = everything beyond (docs/rules.md §10). */
export interface Band {
  readonly level: WarningLevel;
  readonly edge: number | null;
}

/** Best band first. Income: attainment ≥ edge. Cost: attainment ≤ edge. The last band has no edge. */
export type BandSettings = Readonly<Record<Measure, readonly Band[]>>;

export type DeadlineBasis =
  'previous-month' | 'same-month' | 'next-month' | 'next-month-working-day' | 'week';

/** When something is due (docs/rules.md §9). */
export interface Deadline {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly basis: DeadlineBasis;
  /** Day of the month (a day past its end means the last), n-th working day, or ISO weekday 1–7. */
  readonly day: number;
  /** "HH:MM"; null = end of work. */
  readonly time: string | null;
}

/** One row of the holiday table: a day off, or a Saturday or Sunday that is worked. */
export interface Holiday {
  readonly day: Day;
  readonly kind: 'off' | 'worked';
  readonly name: string;
}
