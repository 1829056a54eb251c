/** Where the parts of a sheet stand. Rows and columns are zero-based. */
import type { TableKey } from './ids';
import { headerOf } from './headers';
import type { FieldKey, RaterPart } from './labels';
import { raterParts } from './labels';
import type { Language } from './language';
import type { Area } from './plan';
import type {
  ColumnDefinition,
  Content,
  FieldDefinition,
  TableDefinition,
  TemplateDefinition,
} from './schema';

export interface PlacedColumn {
  /** With the number of a repeated column: "rater2". */
  key: string;
  header: string;
  /** Column of the sheet. */
  column: number;
  definition: ColumnDefinition;
}

export interface PlacedTable {
  definition: TableDefinition;
  /** Header and body. */
  area: Area;
  columns: PlacedColumn[];
  captionRow: number | null;
  totalsRow: number | null;
}

export interface PlacedField {
  definition: FieldDefinition;
  row: number;
  /** Column of the label; the value stands in the next one. */
  column: number;
  isResult: boolean;
}

export interface Layout {
  fields: PlacedField[];
  tables: PlacedTable[];
  /** One row per note in a form, one for all of them in a list. */
  notes: { row: number; rows: number };
  raters: { header: number; count: number } | null;
  /** Heading rows; the room for writing is the row below. */
  remarks: number[];
  signatures: number | null;
  /** Free columns between tables. */
  gaps: number[];
  /** The table's header row and what is above stay in view. */
  headerRow: number;
  rows: number;
  columns: number;
  isForm: boolean;
}

/** Column of the labels beside the raters' block, which is five columns wide. */
const RESULT_COLUMN = raterParts.length + 1;
/** Column of each part of the raters' block. */
export const raterColumn = (part: RaterPart): number => raterParts.indexOf(part);

function placeColumns(
  table: TableDefinition,
  language: Language,
  raterCount: number,
  first: number,
): PlacedColumn[] {
  return table.columns
    .flatMap((definition) =>
      definition.repeat
        ? Array.from({ length: raterCount }, (_, i) => ({
            key: `${definition.key}${i + 1}`,
            header: headerOf(definition, language, i + 1),
            definition,
          }))
        : [{ key: definition.key, header: headerOf(definition, language), definition }],
    )
    .map((column, index) => ({ ...column, column: first + index }));
}

/** Body rows: those with data and the spare ones, at least as many as the template wants when there are no data. */
export function bodyRows(table: TableDefinition, dataRows: number): number {
  return dataRows === 0 ? table.rows : dataRows + (table.spare ?? 0);
}

function placeTables(
  template: TemplateDefinition,
  content: Content,
  language: Language,
  headerRow: number,
): PlacedTable[] {
  let next = 0;
  return template.tables.map((definition) => {
    const columns = placeColumns(definition, language, content.raterCount, next);
    const rows = bodyRows(definition, content.rows[definition.key]?.length ?? 0);
    const area = { row: headerRow, column: next, rows: rows + 1, columns: columns.length };
    next += columns.length + 1;
    return {
      definition,
      area,
      columns,
      captionRow: definition.caption ? headerRow - 1 : null,
      totalsRow: definition.totals ? headerRow + rows + 1 : null,
    };
  });
}

function placeFields(rows: readonly (readonly FieldDefinition[])[], firstRow: number): PlacedField[] {
  return rows.flatMap((fields, index) =>
    fields.map((definition, pair) => ({
      definition,
      row: firstRow + index,
      column: pair * 2,
      isResult: false,
    })),
  );
}

/** Title, fields, (notes of a list,) tables; then for a form raters, results, remarks, notes and signatures. */
export function layOut(template: TemplateDefinition, content: Content, language: Language): Layout {
  const isForm = template.result !== undefined;
  const fieldRows = template.fields ?? [];
  const fields = placeFields(fieldRows, 1);
  const notesOfList = 1 + fieldRows.length;
  const captions = template.tables.some((table) => table.caption) ? 1 : 0;
  // One free row between what is above and the table.
  const headerRow = notesOfList + (isForm ? 0 : 1) + 1 + captions;
  const tables = placeTables(template, content, language, headerRow);
  const last = tables[tables.length - 1];
  const layout: Layout = {
    fields,
    tables,
    notes: { row: notesOfList, rows: 1 },
    raters: null,
    remarks: [],
    signatures: null,
    gaps: tables.slice(1).map(({ area }) => area.column - 1),
    headerRow,
    rows: Math.max(...tables.map(({ area, totalsRow }) => (totalsRow ?? area.row + area.rows - 1) + 1)),
    columns: last.area.column + last.area.columns,
    isForm,
  };
  return isForm ? placeBelow(layout, template, content) : layout;
}

function placeBelow(layout: Layout, template: TemplateDefinition, content: Content): Layout {
  const count = content.raters?.length ?? 0;
  const header = layout.rows + 1;
  const results = (template.result?.fields ?? []).map((definition, index) => ({
    definition,
    row: header + index,
    column: RESULT_COLUMN,
    isResult: true,
  }));
  let next = header + Math.max(count + 1, results.length) + 1;
  const remarks = (template.remarks ?? []).map((_, index) => next + index * 2);
  next += remarks.length * 2 + 1;
  const notes = { row: next, rows: template.notes.length };
  next += notes.rows + 1;
  const signatures = template.signatures ? next : null;
  return {
    ...layout,
    fields: [...layout.fields, ...results],
    raters: { header, count },
    remarks,
    notes,
    signatures,
    rows: signatures === null ? notes.row + notes.rows : signatures + 1,
  };
}

/** The placed table of that kind. */
export function placedTable(layout: Layout, key: TableKey): PlacedTable {
  return layout.tables.find((table) => table.definition.key === key)!;
}

/** The placed field; undefined where the template has none of that key. */
export function placedField(layout: Layout, key: FieldKey): PlacedField | undefined {
  return layout.fields.find((field) => field.definition.key === key);
}

/** Body cells of one column, or of a repeated column's neighbours given by its base key. */
export function columnBody(table: PlacedTable, key: string): Area | null {
  const found = table.columns.filter((column) => column.key === key || column.definition.key === key);
  if (found.length === 0) return null;
  const { row, rows } = table.area;
  return { row: row + 1, column: found[0].column, rows: rows - 1, columns: found.length };
}
