/** Charts that can be kept: Office.js type ↔ plot element, direction, grouping and markers in the file. */
export interface ChartKind {
  type: string;
  plot: 'barChart' | 'lineChart';
  direction?: 'bar' | 'col';
  grouping: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  markers?: boolean;
}

export const CHART_KINDS: readonly ChartKind[] = [
  { type: 'BarClustered', plot: 'barChart', direction: 'bar', grouping: 'clustered' },
  { type: 'BarStacked', plot: 'barChart', direction: 'bar', grouping: 'stacked' },
  { type: 'BarStacked100', plot: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  { type: 'ColumnClustered', plot: 'barChart', direction: 'col', grouping: 'clustered' },
  { type: 'ColumnStacked', plot: 'barChart', direction: 'col', grouping: 'stacked' },
  { type: 'ColumnStacked100', plot: 'barChart', direction: 'col', grouping: 'percentStacked' },
  { type: 'Line', plot: 'lineChart', grouping: 'standard', markers: false },
  { type: 'LineMarkers', plot: 'lineChart', grouping: 'standard', markers: true },
  { type: 'LineStacked', plot: 'lineChart', grouping: 'stacked', markers: false },
  { type: 'LineMarkersStacked', plot: 'lineChart', grouping: 'stacked', markers: true },
  { type: 'LineStacked100', plot: 'lineChart', grouping: 'percentStacked', markers: false },
  { type: 'LineMarkersStacked100', plot: 'lineChart', grouping: 'percentStacked', markers: true },
];
