import type { Case, CaseBed } from './case';

const DATA = [
  ['Month', 'Plan', 'Done'],
  ['Jan', 10, 8],
  ['Feb', 20, 19],
];

function chartOn({ sheet }: CaseBed, type: Excel.ChartType | 'ColumnClustered' | 'Line' | 'BarClustered') {
  sheet.getRange('A1:C3').values = DATA;
  return sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:C3'), 'Columns');
}

/** Charts. */
export const chartCases: readonly Case[] = [
  {
    apis: [
      'Worksheet.charts',
      'ChartCollection.add',
      'ChartCollection.getItem',
      'ChartCollection.items',
      'ChartCollection.load',
      'Chart.name',
      'Chart.delete',
      'ChartType.columnClustered',
      'ChartType.barClustered',
      'ChartType.line',
    ],
    says: 'add makes a chart of the type; it is found by its name until it is deleted',
    async check(bed) {
      const { context, sheet, code } = bed;
      for (const type of ['ColumnClustered', 'BarClustered', 'Line'] as const)
        chartOn(bed, type).name = `my ${type}`;
      sheet.charts.load('items/name,items/chartType');
      await context.sync();
      expect(sheet.charts.items.map((each) => [each.name, each.chartType])).toEqual(
        ['ColumnClustered', 'BarClustered', 'Line'].map((type) => [`my ${type}`, type]),
      );
      sheet.charts.getItem('my Line').delete();
      await context.sync();
      expect(await code((own) => own.charts.getItem('my Line').load('name'))).toBe('ItemNotFound');
    },
  },
  {
    apis: [
      'ChartSeriesBy.columns',
      'ChartSeriesBy.rows',
      'Chart.series',
      'ChartSeriesCollection.count',
      'ChartSeriesCollection.getItemAt',
      'ChartSeries.name',
    ],
    says: 'columns or rows of the range are its series, their headers the names',
    async check(bed) {
      const { context, sheet } = bed;
      const byColumns = chartOn(bed, 'Line');
      const byRows = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Rows');
      const names = [byColumns, byRows].map(({ series }) => {
        series.load('count');
        return [0, 1].map((index) => series.getItemAt(index).load('name'));
      });
      await context.sync();
      expect([byColumns.series.count, byRows.series.count]).toEqual([2, 2]);
      expect(names.map((each) => each.map(({ name }) => name))).toEqual([
        ['Plan', 'Done'],
        ['Jan', 'Feb'],
      ]);
    },
  },
  {
    apis: [
      'ChartSeriesCollection.add',
      'ChartSeries.setValues',
      'ChartSeries.setXAxisValues',
      'ChartSeries.name',
    ],
    says: 'a new series has the name and then the cells that it is given',
    async check(bed) {
      const { context, sheet } = bed;
      const { series } = chartOn(bed, 'ColumnClustered');
      sheet.getRange('E2:E3').values = [[5], [6]];
      const added = series.add('New');
      added.setValues(sheet.getRange('E2:E3'));
      added.setXAxisValues(sheet.getRange('A2:A3'));
      series.load('count');
      added.load('name');
      const values = added.getDimensionValues('Values');
      const categories = added.getDimensionValues('Categories');
      await context.sync();
      expect([series.count, added.name]).toEqual([3, 'New']);
      expect([values.value.map(Number), categories.value]).toEqual([
        [5, 6],
        ['Jan', 'Feb'],
      ]);
    },
  },
  {
    apis: ['Chart.setPosition', 'Chart.left', 'Chart.top'],
    says: 'the chart begins at its first cell and covers its last',
    async check(bed) {
      const { context, sheet } = bed;
      const chart = chartOn(bed, 'Line');
      chart.setPosition('B5', 'D9');
      chart.load('left,top,width,height');
      const cells = sheet.getRange('B5:D9').load('left,top,width,height');
      await context.sync();
      for (const side of ['left', 'top', 'width', 'height'] as const) {
        expect(chart[side]).toBeCloseTo(cells[side], 0);
      }
    },
  },
  {
    apis: ['Chart.title', 'ChartTitle.text', 'ChartTitle.setFormula', 'Chart.legend', 'ChartLegend.visible'],
    says: 'a title is a text, or what a cell shows; a legend can be hidden',
    async check(bed) {
      const { context, sheet, name } = bed;
      const chart = chartOn(bed, 'Line');
      chart.title.text = 'Own';
      chart.legend.visible = false;
      chart.load('title/text,legend/visible');
      await context.sync();
      expect([chart.title.text, chart.legend.visible]).toEqual(['Own', false]);
      sheet.getRange('H1').values = [['From a cell']];
      chart.title.setFormula(`=${name}!$H$1`);
      chart.load('title/text');
      await context.sync();
      expect(chart.title.text).toBe('From a cell');
    },
  },
  {
    apis: ['Chart.axes', 'ChartAxes.categoryAxis', 'ChartAxis.reversePlotOrder'],
    says: 'points are plotted from first to last unless it is said otherwise',
    async check(bed) {
      const { context } = bed;
      const { categoryAxis } = chartOn(bed, 'BarClustered').axes;
      categoryAxis.load('reversePlotOrder');
      await context.sync();
      expect(categoryAxis.reversePlotOrder).toBe(false);
      categoryAxis.reversePlotOrder = true;
      categoryAxis.load('reversePlotOrder');
      await context.sync();
      expect(categoryAxis.reversePlotOrder).toBe(true);
    },
  },
];
