import { child, items, numberOf, type XmlNode } from '../text/xml';

/** Colours that a file names by number: those of its theme and its indexed palette. */
export interface Palette {
  theme: string[];
  indexed: string[];
}

/** ECMA-376 part 1, 18.8.27: the first eight repeat. */
const STANDARD = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED =
  `${STANDARD} ${STANDARD} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 ` +
  '0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF ' +
  'FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

/** Theme numbers count light before dark, unlike the theme part. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Palette of a workbook; without a theme part, Office's own theme. */
export function readPalette(theme: XmlNode | undefined, styles: XmlNode | undefined): Palette {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const ofTheme = THEME_ORDER.map((name, i) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    return color?.lastClr ?? color?.val ?? OFFICE_THEME[i]!;
  });
  const own = items(child(styles, 'colors'), 'indexedColors', 'rgbColor').map((node) =>
    node.attributes.rgb?.slice(-6),
  );
  return { theme: ofTheme, indexed: INDEXED.split(' ').map((color, i) => own[i] ?? color) };
}

/** "#RRGGBB" of a colour element with its tint applied; undefined where it is absent or automatic. */
export function readColor(node: XmlNode | undefined, palette: Palette): string | undefined {
  const base = baseColor(node, palette);
  if (!base || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  const tint = numberOf(node, 'tint') ?? 0;
  return `#${(tint === 0 ? base : tinted(base, tint)).toUpperCase()}`;
}

function baseColor(node: XmlNode | undefined, palette: Palette): string | undefined {
  const theme = numberOf(node, 'theme');
  const indexed = numberOf(node, 'indexed');
  if (node?.attributes.rgb) return node.attributes.rgb.slice(-6);
  if (theme !== undefined) return palette.theme[theme];
  return indexed === undefined ? undefined : palette.indexed[indexed];
}

/** Attributes of a colour element, opaque. */
export function colorAttributes(color: string): { rgb: string } {
  return { rgb: `FF${color.replace('#', '').toUpperCase()}` };
}

/** ECMA-376 part 1, 18.8.19: tint changes the lightness, in HLS. */
function tinted(hex: string, tint: number): string {
  const [h, s, l] = toHsl(hex);
  return fromHsl(h, s, tint < 0 ? l * (1 + tint) : l * (1 - tint) + tint);
}

function toHsl(hex: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const l = (max + min) / 2;
  const d = max - min;
  if (d === 0) return [0, 0, l];
  const s = l > 0.5 ? d / (2 - max - min) : d / (max + min);
  const h = max === r ? (g - b) / d + (g < b ? 6 : 0) : max === g ? (b - r) / d + 2 : (r - g) / d + 4;
  return [h / 6, s, l];
}

function fromHsl(h: number, s: number, l: number): string {
  const q = l < 0.5 ? l * (1 + s) : l + s - l * s;
  const p = 2 * l - q;
  const channel = (offset: number): string => {
    const t = (h + offset + 1) % 1;
    const value =
      t < 1 / 6 ? p + (q - p) * 6 * t : t < 1 / 2 ? q : t < 2 / 3 ? p + (q - p) * (2 / 3 - t) * 6 : p;
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return channel(1 / 3) + channel(0) + channel(-1 / 3);
}
