import type { ChartData, PageData, ProtectionData, TableColumnData, WorkbookData } from '../../xlsx';
import type { Box } from '../engine/box';

/** A table as the workbook keeps it. `box` is header and body; the totals row lies right below it. */
export interface TableRecord {
  readonly id: string;
  name: string;
  sheetId: string;
  box: Box;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  /** One per column of the box; names are what the header cells show. */
  columns: (TableColumnData & { readonly id: number })[];
  style?: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
}

export interface ChartRecord extends Omit<ChartData, 'series'> {
  readonly id: string;
  series: ChartData['series'];
}

/** What belongs to one sheet and has no place in the engine. */
export interface SheetSide {
  /** null: the sheet is not protected. */
  protection: ProtectionData | null;
  page: PageData;
  charts: ChartRecord[];
  customProperties: Record<string, string>;
  /** An autofilter outside any table. */
  autoFilter?: Box;
}

const newSheetSide = (): SheetSide => ({ protection: null, page: {}, charts: [], customProperties: {} });

/**
 * What the engine has no concept of, kept beside it: one per workbook. Sheets are named by the engine's id, so
 * nothing here changes when a sheet is renamed or moved.
 */
export class SideStore {
  tables: TableRecord[] = [];
  /** Office.context.document.settings: JSON texts. */
  settings: Record<string, string> = {};
  customProperties: WorkbookData['customProperties'] = {};
  properties: WorkbookData['properties'] = {};
  private readonly sheets = new Map<string, SheetSide>();

  sheet(id: string): SheetSide {
    const known = this.sheets.get(id) ?? newSheetSide();
    this.sheets.set(id, known);
    return known;
  }

  /** The sheet is gone, and what lay on it. */
  dropSheet(id: string): void {
    this.sheets.delete(id);
    this.tables = this.tables.filter((table) => table.sheetId !== id);
  }

  clear(): void {
    this.sheets.clear();
    this.tables = [];
    this.settings = {};
    this.customProperties = {};
    this.properties = {};
  }
}

/** The table with its totals row. */
export const tableArea = (table: TableRecord): Box => ({
  ...table.box,
  rows: table.box.rows + (table.showTotals ? 1 : 0),
});
