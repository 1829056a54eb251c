import { HorizontalAlign, VerticalAlign } from '@univerjs/core';
import type { StoredStyle } from '../engine/styles';

export interface Alignment<E> {
  engine: E;
  /** Excel.HorizontalAlignment or Excel.VerticalAlignment */
  api: string;
  /** Word in a file; absent for the default, which files leave out. */
  file?: string;
}

/** The engine knows some of these only by a neighbour that looks like them; then the API word is kept as well. */
export const HORIZONTAL: readonly Alignment<HorizontalAlign>[] = [
  { engine: HorizontalAlign.UNSPECIFIED, api: 'General' },
  { engine: HorizontalAlign.LEFT, api: 'Left', file: 'left' },
  { engine: HorizontalAlign.CENTER, api: 'Center', file: 'center' },
  { engine: HorizontalAlign.RIGHT, api: 'Right', file: 'right' },
  { engine: HorizontalAlign.JUSTIFIED, api: 'Justify', file: 'justify' },
  { engine: HorizontalAlign.DISTRIBUTED, api: 'Distributed', file: 'distributed' },
  { engine: HorizontalAlign.LEFT, api: 'Fill', file: 'fill' },
  { engine: HorizontalAlign.CENTER, api: 'CenterAcrossSelection', file: 'centerContinuous' },
];

export const VERTICAL: readonly Alignment<VerticalAlign>[] = [
  { engine: VerticalAlign.BOTTOM, api: 'Bottom', file: 'bottom' },
  { engine: VerticalAlign.TOP, api: 'Top', file: 'top' },
  { engine: VerticalAlign.MIDDLE, api: 'Center', file: 'center' },
  { engine: VerticalAlign.TOP, api: 'Justify', file: 'justify' },
  { engine: VerticalAlign.TOP, api: 'Distributed', file: 'distributed' },
];

/** Keys beside the engine's own, for words it does not have. */
export interface AlignmentWords {
  horizontal?: string;
  vertical?: string;
}

type Style = StoredStyle & AlignmentWords;

export const horizontalOf = ({ ht, horizontal }: Style): Alignment<HorizontalAlign> =>
  HORIZONTAL.find((entry) => (horizontal === undefined ? entry.engine === ht : entry.api === horizontal)) ??
  HORIZONTAL[0];

export const verticalOf = ({ vt, vertical }: Style): Alignment<VerticalAlign> =>
  VERTICAL.find((entry) => (vertical === undefined ? entry.engine === vt : entry.api === vertical)) ??
  VERTICAL[0];

export function withHorizontal(style: Style, entry: Alignment<HorizontalAlign>): Style {
  const own = HORIZONTAL.find(({ engine }) => engine === entry.engine) === entry;
  const ht = entry.engine === HorizontalAlign.UNSPECIFIED ? undefined : entry.engine;
  return { ...style, ht, horizontal: own ? undefined : entry.api };
}

export function withVertical(style: Style, entry: Alignment<VerticalAlign>): Style {
  const own = VERTICAL.find(({ engine }) => engine === entry.engine) === entry;
  return { ...style, vt: entry.engine, vertical: own ? undefined : entry.api };
}

/** The grid draws an indent as padding on the left. */
const INDENT_PIXELS = 9;
const PADDING_PIXELS = 2;

export const indentOf = ({ pd }: StoredStyle): number =>
  pd?.l === undefined ? 0 : Math.round((pd.l - PADDING_PIXELS) / INDENT_PIXELS);

export const withIndent = (style: StoredStyle, level: number): StoredStyle => ({
  ...style,
  pd: level === 0 ? undefined : { l: PADDING_PIXELS + level * INDENT_PIXELS },
});
