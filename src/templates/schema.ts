/** What a template is made of. A template is a constant of type TemplateDefinition in a file of its own. */
import type { CellInput, ScoringScale } from '../core/types';
import type { Settings } from '../core/settings';
import type { FieldKey, RaterPart } from './labels';
import type { Language, Words } from './language';
import type { TableKey, TemplateId } from './ids';

export type ColumnType = 'text' | 'number' | 'percent' | 'date' | 'list';

/**
 * Who fills a column. input: the user (unlocked, tinted, validated); formula: the sheet itself (locked, plain);
 * given: written once by the add-in (locked, plain), such as the names of the settings.
 */
export type ColumnRole = 'input' | 'formula' | 'given';

/** Where the choices of a list come from; choices that do not fit into 255 characters are not offered. */
export type ListSource =
  | { readonly from: 'words'; readonly words: readonly Words[] }
  | { readonly from: 'schemes' | 'roles' }
  /** A column of this very table. */
  | { readonly from: 'column'; readonly column: string };

/** What an input accepts; blank always passes. Dates are checked by their type alone. */
export type Validation =
  | { readonly kind: 'list'; readonly source: ListSource; readonly message?: Words }
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
  readonly look: 'idle' | 'missing' | 'warning' | 'bar';
  readonly formula?: (context: FormulaContext, row: RowAddresses) => string;
}

/** Relative addresses in the first body row with the column fixed: of(weight) = "$C6". `at`: the marked cell itself. */
export interface RowAddresses {
  of(column: string): string;
  readonly at: string;
}

export interface TableDefinition {
  readonly key: TableKey;
  readonly caption?: Words;
  readonly columns: readonly ColumnDefinition[];
  /** Blank rows of a table without data, and at least this many rows altogether. */
  readonly rows: number;
  /** Blank rows after the data. */
  readonly spare?: number;
  readonly totals?: Readonly<Record<string, Words | ((context: FormulaContext) => string)>>;
  readonly highlights?: readonly Highlight[];
}

export interface FieldDefinition {
  readonly key: FieldKey;
  readonly role: ColumnRole;
  readonly type: ColumnType;
  readonly numberFormat?: string;
  readonly validation?: Validation;
  readonly prompt?: Words;
  readonly formula?: (context: FormulaContext) => string;
}

/** The raters of one evaluation with their totals, and what comes of them beside it. */
export interface ResultDefinition {
  readonly raterTotal: (context: FormulaContext, rater: number) => string;
  readonly fields: readonly FieldDefinition[];
}

export interface TemplateDefinition {
  readonly id: TemplateId;
  readonly title: Words;
  /** {person} and {period} are filled in. */
  readonly sheetName: Words;
  readonly orientation: 'Portrait' | 'Landscape';
  /** Rows of label:value pairs under the title. */
  readonly fields?: readonly (readonly FieldDefinition[])[];
  /** Side by side with a free column between them, so that each can grow downward. */
  readonly tables: readonly TableDefinition[];
  /** Below the table; only for templates with one table, which then is a form. */
  readonly result?: ResultDefinition;
  /** Headings with room for writing. */
  readonly remarks?: readonly Words[];
  /** 填写说明; {deadline ids} stand for their days. A form has them below, a list above the table. */
  readonly notes: readonly Words[];
  readonly signatures?: readonly Words[];
  readonly chart?: { readonly title: Words; readonly categories: string; readonly values: string };
  readonly content: (request: ContentRequest) => Content;
}

/** One row of a table by column key; what is left out stays blank. Dates as "2026-10-31". */
export type RowData = Readonly<Record<string, CellInput>>;

export interface EvaluationPerson {
  employeeId: CellInput;
  name: string;
  department: string;
  role: string;
}

export interface EvaluationRater {
  slot: string;
  /** "" when nobody is known yet. */
  name: string;
  /** Weight of the slot in percent, 0–100, the same for all raters who share it. */
  weight: number;
}

export interface EvaluationLine {
  kpi: string;
  weight: CellInput;
  target?: CellInput;
  direction?: CellInput;
  actual?: CellInput;
  standard?: CellInput;
  /** Where the facts come from (考评依据); stands behind the standard. */
  basis?: CellInput;
  /** One per rater; left out = blank. */
  scores?: readonly CellInput[];
}

export interface EvaluationData {
  person: EvaluationPerson;
  schemeName: string;
  scale?: ScoringScale;
  raters: readonly EvaluationRater[];
  lines: readonly EvaluationLine[];
  bonus?: CellInput;
}

export interface RankingRowData {
  employeeId: CellInput;
  name: string;
  department: string;
  role: string;
  raterTotals: readonly (number | null)[];
  /** "='考核-张三'!$H$22"; anything but a number there leaves the final score blank. Without it `final` is written. */
  finalFormula?: string;
  final?: number | null;
  /** Only for values; null without a rank. */
  rank?: number | null;
  rankInDepartment?: number | null;
  /** As shown: what stands there while there is no final score. */
  state: string;
  /** Sheet of the form; "" for none. */
  source: string;
  /** Cell of the form to go to, default A1. */
  sourceAddress?: string;
}

export interface RankingData {
  period: string;
  /** Final scores and ranks as values: for more people than formulas can count in reasonable time. */
  asValues?: boolean;
  rows: readonly RankingRowData[];
}

export interface ListData {
  rows: readonly RowData[];
}

/** Templates that are not filled with plain rows. */
interface SpecialData {
  settings: undefined;
  evaluation: EvaluationData;
  'monthly-ranking': RankingData;
}

/** What each template can be filled with. */
export type TemplateData = {
  [Id in TemplateId]: Id extends keyof SpecialData ? SpecialData[Id] : ListData;
};

/** A table that is in the workbook already, for formulas that look things up in it. */
export interface ExistingTable {
  name: string;
  /** Header of each column by key, as it stands in the sheet. */
  headers: Readonly<Record<string, string>>;
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
  /** The header cell, for counting rows. */
  headerOf(key: string): string;
  /** Value cell of a field, absolute. */
  field(key: FieldKey): string;
  /** A rater's cell, and the range of all of them, absolute. */
  rater(index: number, part: RaterPart): string;
  raters(part: RaterPart): string;
  /** A numeric setting: its cell on the 规则设置 sheet where there is one, otherwise the number itself. */
  setting(key: 'scoring.digits' | 'scoring.finalMin' | 'scoring.finalMax'): string;
  /** A table elsewhere in the workbook; null when it is not there. */
  existing(key: TableKey): ExistingTable | null;
}
