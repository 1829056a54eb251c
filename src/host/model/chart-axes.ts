import { HostObject } from '../rich-api';
import type { ChartRecord } from './side-store';
import { logical } from './style-access';

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

/** Excel.ChartAxis, the one of the categories: columns run from left to right, bars from the bottom up. */
export class ChartAxis extends HostObject {
  readonly typeName = 'ChartAxis';
  readonly scalars = ['reversePlotOrder'] as const;
  constructor(private readonly chart: ChartRecord) {
    super();
  }

  get reversePlotOrder(): boolean {
    return this.chart.reversed === true;
  }
  set reversePlotOrder(reversed: unknown) {
    this.chart.reversed = logical(reversed, 'ChartAxis.reversePlotOrder') || undefined;
  }
}
