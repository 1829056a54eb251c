import { fill, say } from './language';
import type { Language } from './language';
import { chartRows, columnBody, placedTable } from './layout';
import type { Layout } from './layout';
import type { Area, PlanChart } from './plan';
import type { Content, TemplateDefinition } from './schema';

/** Beside a list, where its table does not grow. */
const BESIDE = { columns: 7, minRows: 12, maxRows: 40 } as const;

/**
 * The charts of a sheet: below the tables of a form, beside the table of a list, there one under another. A chart over a
 * table without data is left out.
 */
export function chartsOf(
  template: TemplateDefinition,
  layout: Layout,
  content: Content,
  language: Language,
): PlanChart[] {
  let besideRow = layout.headerRow;
  return (template.charts ?? []).flatMap((definition, index) => {
    const table = definition.table ? placedTable(layout, definition.table) : layout.tables[0];
    const rows = content.rows[table.definition.key]?.length ?? 0;
    if (rows === 0) return [];
    const withHeader = (key: string): Area => {
      const body = columnBody(table, key)!;
      return { ...body, row: body.row - 1, rows: body.rows + 1 };
    };
    const position = layout.isForm
      ? {
          row: layout.charts[index],
          column: layout.origin.column,
          rows: chartRows(definition),
          columns: layout.columnsBelow,
        }
      : besidePosition(layout, besideRow, rows);
    besideRow = position.row + position.rows + 1;
    return {
      type: definition.type,
      name: chartNameOf(table.definition.key, index),
      title: fill(say(definition.title, language), { period: content.period ?? '' }).trim(),
      categories: withHeader(definition.categories),
      values: definition.values.map(withHeader),
      position,
      ...(definition.values.length > 1 && {
        seriesNames: definition.values.map(
          (key) => table.columns.find((column) => column.key === key)!.header,
        ),
      }),
      ...(definition.type === 'BarClustered' && { fromTop: true }),
    };
  });
}

/** What the chart of that place in its template is called. */
export const chartNameOf = (table: string, index: number): string =>
  index === 0 ? table : `${table}-${index + 1}`;

const besidePosition = (layout: Layout, row: number, rows: number): Area => ({
  row,
  column: layout.origin.column + layout.columns + 1,
  rows: Math.min(BESIDE.maxRows, Math.max(BESIDE.minRows, rows + 2)),
  columns: BESIDE.columns,
});
