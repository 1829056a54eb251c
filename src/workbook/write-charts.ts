import type { Area, PlanChart, SheetPlan } from '../templates/plan';
import { absoluteCell } from '../templates/a1';
import { quoteSheet } from './a1';
import type { PlanSheet } from './write-plan';

/** Queues the charts of a plan over cells of its sheet, one series per column of values, or the one row that it says. */
export function queueCharts(target: PlanSheet, plan: Pick<SheetPlan, 'charts' | 'sheetName'>): void {
  for (const definition of plan.charts) {
    const { type, name, values, fromTop, inRow } = definition;
    const chart = target.sheet.charts.add(type, target.range(values[0]), inRow ? 'Rows' : 'Columns');
    chart.name = name;
    chart.legend.visible = values.length > 1;
    if (fromTop) chart.axes.categoryAxis.reversePlotOrder = true;
    queueTitle(chart, definition, plan.sheetName);
    queueSeries(target, chart, definition);
    queuePosition(target, chart, definition);
  }
}

/** A title that follows a cell says what it shows now where Excel cannot link it. */
function queueTitle(chart: Excel.Chart, { title, titleCell }: PlanChart, sheet: string): void {
  chart.title.text = title;
  if (!titleCell) return;
  chart.title.setFormula(`=${quoteSheet(sheet)}!${absoluteCell(titleCell.row, titleCell.column)}`);
}

function queueSeries(target: PlanSheet, chart: Excel.Chart, definition: PlanChart): void {
  const { categories, values, seriesNames, inRow } = definition;
  const cells = (area: Area): Area => (inRow ? area : { ...area, row: area.row + 1, rows: area.rows - 1 });
  values.forEach((area, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(seriesNames?.[index]);
    if (inRow) series.name = inRow.series;
    // Of a row whose first cell is blank or text Excel would take that for the name.
    if (inRow || index > 0) series.setValues(target.range(cells(area)));
    series.setXAxisValues(target.range(cells(categories)));
  });
}

function queuePosition(target: PlanSheet, chart: Excel.Chart, { position }: PlanChart): void {
  const { row, column, rows, columns } = position;
  const cell = (at: number, of: number) => target.range({ row: at, column: of, rows: 1, columns: 1 });
  chart.setPosition(cell(row, column), cell(row + rows - 1, column + columns - 1));
}
