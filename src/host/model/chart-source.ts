import { lastColumn, lastRow, type Box } from '../engine/box';
import { cellAt, valueOf } from '../engine/cells';
import { formatArea, quoteSheetName } from './address';
import type { ModelContext, SheetBox } from './context';
import type { ChartRecord } from './side-store';

export type SeriesBy = 'Auto' | 'Rows' | 'Columns';
type Series = ChartRecord['series'][number];

/** "Sheet1!$B$2:$B$9", as charts name their cells. */
export function referenceTo(context: ModelContext, { sheetId, box }: SheetBox): string {
  return `${quoteSheetName(context.engine.sheet(sheetId).getName())}!${formatArea(box, true)}`;
}

/**
 * Splits cells into series as Excel does: with "Auto" along the longer side; the first row holds names when it is
 * not all numbers, the first column categories when it is not all numbers and more than one column is there.
 */
export function seriesOf(context: ModelContext, place: SheetBox, by: SeriesBy): Series[] {
  const { box } = place;
  const byColumns = by === 'Columns' || (by === 'Auto' && box.rows >= box.columns);
  const long = byColumns ? box.rows : box.columns;
  const wide = byColumns ? box.columns : box.rows;
  const line = (index: number, from: number): Box =>
    byColumns
      ? { row: box.row + from, column: box.column + index, rows: long - from, columns: 1 }
      : { row: box.row + index, column: box.column + from, rows: 1, columns: long - from };
  const corner = (index: number): Box =>
    byColumns
      ? { row: box.row, column: box.column + index, rows: 1, columns: 1 }
      : { row: box.row + index, column: box.column, rows: 1, columns: 1 };
  const hasCategories = wide > 1 && !isNumeric(context, { ...place, box: line(0, long > 1 ? 1 : 0) });
  const first = hasCategories ? 1 : 0;
  const indexes = Array.from({ length: wide - first }, (_, index) => index + first);
  const hasNames = long > 1 && indexes.some((index) => !isNumeric(context, { ...place, box: corner(index) }));
  const start = hasNames ? 1 : 0;
  const at = (part: Box): string => referenceTo(context, { ...place, box: part });
  return indexes.map((index) => ({
    ...(hasNames ? { nameRef: at(corner(index)) } : {}),
    ...(hasCategories ? { categories: at(line(0, start)) } : {}),
    values: at(line(index, start)),
  }));
}

/** No cell holds text; blank cells do not count. */
function isNumeric(context: ModelContext, { sheetId, box }: SheetBox): boolean {
  for (let row = box.row; row <= lastRow(box); row++) {
    for (let column = box.column; column <= lastColumn(box); column++) {
      const value = valueOf(cellAt(context.engine, sheetId, row, column));
      if (typeof value === 'string' && value !== '') return false;
    }
  }
  return true;
}
