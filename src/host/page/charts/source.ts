import type { ICellData, Nullable } from '@univerjs/core';
import type { ModelContext } from '../../model/context';
import type { ChartRecord } from '../../model/side-store';
import type { ChartPicture, SeriesValues } from './draw';
import type { PlacedChart } from './overlay';

const PIXELS_PER_POINT = 4 / 3;

type Cell = Nullable<ICellData>;

/** Charts of the active sheet with what their ranges show now. */
export function chartsOf(model: ModelContext): PlacedChart[] {
  return model.side.sheet(model.activeSheetId).charts.map((chart) => ({
    left: chart.left * PIXELS_PER_POINT,
    top: chart.top * PIXELS_PER_POINT,
    picture: pictureOf(chart, model),
  }));
}

function pictureOf(chart: ChartRecord, model: ModelContext): ChartPicture {
  const cells = (reference: string | undefined): Cell[] => cellsOf(reference, model);
  const series = chart.series.map((one): SeriesValues => ({
    name: one.name ?? textOf(cells(one.nameRef)[0]),
    values: cells(one.values).map(numberOf),
  }));
  const names = cells(chart.series[0]?.categories).map(textOf);
  const count = Math.max(0, names.length, ...series.map(({ values }) => values.length));
  return {
    kind: kindOf(chart.type),
    title: chart.titleRef === undefined ? (chart.title ?? '') : textOf(cells(chart.titleRef)[0]),
    categories: Array.from({ length: count }, (_, index) => names[index] ?? String(index + 1)),
    series,
    legend: chart.legend ?? false,
    reversed: chart.reversed ?? false,
    width: chart.width * PIXELS_PER_POINT,
    height: chart.height * PIXELS_PER_POINT,
  };
}

/** Stacked, marked and three-dimensional variants are drawn plain; what is no bar and no line, as columns. */
function kindOf(type: string): ChartPicture['kind'] {
  if (type.startsWith('Bar')) return 'bar';
  return type.startsWith('Line') ? 'line' : 'column';
}

/** The cells of a reference such as `Sheet1!$B$2:$B$9`, row by row; none when it names no place any more. */
function cellsOf(reference: string | undefined, model: ModelContext): Cell[] {
  if (reference === undefined) return [];
  try {
    const { sheetId, box } = model.locate(reference, model.activeSheetId, '');
    const matrix = model.engine.sheet(sheetId).getCellMatrix();
    return Array.from({ length: box.rows * box.columns }, (_, index) =>
      matrix.getValue(box.row + Math.floor(index / box.columns), box.column + (index % box.columns)),
    );
  } catch {
    return [];
  }
}

const textOf = (cell: Cell): string => String(cell?.v ?? '');

/** Text, blanks and errors are gaps. */
const numberOf = (cell: Cell): number | null => (typeof cell?.v === 'number' ? cell.v : null);
