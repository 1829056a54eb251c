import type { PlanChart } from '../templates/plan';
import { supports } from './session';
import type { PlanSheet } from './write-plan';

/** Queues charts over cells of the same sheet, one series per column of values. */
export function queueCharts(target: PlanSheet, charts: readonly PlanChart[]): void {
  for (const { type, name, title, categories, values, seriesNames, position, fromTop } of charts) {
    const chart = target.sheet.charts.add(type, target.range(values[0]), 'Columns');
    chart.name = name;
    chart.title.text = title;
    chart.legend.visible = values.length > 1;
    if (fromTop && supports('1.7')) chart.axes.categoryAxis.reversePlotOrder = true;
    values.forEach((area, index) => {
      const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(seriesNames?.[index]);
      const { row, column, rows, columns } = area;
      if (index > 0) series.setValues(target.range({ row: row + 1, column, rows: rows - 1, columns }));
      const names = { ...categories, row: categories.row + 1, rows: categories.rows - 1 };
      series.setXAxisValues(target.range(names));
    });
    const corner = { ...position, rows: 1, columns: 1 };
    const end = {
      ...corner,
      row: position.row + position.rows - 1,
      column: position.column + position.columns - 1,
    };
    chart.setPosition(target.range(corner), target.range(end));
  }
}
