/** What templates can be filled with. */
import type { FollowUp, QuarterOutcome } from '../core/outcome';
import type { Quarter } from '../core/period';
import type { CellInput, ScoringScale } from '../core/types';
import type { TableKey, TemplateId } from './ids';
import type { FieldKey } from './labels';

/** One row of a table by column key; what is left out stays blank. Dates as "2026-10-31". */
export type RowData = Readonly<Record<string, CellInput>>;

export interface EvaluationPerson {
  employeeId: CellInput;
  name: string;
  department: string;
  role: string;
}

export interface EvaluationRater {
  slot: string;
  /** "" when nobody is known yet. */
  name: string;
  /** Weight of the slot in percent, 0–100, the same for all raters who share it. */
  weight: number;
}

export interface EvaluationLine {
  kpi: string;
  weight: CellInput;
  target?: CellInput;
  direction?: CellInput;
  actual?: CellInput;
  standard?: CellInput;
  /** Where the facts come from (考评依据); stands behind the standard. */
  basis?: CellInput;
  /** One per rater; left out = blank. */
  scores?: readonly CellInput[];
}

export interface EvaluationData {
  person: EvaluationPerson;
  schemeName: string;
  scale?: ScoringScale;
  raters: readonly EvaluationRater[];
  lines: readonly EvaluationLine[];
  bonus?: CellInput;
}

export interface RankingRowData {
  employeeId: CellInput;
  name: string;
  department: string;
  role: string;
  raterTotals: readonly (number | null)[];
  /** "='考核-张三'!$H$22"; anything but a number there leaves the final score blank. Without it `final` is written. */
  finalFormula?: string;
  final?: number | null;
  /** Only for values; null without a rank. */
  rank?: number | null;
  rankInDepartment?: number | null;
  /** As shown: what stands there while there is no final score. */
  state: string;
  /** Sheet of the form; "" for none. */
  source: string;
  /** Cell of the form to go to, default A1. */
  sourceAddress?: string;
}

export interface RankingData {
  period: string;
  /** Final scores and ranks as values: for more people than formulas can count in reasonable time. */
  asValues?: boolean;
  rows: readonly RankingRowData[];
}

export interface QuarterRankingRowData {
  employeeId: CellInput;
  name: string;
  department: string;
  role: string;
  /** Final scores of the three months in order; null = not scored. */
  scores: readonly (number | null)[];
  /** Cells that hold them ("='月度排名-2026-07'!$F$9"), in the same order; null: the score is written. */
  sources?: readonly (string | null)[];
  /** Final score of the month after, and the cell that holds it. */
  next?: number | null;
  nextSource?: string | null;
  /** 是 for a major safety accident; what people wrote stays as it is. */
  accident?: CellInput;
  ruling?: CellInput;
  signature?: CellInput;
  /** Only for values, as the engine computed them. */
  rank?: number | null;
  rankFromLast?: number | null;
  scoredMonths?: number;
  mean?: number | null;
  sum?: number | null;
  /** How many others share the rank. */
  tiedWith?: number;
  outcome?: QuarterOutcome;
  followUp?: FollowUp | null;
}

export interface QuarterRankingData {
  quarter: Quarter;
  /** Everything computed as values: for more people than formulas can count in reasonable time. */
  asValues?: boolean;
  /** In the order of the sheet. */
  rows: readonly QuarterRankingRowData[];
}

export interface ScoreTrendData {
  /** 2026; null where it is left to the user. */
  year: number | null;
  /** Who is shown apart, as the label of the row says; left out: the first. */
  view?: string;
  /** People with their final scores, `month1` … `month12`; blank = not scored. */
  rows: readonly RowData[];
}

export interface ListData {
  rows: readonly RowData[];
}

export interface EvaluationRegisterData extends ListData {
  /** Scores as values: formulas of so many lines take too long. */
  asValues?: boolean;
}

/** Fields and rows of a form with one table or several; what is left out stays blank. */
export interface FormData {
  fields?: Partial<Record<FieldKey, CellInput>>;
  rows?: Partial<Record<TableKey, readonly RowData[]>>;
}

/** Templates that are not filled with plain rows. */
interface SpecialData {
  settings: undefined;
  evaluation: EvaluationData;
  'evaluation-register': EvaluationRegisterData;
  'monthly-ranking': RankingData;
  'quarterly-ranking': QuarterRankingData;
  'weekly-plan': FormData;
  'weekly-report': FormData;
  'monthly-report': FormData;
  'collection-budget': FormData;
  'budget-report': FormData;
  'responsibility-letter': FormData;
  'daily-log': FormData;
  'monthly-plan': FormData;
  'score-trend': ScoreTrendData;
}

/** What each template can be filled with. */
export type TemplateData = {
  [Id in TemplateId]: Id extends keyof SpecialData ? SpecialData[Id] : ListData;
};
