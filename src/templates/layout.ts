/** Where the parts of a sheet stand. Rows and columns are zero-based, those of the sheet. */
import { isBlank } from '../core/decimal';
import type { TableKey } from './ids';
import { headerOf } from './headers';
import type { FieldKey, RaterPart } from './labels';
import { raterParts } from './labels';
import type { Language } from './language';
import { OWN_SHEET, placeAt } from './origin';
import type { Corner, Placement } from './origin';
import type { Area } from './plan';
import type {
  ChartDefinition,
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
  /** Points; of stacked tables the widest. */
  width: number;
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
  /** Columns of the value. */
  columns: number;
  /** Above the tables, left of the row shown apart, beside the raters, or below the tables. */
  block: 'above' | 'view' | 'result' | 'below';
}

export interface Layout {
  /** Cell of the title; every other part stands right of it or below. */
  origin: Corner;
  fields: PlacedField[];
  tables: PlacedTable[];
  /** One row per note in a form, one for all of them in a list. */
  notes: { row: number; rows: number };
  raters: { header: number; count: number } | null;
  /** Row of the table that is shown apart, and the first row of its chart. */
  view: { row: number; chart: number } | null;
  /** Heading rows; the room for writing is the row below. */
  remarks: number[];
  signatures: number | null;
  /** First row of each chart of a form; of a list none, its charts stand beside it. */
  charts: number[];
  /** Free columns between tables. */
  gaps: number[];
  /** Header row of the first table. */
  headerRow: number;
  /** Rows that stay in view: down to the header of a single table, to the fields above stacked ones; maybe none. */
  frozenRows: number;
  rows: number;
  columns: number;
  /** Columns of the lowest table: what stands below is no wider, so that it moves as a whole when that table grows. */
  columnsBelow: number;
  isForm: boolean;
}

/** Column of the labels beside the raters' block, which is five columns wide. */
const RESULT_COLUMN = raterParts.length + 1;
/** Column of each part of the raters' block. */
export const raterColumn = ({ origin }: Layout, part: RaterPart): number =>
  origin.column + raterParts.indexOf(part);

/** A form belongs together from its title to what stands below its tables; its hidden name covers all of it. */
export const isForm = ({ arrangement, result, below, remarks, signatures }: TemplateDefinition): boolean =>
  arrangement === 'stacked' || [result, below, remarks, signatures].some((part) => part !== undefined);

/** Rows of a chart in a form. */
export const chartRows = ({ rows = 14 }: ChartDefinition): number => rows;

function placeColumns(
  table: TableDefinition,
  language: Language,
  { raterCount, rows }: Content,
  first: number,
): PlacedColumn[] {
  const filled = (table.optional ?? []).filter(({ key }) =>
    rows[table.key]?.some((row) => !isBlank(row[key] ?? null)),
  );
  return [...table.columns, ...filled]
    .flatMap((definition) =>
      definition.repeat
        ? Array.from({ length: raterCount }, (_, i) => ({
            key: `${definition.key}${i + 1}`,
            header: headerOf(definition, language, i + 1),
            definition,
          }))
        : [{ key: definition.key, header: headerOf(definition, language), definition }],
    )
    .map((column, index) => ({ ...column, column: first + index, width: column.definition.width }));
}

/** Body rows: those with data and the spare ones, at least as many as the template wants when there are no data. */
export function bodyRows(table: TableDefinition, dataRows: number): number {
  return dataRows === 0 ? table.rows : dataRows + (table.spare ?? 0);
}

/** The tables from this header row on, side by side or one under another, or some of each. */
function placeTables(
  template: TemplateDefinition,
  content: Content,
  language: Language,
  headerRow: number,
): PlacedTable[] {
  const stacked = template.arrangement === 'stacked';
  let [row, column, end] = [headerRow, 0, 0];
  const tables = template.tables.map((definition, index): PlacedTable => {
    const under = stacked || definition.under;
    // One free row or column after the table before.
    if (index > 0 && !under) [row, column] = [headerRow, end + 1];
    if (index > 0 && under && definition.caption) row += 1;
    const columns = placeColumns(definition, language, content, column);
    const rows = bodyRows(definition, content.rows[definition.key]?.length ?? 0);
    const placed = {
      definition,
      area: { row, column, rows: rows + 1, columns: columns.length },
      columns,
      captionRow: definition.caption ? row - 1 : null,
      totalsRow: definition.totals ? row + rows + 1 : null,
    };
    row = endOf(placed) + 1;
    end = Math.max(end, column + columns.length);
    return placed;
  });
  return withSharedWidths(tables);
}

/** First row below a table and its totals. */
const endOf = ({ area, totalsRow }: PlacedTable): number => (totalsRow ?? area.row + area.rows - 1) + 1;

function withSharedWidths(tables: readonly PlacedTable[]): PlacedTable[] {
  const widest = (column: number): number =>
    Math.max(...tables.map(({ columns }) => columns.find((one) => one.column === column)?.width ?? 0));
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({ ...column, width: widest(column.column) })),
  }));
}

function placeFields(
  rows: readonly (readonly FieldDefinition[])[],
  firstRow: number,
  block: PlacedField['block'],
  firstColumn = 0,
): PlacedField[] {
  return rows.flatMap((fields, index) =>
    fields.map((definition, pair) => ({
      definition,
      row: firstRow + index,
      column: definition.column ?? firstColumn + pair * 2,
      columns: definition.columns ?? 1,
      block,
    })),
  );
}

/** Title, fields, (notes of a list,) tables; then for a form charts, raters, results, fields, remarks, notes, signatures. */
export function layOut(
  template: TemplateDefinition,
  content: Content,
  language: Language,
  placement: Placement = OWN_SHEET,
): Layout {
  return placeAt(placement, layOutTopLeft(template, content, language));
}

function layOutTopLeft(template: TemplateDefinition, content: Content, language: Language): Layout {
  const form = isForm(template);
  const fieldRows = template.fields ?? [];
  const notesOfList = 1 + fieldRows.length;
  const stacked = template.arrangement === 'stacked';
  const withCaption = stacked ? template.tables.slice(0, 1) : template.tables;
  const captions = withCaption.some((table) => table.caption) ? 1 : 0;
  const { view } = template;
  const chartOfView = notesOfList + 2;
  // One free row between what is above and the table.
  const headerRow = notesOfList + (form ? 0 : 1) + 1 + captions + (view ? view.chart.rows + 2 : 0);
  const tables = placeTables(template, content, language, headerRow);
  const layout: Layout = {
    origin: OWN_SHEET.origin,
    fields: [
      ...placeFields(fieldRows, 1, 'above'),
      ...placeFields(view ? [[view.field]] : [], headerRow - 1, 'view'),
    ],
    tables,
    notes: { row: notesOfList, rows: 1 },
    raters: null,
    view: view ? { row: headerRow - 1, chart: chartOfView } : null,
    remarks: [],
    signatures: null,
    charts: [],
    gaps: tables
      .filter(({ area }, index) => index > 0 && area.row === headerRow)
      .map(({ area }) => area.column - 1),
    headerRow,
    frozenRows: frozenRows(template, notesOfList, headerRow),
    rows: Math.max(...tables.map(endOf)),
    columns: Math.max(...tables.map(({ area }) => area.column + area.columns)),
    columnsBelow: tables[tables.length - 1].area.columns,
    isForm: form,
  };
  return form ? placeBelow(layout, template, content) : layout;
}

/** With a chart above its header a table would have no room left. */
function frozenRows(
  { arrangement, view, tables }: TemplateDefinition,
  fields: number,
  headerRow: number,
): number {
  if (view) return 0;
  return arrangement === 'stacked' || tables.some(({ under }) => under) ? fields : headerRow + 1;
}

/** One free row before each part that is there. */
function placeBelow(layout: Layout, template: TemplateDefinition, content: Content): Layout {
  let next = layout.rows + 1;
  const take = (rows: number): number => {
    const first = next;
    if (rows > 0) next += rows + 1;
    return first;
  };
  const { charts = [], result, below = [], remarks = [], notes, signatures } = template;
  const chartAt = charts.map((chart) => take(chartRows(chart)));
  const count = content.raters?.length ?? 0;
  const header = take(result ? Math.max(count + 1, result.fields.length) : 0);
  const results = placeFields(
    (result?.fields ?? []).map((field) => [field]),
    header,
    'result',
    RESULT_COLUMN,
  );
  const belowAt = take(below.length);
  const remarksAt = take(remarks.length * 2);
  const notesAt = take(notes.length);
  const signaturesAt = signatures ? take(1) : null;
  return {
    ...layout,
    fields: [...layout.fields, ...results, ...placeFields(below, belowAt, 'below')],
    raters: result ? { header, count } : null,
    remarks: remarks.map((_, index) => remarksAt + index * 2),
    notes: { row: notesAt, rows: notes.length },
    signatures: signaturesAt,
    charts: chartAt,
    rows: next - 1,
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
