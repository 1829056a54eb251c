import type { Percent, Score, Weight } from './units';

/** What a cell may hold when it reaches a rule: null and "" are blank; text is never taken for a number. */
export type CellInput = string | number | boolean | null;

/** Scoring scale (计分方式): percent = 0–100 weighted, points = 0–weight summed. */
export type ScoringScale = 'percent' | 'points';

/** State beside a score: draft (草稿) = weights are not 100; pending (待评) = something is not scored yet. */
export type EvaluationState = 'scored' | 'pending' | 'draft';

/** One slot of a rating scheme: who counts and how much. `weight` is a percentage, 0–100. */
export interface RaterSlot {
  name: string;
  nameEn: string;
  weight: number;
}

/** 考核方式. The slot weights add up to 100. `ranked` false: left out of the office's ranking (the director). */
export interface RatingScheme {
  id: string;
  name: string;
  nameEn: string;
  slots: RaterSlot[];
  ranked: boolean;
}

/** One KPI line: `scores` has one entry per rater column; what is missing at the end is blank. */
export interface KpiLine {
  kpi: string;
  weight: CellInput;
  scores: CellInput[];
}

/** One score column: which slot it fills. Several raters may share a slot; the slot's total is their mean. */
export interface RaterColumn {
  slot: string;
  /** Weight of the slot in percent, the same for all raters who share it. */
  weight: number;
}

export interface EvaluationInput {
  scale: ScoringScale;
  lines: KpiLine[];
  raters: RaterColumn[];
  /** Signed points outside the 100 (加减分项). */
  bonus?: CellInput[];
}

/** A fact about one cell of an evaluation; the caller turns it into a problem with a place. */
export interface EvaluationFinding {
  code:
    | 'weights-not-100'
    | 'weight-not-number'
    | 'weight-negative'
    | 'score-missing'
    | 'score-not-number'
    | 'score-out-of-range'
    | 'score-on-zero-weight'
    | 'bonus-not-number'
    | 'no-lines'
    | 'rater-weights-not-100'
    | 'rater-weights-differ';
  /** Index into `lines` (into `bonus` for bonus-not-number), or null for the evaluation as a whole. */
  line: number | null;
  /** Index into `raters`, where a score or a rater weight is meant. */
  rater: number | null;
  value: CellInput;
  /** Further facts: gap, min, max, sum … as numbers rounded for display. */
  details: Record<string, number | string>;
}

export interface EvaluationScore {
  state: EvaluationState;
  /** Why there is no final score: the code of the finding that decided; null when scored. */
  reason: EvaluationFinding['code'] | null;
  /** Per rater column; `total` rounded to the digits of the settings, null while pending or draft. */
  raters: { slot: string; weight: Percent; total: Score | null }[];
  /** Sum of the bonus lines, rounded; null when there is none. */
  bonus: Score | null;
  final: Score | null;
  /** Sum of the active weights. */
  weightSum: Weight;
  /** True when raters without scores were left out and the others counted for 100% (off by default). */
  renormalised: boolean;
  findings: EvaluationFinding[];
}

/** Somebody to be ranked; `order` is the place on the roster (department order, then roster order). */
export interface RankEntry {
  key: string;
  department: string;
  final: number | null;
  order: number;
}

/** competition: 1, 1, 3 as RANK.EQ does. dense (中国式): 1, 1, 2. */
export type TieRule = 'competition' | 'dense';

/** What ranking adds to an entry. */
export interface Ranking {
  /** null for entries without a final score; they come after the ranked ones, in roster order. */
  rank: number | null;
  rankInDepartment: number | null;
  /** Shares its rank with somebody else. */
  tied: boolean;
}

export type RankedEntry = RankEntry & Ranking;
