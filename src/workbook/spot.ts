import type { Area } from '../templates/plan';
import { intersection, parseReference, WHOLE_SHEET } from './a1';
import type { TableInfo } from './locate';
import { supports, type Session } from './session';
import type { Selection } from './selection';

/** Something on a sheet that no form may be laid over. */
export interface Obstacle {
  name: string;
  area: Area;
}

/** What stands right of a cell and below it, and how wide and high the columns and rows there are. */
export interface Spot {
  sheet: string;
  /** Cells that were looked at; the given one is the first. */
  area: Area;
  /** Cells that hold something, row by row from left to right. */
  filled: { row: number; column: number; text: string }[];
  tables: Obstacle[];
  pivots: Obstacle[];
  merges: Area[];
  /** By column of the sheet: points, and whether anything stands in it, wherever. */
  columns: Map<number, { width: number; blank: boolean }>;
  /** Points by row of the sheet, of the first rows; the others are as high as `standardHeight`. */
  heights: Map<number, number>;
  standardHeight: number;
}

/** Cells that are looked at: no form is larger, but for a list of more people than an office has. */
const LOOKED_AT = { rows: 2000, columns: 48 } as const;
/** Rows of which the height is asked for. */
const MEASURED_ROWS = 200;

/**
 * Asks for everything around the selected cell with the next request, whichever that is. Merged cells are seen from
 * ExcelApi 1.13 on, pivot tables from 1.8 on.
 * @param tables those of the workbook
 * @returns gives the answer once that request has been sent
 */
export function queueSpot(session: Session, selection: Selection, tables: readonly TableInfo[]): () => Spot {
  const { row, column } = selection;
  const sheet = session.workbook.worksheets.getItem(selection.sheet);
  const area = intersection({ row, column, ...LOOKED_AT }, WHOLE_SHEET)!;
  const at = (cells: Area) =>
    session.range(sheet.getRangeByIndexes(cells.row, cells.column, cells.rows, cells.columns));
  sheet.load('standardHeight');
  const used = session.range(at(area).getUsedRangeOrNullObject(true));
  used.load('address,formulas,text');
  const merged = supports('1.13') ? at(area).getMergedAreasOrNullObject() : null;
  merged?.untrack();
  merged?.load('areas/items/address');
  const obstacle = (name: string, range: Excel.Range) => {
    session.range(range).load('address');
    return { name, range };
  };
  const ofTables = tables
    .filter((table) => table.sheet === selection.sheet)
    .map(({ id, name }) => obstacle(name, session.workbook.tables.getItem(id).getRange()));
  const ofPivots = selection.pivots.map((name) =>
    obstacle(name, sheet.pivotTables.getItem(name).layout.getRange()),
  );
  const columns = range(column, area.columns).map((index) => {
    const cell = at({ row, column: index, rows: 1, columns: 1 });
    cell.load('format/columnWidth');
    const whole = { ...WHOLE_SHEET, column: index, columns: 1 };
    const content = session.range(at(whole).getUsedRangeOrNullObject(true));
    content.load('rowCount');
    return { index, cell, content };
  });
  const rows = range(row, Math.min(MEASURED_ROWS, area.rows)).map((index) => {
    const cell = at({ row: index, column, rows: 1, columns: 1 });
    cell.load('format/rowHeight');
    return { index, cell };
  });
  return () => ({
    sheet: selection.sheet,
    area,
    filled: used.isNullObject ? [] : filledIn(used),
    tables: ofTables.map(placed),
    pivots: ofPivots.map(placed),
    merges: !merged || merged.isNullObject ? [] : merged.areas.items.map(({ address }) => areaOf(address)),
    columns: new Map(
      columns.map(({ index, cell, content }) => [
        index,
        { width: cell.format.columnWidth, blank: content.isNullObject },
      ]),
    ),
    heights: new Map(rows.map(({ index, cell }) => [index, cell.format.rowHeight])),
    standardHeight: sheet.standardHeight,
  });
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

const areaOf = (address: string): Area => parseReference(address)!.area;

const placed = ({ name, range: { address } }: { name: string; range: Excel.Range }): Obstacle => ({
  name,
  area: areaOf(address),
});

/** A formula counts, whatever it shows. */
function filledIn({ address, formulas, text }: Excel.Range): Spot['filled'] {
  const { row, column } = areaOf(address);
  return (formulas as unknown[][]).flatMap((cells, r) =>
    cells.flatMap((cell, c) =>
      cell === '' ? [] : [{ row: row + r, column: column + c, text: text[r][c] || String(cell) }],
    ),
  );
}
