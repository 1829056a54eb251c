import { HostObject, invalidArgument } from '../rich-api';
import { referenceTo } from './chart-source';
import type { ModelContext } from './context';
import type { ChartRecord } from './side-store';

interface Readable extends HostObject {
  text: string[][];
}

/** Excel.ChartTitle: setting a text shows it, and a formula what its cell shows. */
export class ChartTitle extends HostObject {
  readonly typeName = 'ChartTitle';
  readonly scalars = ['text', 'visible'] as const;
  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
    private readonly chart: ChartRecord,
  ) {
    super();
  }

  get text(): string {
    const { title = '', titleRef } = this.chart;
    if (titleRef === undefined) return title;
    try {
      const place = this.context.locate(titleRef, this.sheetId, 'ChartTitle.text');
      return (this.context.rangeAt(place) as Readable).text[0][0];
    } catch {
      // Its cell is gone.
      return title;
    }
  }
  set text(text: string) {
    this.chart.title = text;
    delete this.chart.titleRef;
  }

  get visible(): boolean {
    return this.chart.title !== undefined;
  }
  set visible(visible: boolean) {
    this.chart.title = visible ? (this.chart.title ?? 'Chart Title') : undefined;
    if (!visible) delete this.chart.titleRef;
  }

  /** A reference in A1 style: "=Sheet1!$B$2". */
  setFormula(formula: unknown): void {
    const location = 'ChartTitle.setFormula';
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument(location);
    const place = this.context.locate(formula.slice(1), this.sheetId, location);
    this.chart.titleRef = referenceTo(this.context, place);
    this.chart.title = this.text;
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
