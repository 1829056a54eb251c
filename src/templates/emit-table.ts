import { parseDay, serialOf } from '../core/day';
import type { CellInput } from '../core/types';
import { cellAddress } from './a1';
import type { PlacedColumn, PlacedTable } from './layout';
import { linesNeeded, rowHeight } from './measure';
import { say } from './language';
import type { Area, PlanTable, PlanValue } from './plan';
import { asText, cellArea, textOf } from './plan-builder';
import type { PlanBuilder } from './plan-builder';
import type { ColumnDefinition, ColumnType, Content, FormulaContext, RowData } from './schema';
import { TABLE_STYLE } from './styles';

/** A value as a cell of that type holds it: days become date serials, text stays text, blank stays blank. */
export function plain(value: CellInput, type: ColumnType): PlanValue {
  if (value === null || value === '') return null;
  if (type === 'date') {
    const day = parseDay(value);
    return day === null ? asText(String(value)) : serialOf(day);
  }
  return typeof value === 'string' ? asText(value) : value;
}

function cellValue(
  column: PlacedColumn,
  context: FormulaContext,
  row: RowData,
  sheetRow: number,
  asValues: boolean,
): PlanValue {
  const write = asValues ? undefined : column.definition.formula;
  const formula = write?.(context, cellAddress(sheetRow, column.column), row) ?? '';
  return formula === '' ? plain(row[column.key] ?? null, column.definition.type) : `=${formula}`;
}

function totalsOf(table: PlacedTable, context: FormulaContext): PlanTable['totals'] {
  const { totals } = table.definition;
  return (
    totals &&
    table.columns.map(({ key }) => {
      const total = totals[key];
      if (!total) return null;
      if (typeof total === 'function') return { formula: `=${total(context)}` };
      return 'formula' in total
        ? { formula: `=${total.formula(context)}` }
        : { label: say(total, context.language) };
    })
  );
}

/** Number format of a cell that says none. A formula in a cell of text format would be shown, not calculated. */
export function formatOf({ numberFormat, type, role }: CellKind): string {
  const format =
    numberFormat ?? { text: '@', list: '@', date: 'yyyy-mm-dd', number: 'General', percent: '0%' }[type];
  return role === 'formula' && format === '@' ? 'General' : format;
}

type CellKind = Pick<ColumnDefinition, 'numberFormat' | 'type' | 'role'>;

function formatTable(builder: PlanBuilder, table: PlacedTable): void {
  const { area, columns, totalsRow } = table;
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  builder.format({ ...area, rows: 1 }, 'header');
  builder.format(body, 'body');
  for (const { column, definition, width } of columns) {
    const { align, role } = definition;
    builder.format(
      { ...body, column, columns: 1 },
      ...(role === 'input' ? (['input'] as const) : []),
      { numberFormat: formatOf(definition) },
      ...(align ? [{ align: { horizontal: align } }] : []),
    );
    builder.plan.columnWidths[column] = width;
  }
  builder.height(area.row, rowHeight(Math.max(...columns.map(headerLines))));
  if (totalsRow === null) return;
  builder.format({ ...area, row: totalsRow, rows: 1 }, 'totals');
  for (const { column, key, definition } of columns) {
    const total = table.definition.totals?.[key];
    if (!total) continue;
    const { align } = definition;
    const { numberFormat } = 'numberFormat' in total ? total : definition;
    builder.format(cellArea(totalsRow, column), {
      ...(numberFormat && { numberFormat }),
      ...(align && { align: { horizontal: align } }),
    });
  }
}

/** Points that the filter button takes from a header cell. */
const FILTER_BUTTON = 14;

const headerLines = ({ header, width }: PlacedColumn): number => linesNeeded(header, width - FILTER_BUTTON);

/** Rows whose text takes several lines get the height for them; the others stay automatic and grow by themselves. */
function fitRow(builder: PlanBuilder, row: number, cells: PlanValue[], columns: PlacedColumn[]): void {
  const lines = Math.max(...cells.map((cell, index) => linesNeeded(textOf(cell), columns[index].width)));
  if (lines > 1) builder.height(row, rowHeight(lines));
}

/** Writes one table with its caption, formats and totals. */
export function emitTable(
  builder: PlanBuilder,
  table: PlacedTable,
  name: string,
  context: FormulaContext,
  content: Content,
): void {
  const { area, columns, definition, captionRow } = table;
  const data = content.rows[definition.key] ?? [];
  if (captionRow !== null && definition.caption) {
    builder.block(captionRow, area.column, [[say(definition.caption, context.language)]]);
    builder.format(cellArea(captionRow, area.column), 'caption');
  }
  const header = columns.map((column): PlanValue => column.header);
  const body = Array.from({ length: area.rows - 1 }, (_, index) =>
    columns.map((column) =>
      cellValue(column, context, data[index] ?? {}, area.row + 1 + index, content.asValues ?? false),
    ),
  );
  builder.block(area.row, area.column, [header, ...body]);
  body.forEach((cells, index) => fitRow(builder, area.row + 1 + index, cells, columns));
  builder.plan.tables.push({ name, area, totals: totalsOf(table, context), style: TABLE_STYLE });
  formatTable(builder, table);
  emitLinks(builder, table, content);
}

/** Cells that name a sheet lead to it. */
function emitLinks(builder: PlanBuilder, table: PlacedTable, { links, rows }: Content): void {
  const column = links && table.columns.find(({ key }) => key === links.column)?.column;
  if (!links || column === undefined) return;
  (rows[table.definition.key] ?? []).forEach((data, index) => {
    const sheet = data[links.column];
    if (typeof sheet !== 'string' || sheet === '') return;
    const cell: Area = cellArea(table.area.row + 1 + index, column);
    const target = { sheet, address: String(data[links.address] ?? 'A1') };
    builder.plan.links = [
      ...(builder.plan.links ?? []),
      { row: cell.row, column: cell.column, target, tip: sheet },
    ];
    builder.format(cell, 'link');
  });
}
