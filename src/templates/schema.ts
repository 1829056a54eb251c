/** What a template is made of. A template is a constant of type TemplateDefinition in a file of its own. */
import type { NumericParameterKey, Settings } from '../core/settings';
import type { CellInput } from '../core/types';
import type { EvaluationRater, RowData, TemplateData } from './data';
import type { TableKey, TemplateId } from './ids';
import type { FieldKey, RaterPart } from './labels';
import type { Language, Words } from './language';
import type { PlanChart } from './plan';
import type { Look } from './styles';

export type * from './data';

export type ColumnType = 'text' | 'number' | 'percent' | 'date' | 'list';

/**
 * Who fills a column. input: the user (unlocked, tinted, validated); formula: the sheet itself (locked, plain);
 * given: written once by the add-in (locked, plain), such as the names of the settings.
 */
export type ColumnRole = 'input' | 'formula' | 'given';

/**
 * Where the choices of a list come from; inline choices that do not fit into 255 characters are not offered.
 * Roles are those of the library, departments those of the roster, each once.
 */
export type ListSource =
  | { readonly from: 'words'; readonly words: readonly Words[] }
  | { readonly from: 'schemes' | 'roles' | 'departments' }
  /** A column of a table elsewhere in the workbook, as cells: what is entered there later is offered, too. */
  | { readonly from: 'table'; readonly table: TableKey; readonly column: string }
  /** A column of this very table. */
  | { readonly from: 'column'; readonly column: string };

/** What an input accepts; blank always passes. Dates are checked by their type alone. */
export type Validation =
  | {
      readonly kind: 'list';
      readonly source: ListSource;
      /** Other text is taken, too, after a question. */
      readonly open?: true;
      readonly message?: Words;
    }
  | {
      readonly kind: 'number' | 'integer';
      readonly min?: number;
      readonly max?: number;
      readonly message?: Words;
    }
  | { readonly kind: 'text'; readonly max: number; readonly message?: Words }
  | { readonly kind: 'custom'; readonly formula: CellFormula; readonly message: Words };

/** Formula without "=", for one cell; `at` is the cell itself as a relative address ("C6"). */
export type CellFormula = (context: FormulaContext, at: string, row: RowData) => string;

export interface ColumnDefinition {
  /** Stable, e.g. "weight". With `repeat` a number follows: rater1, rater2 … */
  readonly key: string;
  /** {n} stands for the number of a repeated column. */
  readonly header: Words;
  /** Further headers under which the column is known, any language. */
  readonly aliases?: readonly string[];
  readonly type: ColumnType;
  readonly role: ColumnRole;
  /** A table without metadata is recognised when all these are there. */
  readonly identifies?: true;
  readonly repeat?: 'raters';
  /** Points. */
  readonly width: number;
  readonly numberFormat?: string;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly validation?: Validation;
  readonly prompt?: Words;
  readonly formula?: CellFormula;
}

/** Marks cells of a table: `formula` is for the first body row, without "=". */
export interface Highlight {
  /** Keys of the columns that are marked; a repeated column by its base key; absent: the whole row. */
  readonly columns?: readonly string[];
  readonly look: Look | 'bar';
  readonly formula?: (context: FormulaContext, row: RowAddresses) => string;
}

/** Relative addresses in the first body row with the column fixed: of(weight) = "$C6". `at`: the marked cell itself. */
export interface RowAddresses {
  of(column: string): string;
  readonly at: string;
}

/** A cell of the totals row: a label, or a formula, in the number format of its column unless it has its own. */
export type Total =
  | Words
  | ((context: FormulaContext) => string)
  | { readonly formula: (context: FormulaContext) => string; readonly numberFormat: string };

export interface TableDefinition {
  readonly key: TableKey;
  readonly caption?: Words;
  /** Where tables stand side by side: under the one before it, which has fixed rows or as many columns. */
  readonly under?: true;
  readonly columns: readonly ColumnDefinition[];
  /** Columns that people add: read where they are there, never laid out. */
  readonly added?: readonly Pick<ColumnDefinition, 'key' | 'header' | 'aliases'>[];
  /** Columns at the end that are laid out only where a row has something for them. */
  readonly optional?: readonly ColumnDefinition[];
  /** Blank rows of a table without data, and at least this many rows altogether. */
  readonly rows: number;
  /** Blank rows after the data. */
  readonly spare?: number;
  readonly totals?: Readonly<Record<string, Total>>;
  readonly highlights?: readonly Highlight[];
}

export interface FieldDefinition {
  readonly key: FieldKey;
  readonly role: ColumnRole;
  readonly type: ColumnType;
  /** Column of the label, counted from the left edge of the form; without it pairs follow one another. */
  readonly column?: number;
  /** Columns over which the value is merged, default 1. */
  readonly columns?: number;
  readonly numberFormat?: string;
  readonly validation?: Validation;
  readonly prompt?: Words;
  readonly formula?: (context: FormulaContext) => string;
  /** Large and coloured: what the form is about. */
  readonly emphasis?: true;
  /** `at`: the value cell, absolute. The first that holds wins. */
  readonly highlights?: readonly {
    readonly look: Look;
    readonly formula: (context: FormulaContext, at: string) => string;
  }[];
}

/** The raters of one evaluation with their totals, and what comes of them beside it. */
export interface ResultDefinition {
  readonly raterTotal: (context: FormulaContext, rater: number) => string;
  readonly fields: readonly FieldDefinition[];
}

/** Over columns of one table. In a form it stands below the tables, in a list beside them. */
export interface ChartDefinition {
  readonly type: PlanChart['type'];
  /** Absent: the first table. */
  readonly table?: TableKey;
  /** {period} is filled in. */
  readonly title: Words;
  readonly categories: string;
  /** One series per column. */
  readonly values: readonly string[];
  /** Rows that the chart covers in a form, default 14. */
  readonly rows?: number;
}

/**
 * One row of the table of a list, shown above its header with a chart: whichever is chosen in a field. Formulas alone, so
 * that choosing another needs no add-in.
 */
export interface ViewDefinition {
  /** Holds the label of the row; its value stands left of the first value shown. */
  readonly field: FieldDefinition;
  /** Column of the labels. */
  readonly label: string;
  /** Columns whose cells are shown, each above its header. */
  readonly values: readonly string[];
  readonly chart: {
    readonly type: PlanChart['type'];
    /** What the values are called. */
    readonly series: Words;
    /** Neighbouring columns among the values; their headers are the categories. */
    readonly values: readonly string[];
    /** Size in cells. */
    readonly rows: number;
    readonly columns: number;
  };
}

export interface TemplateDefinition {
  readonly id: TemplateId;
  readonly title: Words;
  /** {person} and {period} are filled in. */
  readonly sheetName: Words;
  readonly orientation: 'Portrait' | 'Landscape';
  /** Rows of label:value pairs under the title. */
  readonly fields?: readonly (readonly FieldDefinition[])[];
  /**
   * Side by side with a free column between them, so that each can grow downward; or stacked, one under another, none
   * wider than the one above it, so that a table that grows moves whole tables. Columns then share their width.
   */
  readonly tables: readonly TableDefinition[];
  readonly arrangement?: 'stacked';
  /** Only for lists with one table. */
  readonly view?: ViewDefinition;
  /** Raters and their totals below the table; only for templates with one table. */
  readonly result?: ResultDefinition;
  /** Rows of label:value pairs below the tables. */
  readonly below?: readonly (readonly FieldDefinition[])[];
  /** Headings with room for writing. */
  readonly remarks?: readonly Words[];
  /** 填写说明; {deadline ids} stand for their days. A form has them below, a list above the table. */
  readonly notes: readonly Words[];
  readonly signatures?: readonly Words[];
  readonly charts?: readonly ChartDefinition[];
  readonly content: (request: ContentRequest) => Content;
}

/** A table that is in the workbook already, for formulas that look things up in it. */
export interface ExistingTable {
  name: string;
  /** Header of each column by key, as it stands in the sheet. */
  headers: Readonly<Record<string, string>>;
  /** Body cells of each column by key, with the sheet: "'人员名册'!$B$6:$B$20". */
  ranges?: Readonly<Record<string, string>>;
}

export interface ContentRequest {
  readonly language: Language;
  readonly settings: Settings;
  readonly period?: string;
  readonly samples?: boolean;
  readonly data?: TemplateData[TemplateId];
}

/** One body cell that differs from its column. */
export interface CellOverride {
  readonly table: TableKey;
  readonly column: string;
  /** Body row, zero-based. */
  readonly row: number;
  readonly numberFormat?: string;
  readonly validation?: Validation;
  /** Key of the setting that the cell holds: it gets a hidden name, by which formulas find it. */
  readonly setting?: string;
}

/** What fills the cells of one sheet. */
export interface Content {
  fields?: Partial<Record<FieldKey, CellInput>>;
  rows: Partial<Record<TableKey, readonly RowData[]>>;
  /** Number of repeated rater columns, at least 1. */
  raterCount: number;
  raters?: readonly EvaluationRater[];
  /** Table column whose cells lead to the sheet of that name; `address` is the key of the row's target cell. */
  links?: { column: string; address: string };
  cells?: readonly CellOverride[];
  /** Values of the rows go before the formulas of their columns. */
  asValues?: boolean;
  person?: string;
  period?: string;
}

/** What formulas may refer to. */
export interface FormulaContext {
  readonly language: Language;
  readonly settings: Settings;
  readonly raterCount: number;
  /** The whole column: kpi_evaluation_1[权重]. */
  column(key: string): string;
  /** The cell of the same row: kpi_evaluation_1[[#This Row],[权重]]. */
  cell(key: string): string;
  /** The column in the first body row, relative, column fixed: "$C6"; for validation and conditional formats. */
  addressOf(key: string): string;
  /** All body cells of the column, absolute: "$C$6:$C$20"; for validation and conditional formats. */
  rangeOf(key: string): string;
  /** Whether an optional column is there. */
  has(key: string): boolean;
  /** The header cell, for counting rows. */
  headerOf(key: string): string;
  /** Value cell of a field, absolute. */
  field(key: FieldKey): string;
  /** A rater's cell, and the range of all of them, absolute. */
  rater(index: number, part: RaterPart): string;
  raters(part: RaterPart): string;
  /**
   * A numeric setting: its cell on the 规则设置 sheet where there is one, otherwise the number itself. A cell that holds
   * nothing, text or a number out of range counts as its default.
   */
  setting(key: NumericParameterKey): string;
  /** The same for another table of this sheet. */
  other(key: TableKey): FormulaContext;
  /** A table elsewhere in the workbook; null when it is not there. */
  existing(key: TableKey): ExistingTable | null;
}
