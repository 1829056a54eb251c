import { scaleFor, type Scale } from './scale';
import { fitted, svg } from './svg';

export interface SeriesValues {
  name: string;
  /** One per category; null is a blank, which leaves a gap. */
  values: (number | null)[];
}

export interface ChartPicture {
  kind: 'bar' | 'column' | 'line';
  title: string;
  categories: string[];
  series: SeriesValues[];
  legend: boolean;
  /** Categories from last to first; bars begin at the bottom. */
  reversed: boolean;
  /** Pixels. */
  width: number;
  height: number;
}

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const FONT = 11;
const LINE = 16;
const PAD = 12;
const CATEGORY_WIDTH = 88;
/** Office's chart colours, read with their names in the legend. */
const COLORS = ['#187e63', '#c55a11', '#2f75b5', '#7f6000', '#7030a0', '#595959'];
const color = (index: number): string => COLORS[index % COLORS.length];

const label = (text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): SVGElement =>
  svg('text', { x, y, 'text-anchor': anchor, 'font-size': FONT, fill: '#404040' }, text);

/** A chart as Excel lays it out: title, value axis with lines, categories, legend below. */
export function drawChart(chart: ChartPicture): SVGElement {
  const { width, height, title, kind } = chart;
  const area: Area = {
    left: PAD + (kind === 'bar' ? CATEGORY_WIDTH : 36),
    top: PAD + (title === '' ? 0 : 24),
    right: width - PAD - 8,
    bottom: height - PAD - LINE - (chart.legend ? LINE : 0),
  };
  const scale = scaleFor(chart.series.flatMap(({ values }) => values));
  const parts = [
    svg('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: '#ffffff', stroke: '#c7c9c8' }),
    ...(title === '' ? [] : [heading(title, width)]),
    ...valueAxis(scale, area, kind),
    ...categoryAxis(chart, area),
    ...(kind === 'line' ? lines(chart, scale, area) : bars(chart, scale, area)),
    ...(chart.legend ? legend(chart) : []),
  ];
  return svg(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title },
    ...parts,
  );
}

function heading(title: string, width: number): SVGElement {
  const text = fitted(title, width - 2 * PAD, 14);
  return svg(
    'text',
    { x: width / 2, y: PAD + 12, 'text-anchor': 'middle', 'font-size': 14, fill: '#262626' },
    text,
  );
}

const along = (value: number, scale: Scale, from: number, to: number): number =>
  from + ((value - scale.min) / (scale.max - scale.min)) * (to - from);

function valueAxis(scale: Scale, area: Area, kind: ChartPicture['kind']): SVGElement[] {
  return scale.ticks.flatMap((tick) => {
    const stroke = tick === 0 ? '#8a8a8a' : '#e1e1e1';
    if (kind === 'bar') {
      const x = along(tick, scale, area.left, area.right);
      return [
        svg('line', { x1: x, x2: x, y1: area.top, y2: area.bottom, stroke }),
        label(String(tick), x, area.bottom + LINE - 3, 'middle'),
      ];
    }
    const y = along(tick, scale, area.bottom, area.top);
    return [
      svg('line', { x1: area.left, x2: area.right, y1: y, y2: y, stroke }),
      label(String(tick), area.left - 6, y + FONT / 3, 'end'),
    ];
  });
}

type Order = Pick<ChartPicture, 'categories' | 'kind' | 'reversed'>;

/** Whether the first category stands below or right of the others. */
const isLastFirst = ({ kind, reversed }: Order): boolean => (kind === 'bar') !== reversed;

/** Where category `index` begins, and how much room it has. */
function band(index: number, chart: Order, area: Area): { at: number; room: number } {
  const count = chart.categories.length;
  const [from, to] = chart.kind === 'bar' ? [area.top, area.bottom] : [area.left, area.right];
  const room = (to - from) / count;
  return { at: from + (isLastFirst(chart) ? count - 1 - index : index) * room, room };
}

function categoryAxis(chart: Order, area: Area): SVGElement[] {
  const { categories, kind } = chart;
  const least = kind === 'bar' ? FONT + 1 : FONT * 3;
  const { room } = band(0, chart, area);
  const every = Math.max(1, Math.ceil(least / room)); // as many names as there is room for
  return categories.flatMap((name, index) => {
    if (index % every !== 0) return [];
    const { at } = band(index, chart, area);
    return kind === 'bar'
      ? [label(fitted(name, CATEGORY_WIDTH - 8, FONT), area.left - 6, at + room / 2 + FONT / 3, 'end')]
      : [label(fitted(name, room * every, FONT), at + room / 2, area.bottom + LINE - 3, 'middle')];
  });
}

function bars(chart: ChartPicture, scale: Scale, area: Area): SVGElement[] {
  const { categories, series, kind } = chart;
  return series.flatMap(({ name, values }, which) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const { at, room } = band(index, chart, area);
      const thickness = (room * 0.7) / series.length;
      const place = isLastFirst(chart) ? series.length - 1 - which : which;
      const offset = at + room * 0.15 + place * thickness;
      const [from, to] = kind === 'bar' ? [area.left, area.right] : [area.bottom, area.top];
      const zero = along(0, scale, from, to);
      const end = along(value, scale, from, to);
      const start = Math.min(zero, end);
      const length = Math.abs(end - zero);
      const box =
        kind === 'bar'
          ? { x: start, y: offset, width: length, height: thickness }
          : { x: offset, y: start, width: thickness, height: length };
      const tip = svg('title', {}, `${categories[index] ?? ''} ${name} ${value}`.trim());
      return [svg('rect', { ...box, fill: color(which), class: 'chart-value' }, tip)];
    }),
  );
}

function lines(chart: ChartPicture, scale: Scale, area: Area): SVGElement[] {
  const { series } = chart;
  return series.flatMap(({ values }, which) => {
    let path = '';
    let pen = 'M'; // a blank lifts the pen
    const dots: SVGElement[] = [];
    values.forEach((value, index) => {
      if (value === null) {
        pen = 'M';
        return;
      }
      const { at, room } = band(index, chart, area);
      const [x, y] = [at + room / 2, along(value, scale, area.bottom, area.top)];
      path += `${pen}${x} ${y}`;
      pen = 'L';
      dots.push(svg('circle', { cx: x, cy: y, r: 2.5, fill: color(which), class: 'chart-value' }));
    });
    return [svg('path', { d: path, fill: 'none', stroke: color(which), 'stroke-width': 2 }), ...dots];
  });
}

function legend({ series, width, height }: ChartPicture): SVGElement[] {
  const room = (width - 2 * PAD) / series.length;
  return series.flatMap(({ name }, index) => {
    const x = PAD + index * room + 4;
    const y = height - PAD;
    return [
      svg('rect', { x, y: y - 9, width: 9, height: 9, fill: color(index) }),
      label(fitted(name, room - 24, FONT), x + 14, y, 'start'),
    ];
  });
}
