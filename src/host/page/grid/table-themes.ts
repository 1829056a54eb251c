import { BorderStyleTypes, BooleanNumber, type Injector } from '@univerjs/core';
import { RangeThemeStyle, SheetRangeThemeModel, type IRangeThemeStyleItem } from '@univerjs/sheets';

/** Excel's families of table styles: black, then the six accents of the Office theme. */
const FAMILIES = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const GROUPS = [
  { name: 'TableStyleLight', count: 21 },
  { name: 'TableStyleMedium', count: 28 },
  { name: 'TableStyleDark', count: 11 },
];

/** `color` mixed with white; 0.8 leaves a fifth of it. */
function tint(color: string, white: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (255 - channel) * white));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

interface Look {
  headerRowStyle: IRangeThemeStyleItem;
  lastRowStyle: IRangeThemeStyleItem;
  firstRowStyle?: IRangeThemeStyleItem;
}

/** Header, bands and edges of one of Excel's styles, as near as the grid can draw it. */
function lookOf(group: string, number: number, banded: boolean): Look {
  const color = FAMILIES[(number - 1) % FAMILIES.length];
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: color } };
  const filled = group !== 'TableStyleLight' || (number > 7 && number < 15);
  const band = group === 'TableStyleDark' ? tint(color, 0.4) : tint(color, color === '#000000' ? 0.85 : 0.8);
  return {
    headerRowStyle: {
      bl: BooleanNumber.TRUE,
      cl: { rgb: filled ? '#FFFFFF' : '#000000' },
      bd: { t: line, b: line },
      ...(filled ? { bg: { rgb: color } } : {}),
    },
    lastRowStyle: { bd: { b: line } },
    ...(banded ? { firstRowStyle: { bg: { rgb: band } } } : {}),
  };
}

/** Teaches the grid Excel's table styles by their own names, with and without banded rows. */
export function registerTableStyles(injector: Injector): void {
  const themes = injector.get(SheetRangeThemeModel);
  for (const { name, count } of GROUPS) {
    for (let number = 1; number <= count; number++) {
      const id = `${name}${number}`;
      themes.registerDefaultRangeTheme(new RangeThemeStyle(id, lookOf(name, number, true)));
      themes.registerDefaultRangeTheme(new RangeThemeStyle(`${id} plain`, lookOf(name, number, false)));
    }
  }
}
