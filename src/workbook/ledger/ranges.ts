import { areaAddress } from '../a1';
import type { Session } from '../session';
import type { CellPlace } from './touch';

/** The cells of a place; a null object where its table or sheet is gone. */
export function rangeAt(session: Session, { sheet, area, table }: CellPlace): Excel.Range {
  const { row, column, rows, columns } = area;
  if (!table) {
    const worksheet = session.workbook.worksheets.getItemOrNullObject(sheet);
    return session.range(worksheet.getRangeByIndexes(row, column, rows, columns));
  }
  const header = session.range(session.workbook.tables.getItemOrNullObject(table.name).getHeaderRowRange());
  const first = session.range(session.range(header.getCell(0, 0)).getOffsetRange(table.row, table.column));
  return session.range(first.getResizedRange(rows - 1, columns - 1));
}

/** As it is reported. */
export const reported = ({ sheet, area }: CellPlace) => ({
  sheet,
  address: areaAddress(area),
  cells: area.rows * area.columns,
});

/** A part of a place. */
export const within = (place: CellPlace, row: number, column: number, rows = 1, columns = 1): CellPlace => ({
  sheet: place.sheet,
  area: { row: place.area.row + row, column: place.area.column + column, rows, columns },
  ...(place.table && {
    table: {
      name: place.table.name,
      row: place.table.row + row,
      column: place.table.column + column,
    },
  }),
});
