import type { Session } from './session';

/** A chart that shows columns of a table; place, looks and title stay as people made them. */
export interface ChartRewrite {
  name: string;
  /** Columns of the sheet; one series per column of values. */
  categories: number;
  values: number[];
}

/** Queues that charts show these rows of their columns, all of them and no others. */
export function queueChartRanges(
  session: Session,
  sheet: string,
  row: number,
  rows: number,
  charts: readonly ChartRewrite[],
): void {
  const worksheet = session.workbook.worksheets.getItem(sheet);
  const cells = (column: number) => session.range(worksheet.getRangeByIndexes(row, column, rows, 1));
  for (const { name, categories, values } of charts) {
    values.forEach((column, index) => {
      const series = worksheet.charts.getItem(name).series.getItemAt(index);
      series.setValues(cells(column));
      series.setXAxisValues(cells(categories));
    });
  }
}
