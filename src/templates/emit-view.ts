/** The row of a list that is shown apart, above its header, with a chart of it. */
import type { Surroundings } from './emit-around';
import { chosenCell } from './formulas/chosen';
import type { Language } from './language';
import { say } from './language';
import type { Layout, PlacedColumn } from './layout';
import { placedField } from './layout';
import type { Area, PlanChart } from './plan';
import type { Content, TemplateDefinition, ViewDefinition } from './schema';

const columnsOf = (layout: Layout, keys: readonly string[]): PlacedColumn[] =>
  keys.map((key) => layout.tables[0].columns.find((column) => column.key === key)!);

/** Neighbouring cells of one row. */
function rowOf(layout: Layout, row: number, keys: readonly string[]): Area {
  const [{ column }] = columnsOf(layout, keys);
  return { row, column, rows: 1, columns: keys.length };
}

/** Writes the cells of the row that is chosen. */
export function emitView({ builder, template, layout, context }: Surroundings): void {
  const { view } = template;
  if (!view || !layout.view) return;
  const { row } = layout.view;
  for (const { key, column, definition } of columnsOf(layout, view.values)) {
    const area = builder.block(row, column, [[`=${chosenCell(context, view, key)}`]]);
    const { numberFormat, align } = definition;
    builder.format(area, 'body', {
      ...(numberFormat && { numberFormat }),
      ...(align && { align: { horizontal: align } }),
    });
  }
}

/** The chart of that row; none where the template shows no row apart. */
export function chartOfView(
  { view }: TemplateDefinition,
  layout: Layout,
  { fields }: Content,
  language: Language,
): PlanChart[] {
  if (!view || !layout.view) return [];
  const { chart, field } = view;
  const { row, column } = placedField(layout, field.key)!;
  return [
    {
      type: chart.type,
      name: nameOfView(layout),
      title: String(fields?.[field.key] ?? ''),
      titleCell: { row, column: column + 1 },
      categories: rowOf(layout, layout.headerRow, chart.values),
      values: [rowOf(layout, row, chart.values)],
      inRow: { series: say(chart.series, language) },
      position: positionOf(layout, chart),
    },
  ];
}

const nameOfView = (layout: Layout): string => layout.tables[0].definition.key;

const positionOf = (layout: Layout, { rows, columns }: ViewDefinition['chart']): Area => ({
  row: layout.view!.chart,
  column: layout.origin.column,
  rows,
  columns,
});
