import type { Session } from '../session';
import type { Aspect, Settled } from './touch';

/** Columns and rows of a sheet by index. */
export interface SizesPlace {
  sheet: string;
  columns: number[];
  rows: number[];
}

/** Points, in the order of the place; null: stays as it is. */
export interface SizesState {
  widths: (number | null)[];
  heights: (number | null)[];
}

const cell = (session: Session, sheet: string, row: number, column: number): Excel.Range =>
  session.range(session.workbook.worksheets.getItemOrNullObject(sheet).getRangeByIndexes(row, column, 1, 1));

/** Widths of columns and heights of rows. What somebody has changed since stays so. */
export const sizesAspect: Aspect<SizesPlace, SizesState> = {
  look(session, { sheet, columns, rows }) {
    const wide = columns.map((column) => cell(session, sheet, 0, column));
    const high = rows.map((row) => cell(session, sheet, row, 0));
    for (const range of wide) range.load('format/columnWidth');
    for (const range of high) range.load('format/rowHeight');
    return () =>
      [...wide, ...high].some(({ isNullObject }) => isNullObject)
        ? null
        : {
            widths: wide.map(({ format }) => format.columnWidth),
            heights: high.map(({ format }) => format.rowHeight),
          };
  },
  put(session, { sheet, columns, rows }, { widths, heights }) {
    widths.forEach((width, index) => {
      if (width !== null) cell(session, sheet, 0, columns[index]).format.columnWidth = width;
    });
    heights.forEach((height, index) => {
      if (height !== null) cell(session, sheet, rows[index], 0).format.rowHeight = height;
    });
  },
  settle(_, now, { before, after }): Settled {
    const back = (is: (number | null)[], was: (number | null)[], set: (number | null)[]) =>
      is.map((size, index) => (isNear(size, set[index]) && !isNear(size, was[index]) ? was[index] : null));
    const widths = back(now.widths, before.widths, after.widths);
    const heights = back(now.heights, before.heights, after.heights);
    return [...widths, ...heights].some((size) => size !== null)
      ? { state: { widths, heights }, kept: [] }
      : { kept: [] };
  },
  areas: () => [],
};

/** Excel rounds to whole pixels. */
const isNear = (one: number | null, other: number | null | undefined): boolean =>
  one !== null && other != null && Math.abs(one - other) < 1;
