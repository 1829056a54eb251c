/** Completion of a week, day or month in one cell (docs/rules.md §9): what core/plan.ts says. Without "=". */
import { forceMajeure } from '../reasons';
import type { FormulaContext } from '../schema';
import { rate } from './rate';
import { isOneOf, saysYes } from './yes-no';

/** Columns of a table of planned items; a row without an item is none. */
export interface PlanColumns {
  item: string;
  /** 是/否: anything but yes is not done. */
  done: string;
  /** Why not; only 不可抗力 makes a difference. */
  reason: string;
}

const isItem = ({ column }: FormulaContext, { item }: PlanColumns): string => `(${column(item)}<>"")`;
const isDone = ({ column }: FormulaContext, { done }: PlanColumns): string => saysYes(column(done));

/** How many items were planned. */
export const plannedItems = (context: FormulaContext, columns: PlanColumns): string =>
  `SUMPRODUCT(1*${isItem(context, columns)})`;

/** How many of them are done. */
export const doneItems = (context: FormulaContext, columns: PlanColumns): string =>
  `SUMPRODUCT(${isItem(context, columns)}*${isDone(context, columns)})`;

/** How many were missed through 不可抗力: out of the rate, to be shown beside it. An item that is done is not missed. */
export function excusedItems(context: FormulaContext, columns: PlanColumns): string {
  const excused = isOneOf(context.column(columns.reason), [forceMajeure.zh, forceMajeure.en]);
  return `SUMPRODUCT(${isItem(context, columns)}*(1-${isDone(context, columns)})*${excused})`;
}

/** done / (planned − excused) with 4 decimals; "—" when nothing is left to count. */
export const completionRate = (context: FormulaContext, columns: PlanColumns): string =>
  rate(doneItems(context, columns), `${plannedItems(context, columns)}-${excusedItems(context, columns)}`);
