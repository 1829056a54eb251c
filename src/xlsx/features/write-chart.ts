import { fileFormula } from '../text/formula';
import { element, textContent } from '../text/xml';
import type { ChartData } from '../workbook-data';
import { CHART_KINDS, type ChartKind } from './chart-types';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CATEGORY_AXIS = 100_000_001;
const VALUE_AXIS = 100_000_002;

const value = (name: string, val: string | number | boolean): string => element(name, { val });

export function isWritableChart(chart: ChartData): boolean {
  return CHART_KINDS.some(({ type }) => type === chart.type);
}

/** Chart part in the element order of CT_ChartSpace; Excel and LibreOffice fill the values from the ranges. */
export function writeChart(chart: ChartData): string {
  const kind = CHART_KINDS.find(({ type }) => type === chart.type)!;
  return element(
    'c:chartSpace',
    { 'xmlns:c': CHART, 'xmlns:a': MAIN, 'xmlns:r': RELATIONS },
    value('c:roundedCorners', false),
    element(
      'c:chart',
      {},
      chart.title === undefined ? '' : writeTitle(chart.title, chart.titleRef),
      value('c:autoTitleDeleted', chart.title === undefined),
      element(
        'c:plotArea',
        {},
        element('c:layout'),
        writePlot(chart, kind),
        writeAxes(kind, chart.reversed === true),
      ),
      chart.legend === false
        ? ''
        : element('c:legend', {}, value('c:legendPos', 'r'), value('c:overlay', false)),
      value('c:plotVisOnly', true),
      value('c:dispBlanksAs', 'gap'),
    ),
  );
}

function writeTitle(title: string, reference: string | undefined): string {
  const text = reference === undefined ? typedTitle(title) : linkedTitle(title, reference);
  return element('c:title', {}, element('c:tx', {}, text), value('c:overlay', false));
}

function typedTitle(title: string): string {
  const run = element('a:r', {}, element('a:t', {}, textContent(title)));
  return element('c:rich', {}, element('a:bodyPr'), element('a:p', {}, run));
}

/** With what the cell shows: LibreOffice does not look at the cell. */
function linkedTitle(title: string, reference: string): string {
  const point = element('c:pt', { idx: 0 }, element('c:v', {}, textContent(title)));
  return element(
    'c:strRef',
    {},
    element('c:f', {}, textContent(fileFormula(reference))),
    element('c:strCache', {}, value('c:ptCount', 1), point),
  );
}

function writePlot(chart: ChartData, kind: ChartKind): string {
  const stacked = kind.grouping !== 'clustered' && kind.grouping !== 'standard';
  const bars = kind.plot === 'barChart';
  return element(
    `c:${kind.plot}`,
    {},
    kind.direction ? value('c:barDir', kind.direction) : '',
    value('c:grouping', kind.grouping),
    value('c:varyColors', false),
    ...chart.series.map((series, index) => writeSeries(series, index, kind)),
    bars ? value('c:gapWidth', 80) : '',
    bars && stacked ? value('c:overlap', 100) : '',
    bars ? '' : value('c:marker', true),
    value('c:axId', CATEGORY_AXIS),
    value('c:axId', VALUE_AXIS),
  );
}

function writeSeries(series: ChartData['series'][number], index: number, kind: ChartKind): string {
  const range = (formula: string): string => element('c:f', {}, textContent(fileFormula(formula)));
  const name = series.nameRef
    ? element('c:strRef', {}, range(series.nameRef))
    : series.name
      ? element('c:v', {}, textContent(series.name))
      : '';
  return element(
    'c:ser',
    {},
    value('c:idx', index),
    value('c:order', index),
    name ? element('c:tx', {}, name) : '',
    kind.plot === 'barChart' ? value('c:invertIfNegative', false) : '',
    kind.markers === false ? element('c:marker', {}, value('c:symbol', 'none')) : '',
    series.categories ? element('c:cat', {}, element('c:strRef', {}, range(series.categories))) : '',
    element('c:val', {}, element('c:numRef', {}, range(series.values))),
    kind.plot === 'lineChart' ? value('c:smooth', false) : '',
  );
}

/** The values stay below their bars when the categories run the other way. */
function writeAxes({ direction }: ChartKind, reversed: boolean): string {
  const horizontal = direction === 'bar';
  const axis = (name: string, id: number, crossing: number, place: string, ...rest: string[]): string =>
    element(
      name,
      {},
      value('c:axId', id),
      element('c:scaling', {}, value('c:orientation', name === 'c:catAx' && reversed ? 'maxMin' : 'minMax')),
      value('c:delete', false),
      value('c:axPos', place),
      ...(name === 'c:valAx' ? [element('c:majorGridlines')] : []),
      element('c:numFmt', { formatCode: 'General', sourceLinked: true }),
      value('c:majorTickMark', 'out'),
      value('c:minorTickMark', 'none'),
      value('c:tickLblPos', 'nextTo'),
      value('c:crossAx', crossing),
      value('c:crosses', name === 'c:valAx' && reversed ? 'max' : 'autoZero'),
      ...rest,
    );
  return (
    axis('c:catAx', CATEGORY_AXIS, VALUE_AXIS, horizontal ? 'l' : 'b', value('c:lblOffset', 100)) +
    axis('c:valAx', VALUE_AXIS, CATEGORY_AXIS, horizontal ? 'b' : 'l', value('c:crossBetween', 'between'))
  );
}
