import type { PlanBlock, SheetPlan } from '../../templates/plan';
import type { ColumnRewrite, TableRewrite } from '../../workbook/rewrite-table';
import type { Block } from '../reading/block';
import { scoreColumnsOf } from '../reading/forms';

/** Columns that a ranking gets because forms have more raters than it has columns for. */
export interface AddedRaters {
  /** rater3, rater4 … */
  keys: string[];
  /** Column of the sheet where the first of them goes: behind the last rater. */
  at: number;
}

const NUMBER = /^rater(\d+)$/;

/**
 * The raters beyond the last column of the sheet, as far as somebody has a total there. None for a ranking from which all
 * raters were deleted: they are not wanted.
 */
export function addedRaters(
  block: Block,
  planned: PlanBlock,
  columns: Readonly<Record<string, number>>,
): AddedRaters {
  const last = scoreColumnsOf(block).at(-1);
  if (last === undefined) return { keys: [], at: Infinity };
  const rows = planned.values.slice(1);
  const used = Object.entries(columns).flatMap(([key, index]) => {
    const number = Number(NUMBER.exec(key)?.[1] ?? 0);
    return number > last && rows.some((cells) => typeof cells[index] === 'number') ? [number] : [];
  });
  const most = Math.max(last, ...used);
  const keys = Array.from({ length: most - last }, (_, index) => `rater${last + 1 + index}`);
  return { keys, at: block.columns[`rater${last}`] + 1 };
}

/** Where a column of the sheet stands once they are there. */
export const placedBehind = ({ keys, at }: AddedRaters, column: number): number =>
  column < at ? column : column + keys.length;

/** What the table gets, and the widths of the columns that moved. */
export function growthOf(
  { keys, at }: AddedRaters,
  block: Block,
  planned: PlanBlock,
  columns: Readonly<Record<string, number>>,
  written: readonly (ColumnRewrite & { key: string })[],
  { columnWidths }: SheetPlan,
): Pick<TableRewrite, 'newColumns' | 'widths'> {
  return {
    newColumns: keys.map((key, index) => ({
      index: at - block.area.column + index,
      header: String(planned.values[0][columns[key]]),
    })),
    widths: written
      .filter(({ column }) => keys.length > 0 && column >= at)
      .flatMap(({ key, column }) => {
        const width = columnWidths[planned.area.column + columns[key]];
        return width === undefined ? [] : [{ column, width }];
      }),
  };
}
