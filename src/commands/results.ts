import type { CollectionBasis } from '../core/collection';
import type { FollowUp, Outcome } from '../core/outcome';
import type { WarningLevel } from '../core/settings';
import type { EvaluationState, ScoringScale } from '../core/types';
import type { Place, Problem } from './report';

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

/** What came of the plan of one sheet, as the sheet itself counts it. */
export interface CompletionResult {
  sheet: string;
  person: string;
  department: string;
  /** Template id: "weekly-report", "daily-log", "monthly-report". */
  template: string;
  /** "2026-W48", of a monthly report "2026-11"; null when it cannot be read. */
  period: string | null;
  done: number;
  planned: number;
  /** Missed through 不可抗力: in `planned`, not in the rate. */
  excused: number;
  /** Fraction with 4 decimals; null ("—") when nothing is left to count. */
  rate: number | null;
  /** The sheet's own rate, or the header of its table where it shows none. */
  at: Place;
}

/** recalc. */
export interface RecalcResults {
  evaluations: EvaluationResult[];
  /** Sheets in tab order. */
  completions: CompletionResult[];
  /** Sheets of results that are up to date now. */
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

/** One of the files that were consolidated. */
export interface ConsolidatedFile {
  name: string;
  /** As scored by the settings of the open workbook; `at.sheet` is "[file.xlsx]sheet". */
  evaluations: EvaluationResult[];
  /** Those of the report that are about this file. */
  problems: Problem[];
}

/** consolidate. */
export interface ConsolidateResults extends RankMonthResults {
  files: ConsolidatedFile[];
  /** Sheet of the new register; null when the workbook had every evaluation already. */
  register: string | null;
  /** Sheet that says what came from where. */
  sources: string;
}

export interface QuarterRankingRow {
  rank: number | null;
  /** 1 = last; null without a rank. */
  rankFromLast: number | null;
  employeeId: string;
  person: string;
  /** Final scores of the three months; null = not scored. */
  scores: (number | null)[];
  scoredMonths: number;
  mean: number | null;
  sum: number | null;
  /** manual: tied across a penalty cut-off, for people to decide. */
  outcome: Outcome;
  tied: boolean;
}

/** rank.quarter. */
export interface RankQuarterResults {
  /** "2026Q3" */
  quarter: string;
  ranking: QuarterRankingRow[];
  /** What becomes of every yellow card by the month after; postponed while that has no score. */
  followUps: { person: string; month: string; final: number | null; decision: FollowUp['decision'] }[];
  sheet: string;
}

/** How somebody's final scores go over a year. */
export interface TrendPerson {
  employeeId: string;
  person: string;
  department: string;
  /** Final scores of the twelve months; null = not scored. */
  scores: (number | null)[];
  scoredMonths: number;
  mean: number | null;
  /** Last scored month − the one before it; null while fewer than two are scored. */
  change: number | null;
}

/** trend. */
export interface TrendResults {
  /** "2026" */
  year: string;
  /** In the order of the sheet. */
  people: TrendPerson[];
  sheet: string;
}

/** One responsibility letter. */
export interface LetterResult {
  employeeId: string;
  person: string;
  /** Yuan, as on the letter; null for blank or text. */
  payable: number | null;
  base: number | null;
  /** Missed targets without the safety ones, and the missed safety ones. */
  missed: number;
  safetyMissed: number;
  /** null while a target is open, or without a wage. */
  deduction: number | null;
  pay: number | null;
  /** 实发工资. */
  at: Place;
}

/** pay. */
export interface PayResults {
  letters: LetterResult[];
}

/** Rates of one project in one fee month: fractions, 4 decimals; null for none. `project` null: all together. */
export interface CollectionRates {
  project: string | null;
  /** "2026-10" */
  month: string;
  current: number | null;
  arrears: number | null;
  overall: number | null;
  household: number | null;
}

/** A rate against its budget over the month, the quarter to date or the year to date. */
export interface CollectionToDate {
  project: string | null;
  span: 'month' | 'quarter' | 'year';
  actual: number | null;
  budget: number | null;
  /** Percentage points as a fraction: −0.05. */
  variance: number | null;
  attainment: number | null;
  level: WarningLevel | null;
}

/** What a department gets for the attainment of the year to date. */
export interface DepartmentShare {
  department: string;
  /** Fraction; null for no number. */
  share: number | null;
  score: number | null;
  points: number | null;
  /** The budget is met while the owners' satisfaction misses its target. */
  flagged: boolean;
}

/** collection. */
export interface CollectionResults {
  /** What was counted for `toDate`. */
  basis: CollectionBasis;
  /** By month, up to the one asked for. */
  rows: CollectionRates[];
  toDate: CollectionToDate[];
  shares: DepartmentShare[];
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

/** A cell that shows something else than it should; null for blank. */
export interface AuditedCell {
  at: Place;
  shown: string | number | boolean | null;
  expected: string | number | boolean | null;
}

/** A cell in which a formula of the add-in belongs. */
export interface OverwrittenCell extends AuditedCell {
  /** The formula, with "=". */
  expected: string;
  /** What it would give where the engine knows it; null otherwise, and where it is nothing. */
  value: AuditedCell['expected'];
}

/** audit. What was found, before any of it was mended. */
export interface AuditResults {
  formulas: { checked: number; overwritten: OverwrittenCell[] };
  totals: { checked: number; different: AuditedCell[] };
}

/** How a table that is not ours was read: headers as they stand, letters or numbers of columns and rows without one. */
export interface RangeMapping {
  arrangement: 'rows' | 'columns' | 'long' | 'single' | 'totals';
  /** null: one person. */
  name: string | null;
  kpi: string | null;
  /** "none": scores are summed as they stand. */
  weight: string;
  score: string[];
  scale: ScoringScale;
}

/** A column or row of the sheet that the user may point at. */
export interface RangeLine {
  /** As parameters of the command say it: the header where that is clear, or else letters or a number. */
  value: string;
  /** Header; "" for none. */
  label: string;
  /** Letters of the column, number of the row. */
  line: string;
}

/** Columns of collection figures that may be pointed at. */
export type CollectionPart =
  'project' | 'receivable' | 'waived' | 'collected' | 'arrears' | 'recovered' | 'budget';

/** What a user says of a table, as parameters of the command. */
export type RangeSaid = Partial<
  Record<
    | 'kind'
    | ('name' | 'weight' | 'score' | 'scale' | 'ties')
    | (CollectionPart | 'basis' | 'unit')
    | ('as' | 'out'),
    string
  >
>;

/** What every preview says beside the mapping. */
interface Offer {
  /** What was said of the table before, or now. */
  said: RangeSaid;
  /** Where results would go; null while something is missing. */
  target: Place | null;
}

/** What may be pointed at in a table of scores, and what is. */
export interface RangeOffer extends Offer {
  name: RangeLine[];
  weight: RangeLine[];
  score: RangeLine[];
  /** Values of the lines that were taken; null: none. */
  used: { name: string | null; weight: string | null; score: string[] };
}

/** The same of a table of collection figures. */
export interface CollectionOffer extends Offer {
  project: RangeLine[];
  /** What any of the amounts, or the budget, could be. */
  figures: RangeLine[];
  used: Record<CollectionPart, string | null>;
}

/** score-range of people with scores. */
export interface ScoreRangeResults {
  kind: 'scores';
  mapping: RangeMapping;
  /** 0–1. */
  confidence: number;
  /** What could not be found. */
  missing: ('name' | 'score' | 'weight')[];
  /** The mapping was used before. */
  remembered: boolean;
  rows: { name: string; total: number | null; rank: number | null; state: EvaluationState; at: Place }[];
  /** The table. */
  block: Place;
  /** Where the results stand; null for a preview. */
  at: Place | null;
  /** null unless a preview. */
  offer: RangeOffer | null;
}

/** What a budget in a table that is not ours is measured by. */
export type RangeBasis = Exclude<CollectionBasis, 'household'>;

/** How a table of collection figures that is not ours was read: headers as in `RangeMapping`; null: the table has none. */
export interface CollectionRangeMapping {
  /** rows: a project or month a row. columns: one a column. */
  arrangement: 'rows' | 'columns';
  project: string | null;
  month: string | null;
  receivable: string | null;
  waived: string | null;
  collected: string | null;
  arrears: string | null;
  recovered: string | null;
  budget: string | null;
  /** The rate that the budget is for. */
  basis: RangeBasis;
  /** What the budget column holds: 0.85, 85, or yuan to be collected; percent cells are fractions. null without a budget. */
  budgetUnit: 'fraction' | 'percent' | 'amount' | null;
}

/** One line of such a table. Rates are fractions, 4 decimals; null for none. */
export interface CollectionRangeRow {
  project: string;
  /** "2026-10", or as it stands where that is no month; null without such a column. */
  month: string | null;
  current: number | null;
  arrears: number | null;
  overall: number | null;
  /** As a fraction of what is due. */
  budget: number | null;
  /** Percentage points as a fraction: −0.05. */
  variance: number | null;
  attainment: number | null;
  level: WarningLevel | null;
  /** Its first cell. */
  at: Place;
}

/** score-range of collection figures. */
export interface CollectionRangeResults extends Omit<
  ScoreRangeResults,
  'kind' | 'mapping' | 'missing' | 'rows' | 'offer'
> {
  kind: 'collection';
  mapping: CollectionRangeMapping;
  missing: ('receivable' | 'collected' | 'arrears' | 'recovered')[];
  rows: CollectionRangeRow[];
  offer: CollectionOffer | null;
}

/** undo. */
export interface UndoResults {
  /** Id of the command that was taken back, of several the earliest. */
  undone: string;
  restored: Place[];
}

/** score-range. */
export type RangeResults = ScoreRangeResults | CollectionRangeResults;
