import { HostCollection, HostObject, itemNotFound } from '../rich-api';
import { referenceTo } from './chart-source';
import type { ModelContext } from './context';
import type { ChartRecord } from './side-store';

type Data = ChartRecord['series'][number];
type Dimension = 'Categories' | 'Values' | 'XValues' | 'YValues';

interface Readable extends HostObject {
  values: unknown[][];
  text: string[][];
}

/** Excel.ChartSeries */
export class ChartSeries extends HostObject {
  readonly typeName = 'ChartSeries';
  readonly scalars = ['name', 'plotOrder'] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly chart: ChartRecord,
    private readonly sheetId: string,
    private readonly data: Data,
  ) {
    super();
  }

  /** A name of its own, or what its name cell shows. */
  get name(): string {
    if (this.data.name !== undefined) return this.data.name;
    return this.data.nameRef === undefined ? '' : (this.read(this.data.nameRef)?.text[0][0] ?? '');
  }
  set name(name: string) {
    this.data.name = String(name).slice(0, 255);
    delete this.data.nameRef;
  }

  get plotOrder(): number {
    return this.chart.series.indexOf(this.data) + 1;
  }

  setValues(source: unknown): void {
    this.data.values = this.reference(source, 'ChartSeries.setValues');
  }

  setXAxisValues(source: unknown): void {
    this.data.categories = this.reference(source, 'ChartSeries.setXAxisValues');
  }

  getDimensionValues(dimension: Dimension): unknown[] {
    return this.read(this.dimension(dimension))?.values.flat() ?? [];
  }

  getDimensionDataSourceString(dimension: Dimension): string {
    return `=${this.dimension(dimension)}`;
  }

  delete(): void {
    this.chart.series = this.chart.series.filter((series) => series !== this.data);
  }

  private dimension(dimension: Dimension): string {
    const reference =
      dimension === 'Values' || dimension === 'YValues' ? this.data.values : this.data.categories;
    if (!reference) throw itemNotFound('ChartSeries.getDimensionValues');
    return reference;
  }

  private read(reference: string): Readable | null {
    try {
      const place = this.context.locate(reference, this.sheetId, 'ChartSeries.name');
      return this.context.rangeAt(place) as Readable;
    } catch {
      // Its cells are gone.
      return null;
    }
  }

  private reference(source: unknown, location: string): string {
    return referenceTo(this.context, this.context.locate(source, this.sheetId, location));
  }
}

/** Excel.ChartSeriesCollection */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly typeName = 'ChartSeriesCollection';
  override readonly scalars = ['count'] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly chart: ChartRecord,
    private readonly sheetId: string,
  ) {
    super();
  }

  get items(): ChartSeries[] {
    return this.chart.series.map((data) => new ChartSeries(this.context, this.chart, this.sheetId, data));
  }

  /** Shows nothing until its values are set. */
  add(name: unknown): ChartSeries {
    const data: Data = { ...(typeof name === 'string' ? { name } : {}), values: '' };
    this.chart.series.push(data);
    return new ChartSeries(this.context, this.chart, this.sheetId, data);
  }
}
