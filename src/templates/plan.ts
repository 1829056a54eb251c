/**
 * A sheet plan: everything the workbook layer needs to write one sheet, as plain data. The compiler turns a
 * template into it; src/workbook writes it in one round trip. Nothing here knows Office.js.
 * Rows and columns are zero-based; `area` is {row, column, rows, columns} on the new sheet.
 */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** null leaves a cell alone; a string that begins with "=" is a formula; text typed by people goes in `text`. */
export type PlanValue = string | number | boolean | null | { text: string };

export interface PlanBlock {
  area: Area;
  /** As large as the area. */
  values: PlanValue[][];
}

export interface PlanTable {
  /** Name in the workbook, e.g. "kpi_evaluation_3": the metadata by which the table is recognised later. */
  name: string;
  /** Header row and body, without the totals row. */
  area: Area;
  /** One entry per column of the totals row, null for an empty cell; absent: no totals row. */
  totals?: (null | { label: string } | { formula: string })[];
  style: string;
}

/** A cell that leads to another sheet of the workbook; its text is written by a block. */
export interface PlanLink {
  row: number;
  column: number;
  /** Sheet name without quotes, and the cell to go to. */
  target: { sheet: string; address: string };
  tip: string;
}

export interface PlanName {
  name: string;
  area: Area;
  hidden: boolean;
}

export interface PlanFormat {
  area: Area;
  numberFormat?: string;
  fill?: string;
  font?: { bold?: boolean; italic?: boolean; size?: number; color?: string };
  align?: {
    horizontal?: 'Left' | 'Center' | 'Right';
    vertical?: 'Top' | 'Center' | 'Bottom';
    wrap?: boolean;
  };
  border?: {
    color: string;
    edges: ('top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical')[];
  };
  locked?: boolean;
}

export interface PlanValidation {
  area: Area;
  rule:
    | { kind: 'list'; /** "=规则设置!$A$2:$A$5" or "是,否" (at most 255 characters) */ source: string }
    | {
        kind: 'decimal' | 'wholeNumber' | 'date' | 'textLength';
        min?: string | number;
        max?: string | number;
      }
    | { kind: 'custom'; formula: string };
  /** What does not pass is asked about, not refused. */
  advisory?: true;
  errorTitle: string;
  errorMessage: string;
  prompt?: { title: string; message: string };
}

export interface PlanConditionalFormat {
  area: Area;
  rule:
    | { kind: 'formula'; formula: string; fill?: string; font?: string; bold?: boolean }
    | { kind: 'dataBar'; color: string }
    | { kind: 'colorScale'; min: string; mid?: string; max: string };
  stopIfTrue?: boolean;
}

export interface PlanChart {
  type: 'BarClustered' | 'ColumnClustered' | 'Line';
  name: string;
  title: string;
  /** Categories and values, both one column, header included. */
  categories: Area;
  values: Area[];
  /** What the legend calls each of several columns of values. */
  seriesNames?: string[];
  /** Cells that the chart covers. */
  position: Area;
  /** The values stand in one row, without a header; categories above or below them likewise. */
  inRow?: { series: string };
  /** The title follows this cell; `title` is what it shows now. */
  titleCell?: { row: number; column: number };
  /** Bars from top to bottom in the order of the rows; left to itself Excel begins at the bottom. */
  fromTop?: boolean;
}

export interface SheetPlan {
  /** Wished name, already legal; the writer appends " (2)" … where it is taken. */
  sheetName: string;
  blocks: PlanBlock[];
  tables: PlanTable[];
  names: PlanName[];
  links?: PlanLink[];
  merges: Area[];
  formats: PlanFormat[];
  /** Points, by column index. */
  columnWidths: Record<number, number>;
  /** Points, by row index. */
  rowHeights: Record<number, number>;
  validations: PlanValidation[];
  conditionalFormats: PlanConditionalFormat[];
  charts: PlanChart[];
  /** Rows and columns that stay in view. */
  freeze?: { rows: number; columns: number };
  page: {
    orientation: 'Portrait' | 'Landscape';
    paper: 'A4';
    fitToPagesWide: 1;
    titleRows?: { from: number; to: number };
    centerFooter: string;
    area?: Area;
  };
}
