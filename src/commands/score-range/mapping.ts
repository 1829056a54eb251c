/** How a table that is not ours is to be read. Rows and columns are zero-based within the block that was looked at. */

/**
 * rows: a person a row, a KPI a column. columns: a KPI a row, a person a column. long: a row for every KPI of every
 * person. single: the KPIs of one person. totals: a person a row with one score that stands for all.
 */
export type Arrangement = 'rows' | 'columns' | 'long' | 'single' | 'totals';

/** Where the weights are: a row (column) of their own, in the headers, a column of the long form, or there are none. */
export type WeightSource =
  | { from: 'line'; index: number }
  | { from: 'headers' }
  | { from: 'column'; index: number }
  /** Scores are summed as they stand: their full marks make 100. */
  | { from: 'none' };

/** percent: 0–100, weighted. points: 0–weight, summed. */
export type RangeScale = 'percent' | 'points';

/** For `columns` everything is told of the block on its side: "row" is a column of the sheet. */
export interface ScoreMapping {
  arrangement: Arrangement;
  /** Row with the headers; null when there is none. */
  header: number | null;
  /** Rows with people, or with their KPIs. */
  records: number[];
  /** Column with names; null: one person, `person` says who. */
  name: number | null;
  person: string;
  employeeId: number | null;
  kpi: number | null;
  weights: WeightSource;
  /** Columns with scores; in the long form one. */
  scores: number[];
  scale: RangeScale;
}

/** What could not be found, in the order in which it is asked for. */
export type MissingPart = 'name' | 'score' | 'weight';

export interface Detection {
  mapping: ScoreMapping;
  /** 0–1: what speaks for it. Below `CONFIDENT` nothing is written without being asked. */
  confidence: number;
  missing: MissingPart[];
}

/** From here on a mapping is used without asking (docs/architecture.md, tables that are not ours). */
export const CONFIDENT = 0.75;
