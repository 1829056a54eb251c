import type { Session } from './session';
import { HISTORY, queueSetting } from './workbook-settings';

export interface SheetInfo {
  /** Survives renaming. */
  id: string;
  name: string;
  /** Zero-based place among the tabs. */
  position: number;
  visible: boolean;
  protected: boolean;
  charts: ChartInfo[];
}

export interface ChartInfo {
  name: string;
  /** How many series it shows. */
  series: number;
}

export interface TableInfo {
  /** Survives renaming. */
  id: string;
  name: string;
  sheet: string;
  headers: string[];
  /** Rows of its body. */
  rows: number;
  /** Its last row is a totals row. */
  totals: boolean;
}

/** A defined name of the workbook. */
export interface NameInfo {
  name: string;
  /** "=考核!$A$1:$N$40" */
  formula: string;
}

/** What the workbook holds, without a single cell value. */
export interface WorkbookMap {
  sheets: SheetInfo[];
  tables: TableInfo[];
  names: NameInfo[];
  /** No sheet can be added, removed, renamed or moved. */
  structureProtected: boolean;
}

/** Asks for sheets with their charts, tables with their column names, defined names and the history. One request. */
export async function locate(session: Session): Promise<WorkbookMap> {
  const { worksheets, tables, names } = session.workbook;
  const structure = session.workbook.protection;
  structure.load('protected');
  worksheets.load(
    'items/id,items/name,items/position,items/visibility,items/protection/protected,' +
      'items/charts/items/name,items/charts/items/series/count',
  );
  tables.load(
    'items/id,items/name,items/showTotals,items/worksheet/name,items/columns/items/name,items/rows/count',
  );
  names.load('items/name,items/formula');
  const history = queueSetting(session, HISTORY);
  await session.sync();
  session.history = history();
  return {
    sheets: worksheets.items
      .map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        position: sheet.position,
        visible: sheet.visibility === 'Visible',
        protected: sheet.protection.protected,
        charts: sheet.charts.items.map(({ name, series }) => ({ name, series: series.count })),
      }))
      .sort((a, b) => a.position - b.position),
    tables: tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      sheet: table.worksheet.name,
      headers: table.columns.items.map((column) => column.name),
      rows: table.rows.count,
      totals: table.showTotals,
    })),
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
    structureProtected: structure?.protected ?? false,
  };
}
