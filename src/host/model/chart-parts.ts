import { HostObject } from '../rich-api';
import type { ChartRecord } from './side-store';

/** Excel.ChartTitle: setting a text shows it. */
export class ChartTitle extends HostObject {
  readonly typeName = 'ChartTitle';
  readonly scalars = ['text', 'visible'] as const;
  constructor(private readonly chart: ChartRecord) {
    super();
  }

  get text(): string {
    return this.chart.title ?? '';
  }
  set text(text: string) {
    this.chart.title = text;
  }

  get visible(): boolean {
    return this.chart.title !== undefined;
  }
  set visible(visible: boolean) {
    this.chart.title = visible ? (this.chart.title ?? 'Chart Title') : undefined;
  }
}

/** Excel.ChartLegend */
export class ChartLegend extends HostObject {
  readonly typeName = 'ChartLegend';
  readonly scalars = ['visible'] as const;
  constructor(private readonly chart: ChartRecord) {
    super();
  }

  get visible(): boolean {
    return this.chart.legend ?? false;
  }
  set visible(visible: boolean) {
    this.chart.legend = visible;
  }
}
