import type {
  ChartData,
  ConditionalFormatData,
  PageData,
  ProtectionData,
  StructureProtectionData,
  TableColumnData,
  ValidationData,
  WorkbookData,
} from '../../xlsx';
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

export interface NameRecord {
  readonly id: string;
  name: string;
  /** Sheet it is scoped to; null: the workbook. */
  scope: string | null;
  visible: boolean;
  comment: string;
  /** A plain rectangle is known by its place; anything else by its formula without "=". */
  refers: { sheetId: string; box: Box } | { formula: string };
}

/** Rules with the cells they hold for. `boxes` never overlap those of another validation. */
export type ValidationRecord = Omit<ValidationData, 'type'> & {
  readonly id: string;
  /** "any": messages without a rule. */
  type: ValidationData['type'] | 'any';
};

export type ConditionalFormatRecord = Omit<ConditionalFormatData, 'priority'> & { readonly id: string };

/** What belongs to one sheet and has no place in the engine, or only an incomplete one. */
export interface SheetSide {
  /** null: the sheet is not protected. */
  protection: ProtectionData | null;
  page: PageData;
  charts: ChartRecord[];
  validations: ValidationRecord[];
  /** By priority, the first wins. */
  conditionalFormats: ConditionalFormatRecord[];
  customProperties: Record<string, string>;
  /** An autofilter outside any table. */
  autoFilter?: Box;
}

const newSheetSide = (): SheetSide => ({
  protection: null,
  page: {},
  charts: [],
  validations: [],
  conditionalFormats: [],
  customProperties: {},
});

/**
 * What the engine has no concept of, kept beside it: one per workbook. Sheets are named by the engine's id, so
 * nothing here changes when a sheet is renamed or moved.
 */
export class SideStore {
  tables: TableRecord[] = [];
  names: NameRecord[] = [];
  /** Office.context.document.settings: JSON texts. */
  settings: Record<string, string> = {};
  customProperties: WorkbookData['customProperties'] = {};
  properties: WorkbookData['properties'] = {};
  date1904 = false;
  /** null: sheets can be added, removed and renamed. */
  structure: StructureProtectionData | null = null;
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
    this.names = this.names.filter((name) => name.scope !== id);
  }

  clear(): void {
    this.sheets.clear();
    this.tables = [];
    this.names = [];
    this.settings = {};
    this.customProperties = {};
    this.properties = {};
    this.date1904 = false;
    this.structure = null;
  }
}

/** The table with its totals row. */
export const tableArea = (table: TableRecord): Box => ({
  ...table.box,
  rows: table.box.rows + (table.showTotals ? 1 : 0),
});
