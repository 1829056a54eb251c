import { chartNameOf } from '../../templates/emit-charts';
import { templateOf } from '../../templates/registry';
import type { ChartInfo } from '../../workbook/locate';
import type { ChartRewrite } from '../../workbook/chart-ranges';
import type { Block } from '../reading/block';

/**
 * The charts of a ranking's template that are still on its sheet under their names, with as many series as they had. One
 * that was deleted, renamed or made into something else is left to itself, and so is one that lost a column.
 * @param placed where a column of the sheet stands once new ones are there
 */
export function chartsOver(
  { key, columns }: Pick<Block, 'key' | 'columns'>,
  onSheet: readonly ChartInfo[],
  placed: (column: number) => number,
): ChartRewrite[] {
  const { charts = [] } = templateOf(key);
  return charts.flatMap(({ categories, values }, index) => {
    const name = chartNameOf(key, index);
    const found = onSheet.some((chart) => chart.name === name && chart.series === values.length);
    if (!found || [categories, ...values].some((column) => columns[column] === undefined)) return [];
    return [
      { name, categories: placed(columns[categories]), values: values.map((of) => placed(columns[of])) },
    ];
  });
}
