/**
 * What a workbook file says, as plain data: the interface between .xlsx bytes and everybody who wants to know
 * what is in them (the embedded host; consolidation in the pane). Rows and columns are zero-based.
 * Formulas stand without "=", in en-US A1 notation as in the file: Table[[#This Row],[Column]], no _xlfn. prefixes.
 */
export type ScalarData = string | number | boolean | { error: string };

export interface CellData {
  /** Value, or the cached result of the formula. */
  v?: ScalarData;
  f?: string;
  /** Cells that an array formula fills, given on its first cell; the others carry their values alone. */
  array?: BoxData;
  /** Index into WorkbookData.styles; absent: the default style. */
  s?: number;
  link?: { target?: string; location?: string; tip?: string };
}

export interface BoxData {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface BorderEdge {
  style: string; // thin, medium, thick, dashed, dotted, double, hair, …
  color?: string; // "#RRGGBB"
}

export interface StyleData {
  numberFormat?: string;
  font?: {
    name?: string;
    size?: number;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strike?: boolean;
    color?: string;
  };
  fill?: string;
  border?: { top?: BorderEdge; bottom?: BorderEdge; left?: BorderEdge; right?: BorderEdge };
  align?: {
    horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
    vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
    wrap?: boolean;
    indent?: number;
    rotation?: number;
    shrink?: boolean;
  };
  /** Cells are locked unless this says false. */
  locked?: boolean;
  formulaHidden?: boolean;
}

export interface TableColumnData {
  name: string;
  totalsLabel?: string;
  totalsFunction?: string;
  totalsFormula?: string;
  calculatedFormula?: string;
}

export interface TableData {
  name: string;
  /** Header row, body and, where there is one, the totals row. */
  box: BoxData;
  headerRow: boolean;
  totalsRow: boolean;
  autoFilter: boolean;
  columns: TableColumnData[];
  style?: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
}

export interface ValidationData {
  boxes: BoxData[];
  type: 'list' | 'decimal' | 'whole' | 'date' | 'time' | 'textLength' | 'custom';
  operator?:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'greaterThan'
    | 'lessThan'
    | 'greaterThanOrEqual'
    | 'lessThanOrEqual';
  /** As in the file: `"a,b"` with its quotes for an inline list, otherwise a formula or number without "=". */
  formula1?: string;
  formula2?: string;
  ignoreBlank: boolean;
  dropDown: boolean;
  error?: { style: 'stop' | 'warning' | 'information'; title?: string; message?: string; show: boolean };
  prompt?: { title?: string; message?: string; show: boolean };
}

export type ThresholdData = {
  type: 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula';
  value?: string;
  /** Data bars: Excel chooses the end itself ("Automatic"); type is then min or max. */
  automatic?: boolean;
};

export interface ConditionalFormatData {
  boxes: BoxData[];
  priority: number;
  stopIfTrue?: boolean;
  rule:
    | { kind: 'formula'; formula: string; style: StyleData }
    | { kind: 'cellValue'; operator: string; formula1: string; formula2?: string; style: StyleData }
    | {
        kind: 'text';
        operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith';
        text: string;
        style: StyleData;
      }
    | { kind: 'colorScale'; points: { at: ThresholdData; color: string }[] }
    | {
        kind: 'dataBar';
        min: ThresholdData;
        max: ThresholdData;
        color: string;
        gradient: boolean;
        showValue: boolean;
      }
    | { kind: 'iconSet'; icons: string; points: ThresholdData[]; reverse: boolean; showValue: boolean };
}

export interface ChartData {
  name: string;
  /** Office.js chart type, e.g. "BarClustered", "ColumnClustered", "Line". */
  type: string;
  title?: string;
  /** Cell that the title follows, such as Sheet1!$B$2; `title` is what it shows. */
  titleRef?: string;
  series: {
    name?: string;
    /** formulas such as Sheet1!$B$2:$B$9 */ nameRef?: string;
    categories?: string;
    values: string;
  }[];
  legend?: boolean;
  /** Categories run from last to first: from the top where bars lie, which begin at the bottom otherwise. */
  reversed?: boolean;
  /** Points at 100% zoom, from the sheet's top left. */
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PageData {
  orientation?: 'portrait' | 'landscape';
  paper?: number; // 9 = A4
  scale?: number;
  fitWidth?: number;
  fitHeight?: number;
  /** Points. */
  margins?: {
    top?: number;
    bottom?: number;
    left?: number;
    right?: number;
    header?: number;
    footer?: number;
  };
  printArea?: BoxData[];
  titleRows?: { from: number; to: number };
  titleColumns?: { from: number; to: number };
  header?: string;
  footer?: string;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
}

export interface ProtectionData {
  /** What users may still do, by Office.js name: allowFormatCells, allowInsertRows, … */
  options: Record<string, boolean | string>;
  /** Kept as in the file; the host never knows the password itself. */
  hash?: { algorithm?: string; value?: string; salt?: string; spin?: number; legacy?: string };
}

/** The structure of the workbook is protected; the hash is kept as in the file. */
export type StructureProtectionData = Pick<ProtectionData, 'hash'>;

export interface SheetData {
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  tabColor?: string;
  /** rows[r][c]; both sparse. */
  rows: (CellData | undefined)[][];
  /** Width in characters of the Normal style, as in the file. */
  columns: Record<number, { width?: number; hidden?: boolean; style?: number }>;
  /** Height in points; `auto`: it came from the contents and may change with them. `style` is that of empty cells. */
  rowProperties: Record<number, { height?: number; hidden?: boolean; auto?: boolean; style?: number }>;
  defaultColumnWidth?: number;
  defaultRowHeight?: number;
  merges: BoxData[];
  freeze?: { rows: number; columns: number };
  showGridlines: boolean;
  /** Percent; absent: 100. */
  zoom?: number;
  tables: TableData[];
  validations: ValidationData[];
  conditionalFormats: ConditionalFormatData[];
  charts: ChartData[];
  page: PageData;
  protection?: ProtectionData;
  autoFilter?: BoxData;
  /** Worksheet.customProperties. */
  customProperties: Record<string, string>;
}

export interface NameData {
  name: string;
  /** Without "=". */
  formula: string;
  /** Sheet it is scoped to; absent: the workbook. */
  sheet?: string;
  hidden: boolean;
  comment?: string;
}

export interface WorkbookData {
  sheets: SheetData[];
  activeSheet: number;
  /** The first is the default; its font has name and size. Other fonts say only what differs from it. */
  styles: StyleData[];
  names: NameData[];
  /** docProps/custom.xml */
  customProperties: Record<string, string | number | boolean>;
  properties: { title?: string; author?: string; subject?: string; keywords?: string; comments?: string };
  /** What the add-in keeps in Office.context.document.settings; JSON strings. */
  settings: Record<string, string>;
  date1904?: boolean;
  /** Absent: sheets can be added, removed and renamed. */
  structure?: StructureProtectionData;
}

/** Something in the file that cannot be kept, said when it is opened. */
export interface Loss {
  /** Stable constant: "pivotTable", "picture", "comment", "macro", "externalLink", … */
  kind: string;
  sheet?: string;
  count: number;
}

export type XlsxErrorCode =
  'not-a-workbook' | 'encrypted' | 'damaged' | 'too-large' | 'legacy-xls' | 'macro-enabled';

/** Thrown by `readXlsx`; nothing of the file has been used. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'XlsxError';
  }
}
