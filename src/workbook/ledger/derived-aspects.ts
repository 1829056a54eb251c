import type { PlanValidation } from '../../templates/plan';
import { queueChartRanges, type ChartRewrite } from '../chart-ranges';
import { queueValidations } from '../write-rules';
import { PlanSheet } from '../write-plan';
import { containerOf, type Aspect, type Settled } from './touch';

/** What follows from the size of a table is not looked at: it goes back with the table. */
const always = <S>(_: unknown, _now: S, { before }: { before: S }): Settled => ({ state: before, kept: [] });

export interface ListsPlace {
  sheet: string;
  table: string;
}

/** Choices over the rows of a table. */
export const listsAspect: Aspect<ListsPlace, PlanValidation[]> = {
  put: (session, { sheet }, lists) =>
    queueValidations(new PlanSheet(session, session.workbook.worksheets.getItem(sheet)), lists),
  settle: always,
  areas: () => [],
  holds: ({ sheet, table }) => containerOf(sheet, table),
};

export interface ChartsPlace {
  sheet: string;
  table: string;
  charts: readonly ChartRewrite[];
}

/** First row and number of rows that charts show. */
export interface ChartsState {
  row: number;
  rows: number;
}

/** Rows that charts over a table show. */
export const chartsAspect: Aspect<ChartsPlace, ChartsState> = {
  put: (session, { sheet, charts }, { row, rows }) => queueChartRanges(session, sheet, row, rows, charts),
  settle: always,
  areas: () => [],
  holds: ({ sheet, table }) => containerOf(sheet, table),
};
