import { shownFormula } from '../text/formula';
import { child, children, descendants, flagOf, type XmlNode } from '../text/xml';
import type { ChartData } from '../workbook-data';
import { CHART_KINDS, type ChartKind } from './chart-types';

export type ChartContents = Pick<ChartData, 'type' | 'title' | 'series' | 'legend' | 'reversed'>;

/**
 * Chart part; null for a kind that cannot be kept: other plots, several plots in one chart, series without ranges.
 * Colours, axes and labels of its own are not kept; `lose` hears of them.
 */
export function readChart(root: XmlNode, lose: (kind: string) => void): ChartContents | null {
  const chart = child(root, 'chart');
  const area = child(chart, 'plotArea');
  const plots = (area?.children ?? []).filter((node) => /Chart$/.test(node.name));
  const kind = plots.length === 1 ? kindOf(plots[0]!) : undefined;
  if (!kind) return null;
  const series = children(plots[0], 'ser').map(readSeries);
  if (series.some((one) => one === null)) return null;
  if (descendants(area, 'spPr').length || descendants(area, 'dLbls').length) lose('chartFormat');
  const title = titleOf(chart, plots[0]!);
  const order = child(child(child(area, 'catAx'), 'scaling'), 'orientation')?.attributes.val;
  return {
    type: kind.type,
    ...title,
    series: series.filter((one) => one !== null),
    legend: child(chart, 'legend') !== undefined,
    ...(order === 'maxMin' && { reversed: true }),
  };
}

function kindOf(plot: XmlNode): ChartKind | undefined {
  const value = (name: string): string | undefined => child(plot, name)?.attributes.val;
  const grouping = value('grouping') ?? (plot.name === 'lineChart' ? 'standard' : 'clustered');
  const markers = plot.name === 'lineChart' ? hasMarkers(plot) : undefined;
  return CHART_KINDS.find(
    (kind) =>
      kind.plot === plot.name &&
      kind.grouping === grouping &&
      (kind.direction === undefined || kind.direction === (value('barDir') ?? 'col')) &&
      kind.markers === markers,
  );
}

/** A line chart has markers when it says so and a series does not take them away. */
function hasMarkers(plot: XmlNode): boolean {
  const none = (series: XmlNode): boolean =>
    child(child(series, 'marker'), 'symbol')?.attributes.val === 'none';
  const all = children(plot, 'ser');
  return (
    flagOf(child(plot, 'marker'), 'val', child(plot, 'marker') !== undefined) &&
    !(all.length > 0 && all.every(none))
  );
}

function reference(node: XmlNode | undefined): string | undefined {
  const text = descendants(node, 'f')[0]?.text.trim();
  return text ? shownFormula(text) : undefined;
}

function readSeries(node: XmlNode): ChartData['series'][number] | null {
  const values = reference(child(node, 'val'));
  if (values === undefined) return null;
  const title = child(node, 'tx');
  const given = reference(title);
  const literal = /^"((?:[^"]|"")*)"$/.exec(given ?? '');
  const nameRef = literal ? undefined : given;
  const name = literal
    ? literal[1]!.replace(/""/g, '"')
    : nameRef === undefined
      ? child(title, 'v')?.text
      : undefined;
  const categories = reference(child(node, 'cat'));
  return {
    ...(name && { name }),
    ...(nameRef !== undefined && { nameRef }),
    ...(categories !== undefined && { categories }),
    values,
  };
}

/** Without a title of its own Excel shows the name of the only series. */
function titleOf(chart: XmlNode | undefined, plot: XmlNode): Pick<ChartData, 'title' | 'titleRef'> {
  const title = child(chart, 'title');
  if (!title || flagOf(child(chart, 'autoTitleDeleted'), 'val')) return {};
  const text = child(title, 'tx');
  const titleRef = reference(child(text, 'strRef'));
  const typed = descendants(child(text, 'rich'), 't')
    .map((run) => run.text)
    .join('');
  const shown = typed || descendants(text, 'v')[0]?.text;
  const words = shown ?? descendants(child(child(plot, 'ser'), 'tx'), 'v')[0]?.text;
  return { ...(words && { title: words }), ...(titleRef !== undefined && { titleRef }) };
}
