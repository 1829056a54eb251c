import { HostCollection, HostObject, invalidArgument } from '../rich-api';
import { ChartAxes } from './chart-axes';
import { ChartLegend, ChartTitle } from './chart-parts';
import { ChartSeriesCollection } from './chart-series';
import { seriesOf, type SeriesBy } from './chart-source';
import type { ModelContext } from './context';
import type { ChartRecord } from './side-store';

interface Placed extends HostObject {
  left: number;
  top: number;
  width: number;
  height: number;
}

const SERIES_BY: readonly unknown[] = ['Auto', 'Rows', 'Columns'];

/** Excel.Chart. Place and size in points. */
export class Chart extends HostObject {
  readonly typeName = 'Chart';
  readonly scalars = ['chartType', 'height', 'id', 'left', 'name', 'top', 'width'] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
    private readonly record: ChartRecord,
  ) {
    super();
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }
  set name(name: string) {
    if (typeof name !== 'string' || name === '') throw invalidArgument('Chart.name');
    this.record.name = name;
  }

  get chartType(): string {
    return this.record.type;
  }
  set chartType(type: string) {
    this.record.type = type;
  }

  get title(): ChartTitle {
    return new ChartTitle(this.context, this.sheetId, this.record);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.record);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.record);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.context, this.record, this.sheetId);
  }

  get worksheet(): HostObject {
    return this.context.worksheetOf(this.sheetId);
  }

  get left(): number {
    return this.record.left;
  }
  set left(points: number) {
    this.record.left = size(points, 'Chart.left');
  }

  get top(): number {
    return this.record.top;
  }
  set top(points: number) {
    this.record.top = size(points, 'Chart.top');
  }

  get width(): number {
    return this.record.width;
  }
  set width(points: number) {
    this.record.width = size(points, 'Chart.width');
  }

  get height(): number {
    return this.record.height;
  }
  set height(points: number) {
    this.record.height = size(points, 'Chart.height');
  }

  setData(source: unknown, seriesBy: unknown): void {
    const place = this.context.locate(source, this.sheetId, 'Chart.setData');
    this.record.series = seriesOf(this.context, place, by(seriesBy, 'Chart.setData'));
  }

  /** Covers the cells from the start to the end cell, the end cell fully. */
  setPosition(startCell: unknown, endCell: unknown): void {
    const location = 'Chart.setPosition';
    const cell = (argument: unknown): Placed =>
      this.context.rangeAt(this.context.locate(argument, this.sheetId, location)) as Placed;
    const start = cell(startCell);
    Object.assign(this.record, { left: start.left, top: start.top });
    if (endCell === null || endCell === undefined) return;
    const end = cell(endCell);
    const width = end.left + end.width - start.left;
    const height = end.top + end.height - start.top;
    if (width <= 0 || height <= 0) throw invalidArgument(location);
    Object.assign(this.record, { width, height });
  }

  activate(): void {}

  delete(): void {
    const sheet = this.context.side.sheet(this.sheetId);
    sheet.charts = sheet.charts.filter((chart) => chart !== this.record);
  }
}

/** worksheet.charts: getItem by name gives the first of equals. */
export class ChartCollection extends HostCollection<Chart> {
  readonly typeName = 'ChartCollection';
  override readonly scalars = ['count'] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  get items(): Chart[] {
    return this.charts.map((record) => new Chart(this.context, this.sheetId, record));
  }

  /** Excel's own size, at the sheet's top left corner. */
  add(type: unknown, sourceData: unknown, seriesBy: unknown): Chart {
    const location = 'ChartCollection.add';
    if (typeof type !== 'string' || type === '' || type === 'Invalid') throw invalidArgument(location);
    const place = this.context.locate(sourceData, this.sheetId, location);
    const number = nextChart++;
    const record: ChartRecord = {
      id: `{chart-${number}}`,
      name: `Chart ${number}`,
      type,
      series: seriesOf(this.context, place, by(seriesBy, location)),
      legend: true,
      left: 0,
      top: 0,
      width: 360,
      height: 216,
    };
    this.charts.push(record);
    return new Chart(this.context, this.sheetId, record);
  }

  private get charts(): ChartRecord[] {
    return this.context.side.sheet(this.sheetId).charts;
  }
}

let nextChart = 1;
export const newChartId = (): string => `{chart-${nextChart++}}`;

function by(seriesBy: unknown, location: string): SeriesBy {
  const value = seriesBy ?? 'Auto';
  if (!SERIES_BY.includes(value)) throw invalidArgument(location);
  return value as SeriesBy;
}

function size(points: unknown, location: string): number {
  if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument(location);
  return points;
}
