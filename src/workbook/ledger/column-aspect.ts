import { containerOf, type Aspect, type Settled } from './touch';

export interface ColumnPlace {
  sheet: string;
  table: string;
  header: string;
}

export interface ColumnState {
  there: boolean;
}

/** A column that a command adds to a table. It stays when something in the table is kept. */
export const columnAspect: Aspect<ColumnPlace, ColumnState> = {
  look(session, { table, header }) {
    const column = session.workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(header);
    column.load('index');
    return () => ({ there: !column.isNullObject });
  },
  put({ workbook }, { table, header }) {
    workbook.tables.getItem(table).columns.getItem(header).delete();
  },
  settle: (_, now, { before }): Settled =>
    now.there && !before.there ? { state: before, kept: [] } : { kept: [] },
  areas: () => [],
  holds: ({ sheet, table }) => containerOf(sheet, table),
};
