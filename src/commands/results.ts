import type { EvaluationState, ScoringScale } from '../core/types';
import type { Place } from './report';

/** insert.*: the sheet that was added and the tables on it. */
export interface InsertResults {
  /** Template id, e.g. "evaluation". */
  template: string;
  sheet: string;
  tables: { name: string; address: string }[];
}

/** Why nobody got a form: stable constants, the sentence stands in the problems where one is due. */
export type SkipReason = 'has-evaluation' | 'not-employed' | 'unknown-rating-scheme';

/** generate.evaluations. */
export interface GenerateResults {
  period: string;
  created: { person: string; sheet: string }[];
  skipped: { person: string; reason: SkipReason }[];
}

export interface RaterResult {
  slot: string;
  /** Weight of the slot, a fraction: 0.7 is 70%. The same for all raters who share a slot; null for no number. */
  weight: number | null;
  /** null while a score is missing or the weights are not 100. */
  total: number | null;
}

/** One evaluation as the engine computes it; it equals what the form's own formulas show. */
export interface EvaluationResult {
  /** Empty where the form gives none. */
  employeeId: string;
  person: string;
  department: string;
  role: string;
  period: string;
  scale: ScoringScale;
  raters: RaterResult[];
  bonus: number | null;
  final: number | null;
  state: EvaluationState;
  /** Problem code that keeps it from a final score; null when scored. */
  reason: string | null;
  /** The form's final score, or its first line where it has no such cell. */
  at: Place;
}

/** recalc. */
export interface RecalcResults {
  evaluations: EvaluationResult[];
  /** Ranking sheets that were brought up to date. */
  refreshed: string[];
}

export interface RankingRow {
  rank: number | null;
  employeeId: string;
  person: string;
  department: string;
  role: string;
  final: number | null;
  state: EvaluationState;
  rankInDepartment: number | null;
}

/** rank.month. */
export interface RankMonthResults {
  period: string;
  ranking: RankingRow[];
  sheet: string;
}

/** remove-samples. */
export interface RemoveSamplesResults {
  /** Sheets that went as a whole: every row on them was a sample. */
  sheets: string[];
  /** Rows taken out of tables that stay. */
  rows: { sheet: string; table: string; rows: number }[];
}

/** normalize-weights. */
export interface NormalizeResults {
  sheet: string;
  person: string;
  period: string;
  /** What the weights added up to before. */
  sum: number;
  /** Those that changed. */
  weights: { kpi: string; address: string; from: number; to: number }[];
}

/** Why no score is proposed for a line: stable constants. */
export type NoProposal = 'no-direction' | 'no-target' | 'no-actual' | 'units-differ' | 'no-score';

/** suggest-scores. */
export interface SuggestResults {
  sheet: string;
  person: string;
  period: string;
  /** The rater's name, or 评分人1. */
  rater: string;
  proposed: { kpi: string; address: string; score: number }[];
  skipped: { kpi: string; address: string; reason: NoProposal }[];
}

/** finalize and unfinalize. */
export interface FinalizeResults {
  sheet: string;
  /** false: it was in that state already, and nothing was written. */
  changed: boolean;
  /** What the stamp says, "2026-11-25 已评分"; null when there is none. */
  stamp: string | null;
  /** The cell of the stamp. */
  address: string | null;
}

/** next-week. */
export interface NextWeekResults {
  sheet: string;
  /** "2026-W48" */
  period: string;
  person: string;
  /** Items of 下周计划 that became this week's plan, and unfinished ones that travelled. */
  planned: number;
  carriedOver: number;
}
