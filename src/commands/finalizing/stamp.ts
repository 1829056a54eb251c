import { isBlank } from '../../core/decimal';
import { finalNameOf, isFinalName } from '../../templates/ids';
import type { Area } from '../../templates/plan';
import { contains, parseReference } from '../../workbook/a1';
import type { WorkbookMap } from '../../workbook/locate';
import type { Grid } from '../../workbook/read';
import type { Block } from '../reading/block';
import { formAreaOf } from '../reading/form-area';

/** The stamp of 定稿: a label and, right of it, date and state. */
export interface Stamp {
  /** Hidden name over both cells. */
  name: string;
  area: Area;
  /** It is there already. */
  present: boolean;
}

/** The stamp on a sheet; null when there is none. */
export function stampOn({ names }: WorkbookMap, sheet: string): Stamp | null {
  for (const { name, formula } of names) {
    const place = isFinalName(name) ? parseReference(formula.slice(1)) : null;
    if (place?.sheet === sheet) return { name, area: place.area, present: true };
  }
  return null;
}

/** Columns that the stamp takes where there is room: label, value, and one into which the value may run. */
const ROOM = 3;

/**
 * Where a stamp goes: at the right end of the line of the first form's title, where nothing stands; otherwise beside the
 * forms, a free column away, since Excel would take what stands right beside a table for a part of it.
 */
export function newStamp(blocks: readonly Block[], grid: Grid | undefined, map: WorkbookMap): Stamp {
  const { table } = blocks.find((block) => block.table !== null)!;
  const form = formAreaOf(map, table);
  const own = form ? blocks.filter(({ area }) => contains(form, area)) : blocks;
  const first = Math.min(...own.map(({ area }) => area.column));
  const end = Math.max(...own.map(({ area }) => area.column + area.columns));
  const header = Math.min(...own.map(({ area }) => area.row));
  const title = form?.row ?? (grid ? firstRow(grid) : header);
  const row = title < header ? title : header;
  const column = Math.max(end - ROOM, first + 2);
  const isFree = (at: number) => isBlank(grid?.values[row - grid.area.row]?.[at - grid.area.column]);
  const free = title < header && column + 2 <= end && range(column - 1, end).every(isFree);
  let beside = Math.max(...blocks.map(({ area }) => area.column + area.columns)) + 1;
  while (!range(beside, beside + 2).every(isFree)) beside += 1;
  const area = { row, column: free ? column : beside, rows: 1, columns: 2 };
  return { name: finalNameOf(table!), area, present: false };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

/** First row of a sheet in which something stands. */
const firstRow = ({ area, values }: Grid): number =>
  area.row +
  Math.max(
    0,
    values.findIndex((cells) => cells.some((cell) => !isBlank(cell))),
  );
