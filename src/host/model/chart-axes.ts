import { apiNotFound, HostObject } from '../rich-api';
import type { ChartRecord } from './side-store';

/** Excel.ChartAxes */
export class ChartAxes extends HostObject {
  readonly typeName = 'ChartAxes';
  readonly scalars = [] as const;
  constructor(private readonly chart: ChartRecord) {
    super();
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart);
  }
}

/** Excel.ChartAxis, the one of the categories: horizontal bars run from top to bottom here, columns from left to right. */
export class ChartAxis extends HostObject {
  readonly typeName = 'ChartAxis';
  readonly scalars = ['reversePlotOrder'] as const;
  constructor(private readonly chart: ChartRecord) {
    super();
  }

  get reversePlotOrder(): boolean {
    return this.chart.type.startsWith('Bar');
  }
  /** The other order is not modelled: neither drawing nor file knows it. */
  set reversePlotOrder(reversed: boolean) {
    if (reversed !== this.reversePlotOrder) throw apiNotFound('ChartAxis.reversePlotOrder');
  }
}
