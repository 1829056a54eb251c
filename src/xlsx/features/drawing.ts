import type { PackageReader } from '../package/package';
import { partOf, relationsOf } from '../package/relations';
import type { PackageWriter } from '../package/writer';
import { MAX_COLUMNS, MAX_ROWS } from '../text/a1';
import { child, descendants, element, numberOf, type XmlNode } from '../text/xml';
import type { ChartData, SheetData } from '../workbook-data';
import { EMU_PER_POINT, columnPoints, offsetOf, placeOf, rowPoints } from './geometry';
import { readChart } from './read-chart';
import { isWritableChart, writeChart } from './write-chart';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Frame = Pick<ChartData, 'left' | 'top' | 'width' | 'height'>;
type Sizes = Parameters<typeof columnPoints>[0];

const rounded = (points: number): number => Number(points.toFixed(2));

/** Charts of a drawing part; pictures, shapes and charts that cannot be kept are told through `lose`. */
export async function readDrawing(
  source: PackageReader,
  part: string,
  sheet: Sizes,
  lose: (kind: string) => void,
): Promise<ChartData[]> {
  const relations = await relationsOf(source, part);
  const charts: ChartData[] = [];
  for (const anchor of (await source.xml(part)).children) {
    if (descendants(anchor, 'pic').length) lose('picture');
    if (descendants(anchor, 'sp').length || descendants(anchor, 'cxnSp').length) lose('shape');
    for (const frame of descendants(anchor, 'graphicFrame')) {
      const id = descendants(frame, 'chart')[0]?.attributes.id;
      const contents =
        id === undefined ? null : readChart(await source.xml(partOf(relations, id, part)), lose);
      if (!contents) {
        lose(id === undefined ? 'shape' : 'chart');
        continue;
      }
      charts.push({
        name: descendants(frame, 'cNvPr')[0]?.attributes.name ?? '',
        ...contents,
        ...frameOf(anchor, sheet),
      });
    }
  }
  return charts;
}

/** Place and size in points, whichever of the three anchors the file uses. */
function frameOf(anchor: XmlNode, sheet: Sizes): Frame {
  const from = corner(child(anchor, 'from'), sheet);
  const to = corner(child(anchor, 'to'), sheet);
  const position = child(anchor, 'pos');
  const size = child(anchor, 'ext');
  const points = (node: XmlNode | undefined, name: string): number =>
    (numberOf(node, name) ?? 0) / EMU_PER_POINT;
  const left = from?.left ?? points(position, 'x');
  const top = from?.top ?? points(position, 'y');
  return {
    left: rounded(left),
    top: rounded(top),
    width: rounded(to ? to.left - left : points(size, 'cx')),
    height: rounded(to ? to.top - top : points(size, 'cy')),
  };
}

function corner(node: XmlNode | undefined, sheet: Sizes): { left: number; top: number } | undefined {
  if (!node) return undefined;
  const value = (name: string): number => Number(child(node, name)?.text ?? 0) || 0;
  return {
    left: offsetOf(value('col'), (i) => columnPoints(sheet, i)) + value('colOff') / EMU_PER_POINT,
    top: offsetOf(value('row'), (i) => rowPoints(sheet, i)) + value('rowOff') / EMU_PER_POINT,
  };
}

/** Adds drawing and chart parts; returns the relationship id, or undefined for a sheet without charts. */
export function writeDrawing(
  target: PackageWriter,
  sheet: SheetData,
  sheetPart: string,
  number: { drawing(): number; chart(): number },
): string | undefined {
  const charts = sheet.charts.filter(isWritableChart);
  if (!charts.length) return undefined;
  const part = `xl/drawings/drawing${number.drawing()}.xml`;
  const anchors = charts.map((chart, index) => {
    const chartPart = `xl/charts/chart${number.chart()}.xml`;
    target.add(
      chartPart,
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      writeChart(chart),
    );
    return writeAnchor(chart, index, target.relate(part, 'chart', chartPart), sheet);
  });
  const xml = element('xdr:wsDr', { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN }, ...anchors);
  target.add(part, 'application/vnd.openxmlformats-officedocument.drawing+xml', xml);
  return target.relate(sheetPart, 'drawing', part);
}

/** Moves with its cells and keeps its size, so that the points come back exactly. */
function writeAnchor(chart: ChartData, index: number, id: string, sheet: Sizes): string {
  const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
  const column = placeOf(chart.left, MAX_COLUMNS, (i) => columnPoints(sheet, i));
  const row = placeOf(chart.top, MAX_ROWS, (i) => rowPoints(sheet, i));
  const number = (name: string, value: number): string => element(name, {}, String(value));
  return element(
    'xdr:oneCellAnchor',
    {},
    element(
      'xdr:from',
      {},
      number('xdr:col', column.index),
      number('xdr:colOff', emu(column.rest)),
      number('xdr:row', row.index),
      number('xdr:rowOff', emu(row.rest)),
    ),
    element('xdr:ext', { cx: emu(chart.width), cy: emu(chart.height) }),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', { id: index + 2, name: chart.name }),
        element('xdr:cNvGraphicFramePr'),
      ),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: CHART },
          element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONS, 'r:id': id }),
        ),
      ),
    ),
    element('xdr:clientData'),
  );
}
