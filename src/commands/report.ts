import type { ProblemCode } from './problem-codes';

export type Severity = 'error' | 'warning' | 'info';

/** A place in the workbook: sheet name as shown on its tab, address in A1 style without the sheet. */
export interface Place {
  sheet: string;
  address: string;
}

/** Something the user should know, always with its place and the actual value in the message. */
export interface Problem {
  severity: Severity;
  /** Stable English constant; the sentence is looked up by it. */
  code: ProblemCode;
  /** Empty when the problem concerns the workbook as a whole. */
  sheet: string;
  address: string;
  /** In the user's language. */
  message: string;
  details: Record<string, string | number | boolean | null>;
}

/** One contiguous block that a command wrote. */
export interface Change extends Place {
  cells: number;
}

/** What every command returns: plain JSON, printed as it is by the command line. */
export interface Report<R = unknown> {
  command: string;
  /** false: the command was refused or failed, and nothing was written for it. */
  ok: boolean;
  results: R | null;
  changed: Change[];
  problems: Problem[];
  /** Requests sent to the workbook (context.sync calls that carried something). */
  roundTrips: number;
}
