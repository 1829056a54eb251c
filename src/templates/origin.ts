/** Where a form begins: in A1 of a sheet of its own, or in another cell. */
import type { Layout } from './layout';

/** A cell, zero-based. */
export interface Corner {
  row: number;
  column: number;
}

/** Where a form is to stand on a sheet that may hold other things. */
export interface Placement {
  /** Cell of the title. */
  origin: Corner;
  /** Points that a column of the sheet will have, in which the form wants so many. */
  widthOf(column: number, wanted: number): number;
}

/** On a sheet of its own. */
export const OWN_SHEET: Placement = { origin: { row: 0, column: 0 }, widthOf: (_, wanted) => wanted };

/** A layout that begins in A1, with its title in another cell. */
export function placeAt({ origin, widthOf }: Placement, layout: Layout): Layout {
  const row = (at: number): number => at + origin.row;
  const column = (at: number): number => at + origin.column;
  const orNone = (at: number | null): number | null => (at === null ? null : row(at));
  const moved = <T extends Corner>(part: T): T => ({
    ...part,
    row: row(part.row),
    column: column(part.column),
  });
  const { raters, notes, view } = layout;
  return {
    ...layout,
    origin,
    fields: layout.fields.map(moved),
    tables: layout.tables.map((table) => ({
      ...table,
      area: moved(table.area),
      columns: table.columns.map((one) => ({
        ...one,
        column: column(one.column),
        width: widthOf(column(one.column), one.width),
      })),
      captionRow: orNone(table.captionRow),
      totalsRow: orNone(table.totalsRow),
    })),
    notes: { ...notes, row: row(notes.row) },
    raters: raters && { ...raters, header: row(raters.header) },
    view: view && { row: row(view.row), chart: row(view.chart) },
    remarks: layout.remarks.map(row),
    signatures: orNone(layout.signatures),
    charts: layout.charts.map(row),
    gaps: layout.gaps.map(column),
    headerRow: row(layout.headerRow),
    frozenRows: row(layout.frozenRows),
  };
}
