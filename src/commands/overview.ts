import type { EvaluationState } from '../core/types';
import type { Place } from './report';

/** Somebody whose evaluation is not finished. */
export interface WaitingPerson {
  employeeId: string;
  person: string;
  state: Exclude<EvaluationState, 'scored'>;
  /** The first cell to fill in or to mend. */
  at: Place;
}

export interface PeriodOverview {
  /** "2026-10" */
  period: string;
  /** Evaluations of the period, and how many are in each state. */
  total: number;
  scored: number;
  pending: number;
  draft: number;
  /** Employed people on the roster who have no evaluation for the period yet. */
  missing: number;
  /** Not scored yet, in roster order. */
  waiting: WaitingPerson[];
  /** Where the ranking of the period stands; null when there is none. */
  ranking: Place | null;
  /** Days by which the period's plan and its evaluations are due, "2026-11-25" (domain.md §9). */
  deadlines: { plan: string; evaluate: string };
}

/** What stands in the workbook, for "what to do now". */
export interface Overview {
  /** Every recognised table or block, in sheet order. */
  templates: { id: string; at: Place }[];
  /** null when there is no roster; people counts the rows that name somebody. */
  roster: { people: number; at: Place } | null;
  /** Months that have evaluations or a ranking, and last, this and next month; newest first. */
  periods: PeriodOverview[];
  /** Errors and warnings that a recalculation would report. */
  problems: number;
}
