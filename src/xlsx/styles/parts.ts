import { child, element, flagOf, numberOf, type XmlNode } from '../text/xml';
import type { BorderEdge, StyleData } from '../workbook-data';
import { colorAttributes, readColor, type Palette } from './color';

type Font = NonNullable<StyleData['font']>;
type Border = NonNullable<StyleData['border']>;
type Align = NonNullable<StyleData['align']>;

const isOn = (node: XmlNode | undefined): boolean => node !== undefined && flagOf(node, 'val', true);

/** CT_Font; only what is set. */
export function readFont(node: XmlNode | undefined, palette: Palette): Font {
  const underline = child(node, 'u');
  const color = readColor(child(node, 'color'), palette);
  const name = child(node, 'name')?.attributes.val;
  const size = numberOf(child(node, 'sz'), 'val');
  return {
    ...(name && { name }),
    ...(size !== undefined && { size }),
    ...(isOn(child(node, 'b')) && { bold: true }),
    ...(isOn(child(node, 'i')) && { italic: true }),
    ...(underline && underline.attributes.val !== 'none' && { underline: true }),
    ...(isOn(child(node, 'strike')) && { strike: true }),
    ...(color && { color }),
  };
}

/** Element order of CT_Font as Excel writes it. Without a colour of its own a cell's font follows the theme's text. */
export function writeFont(font: Font, fallback?: { name: string; size: number }): string {
  const name = font.name ?? fallback?.name;
  const size = font.size ?? fallback?.size;
  const automatic = fallback ? element('color', { theme: 1 }) : '';
  return element(
    'font',
    {},
    font.bold ? '<b/>' : '',
    font.italic ? '<i/>' : '',
    font.strike ? '<strike/>' : '',
    font.underline ? '<u/>' : '',
    size === undefined ? '' : element('sz', { val: size }),
    font.color ? element('color', colorAttributes(font.color)) : automatic,
    name === undefined ? '' : element('name', { val: name }),
  );
}

/** Solid fill colour; patterns and gradients come out as their main colour and are told through `lose`. */
export function readFill(
  node: XmlNode | undefined,
  palette: Palette,
  lose: (kind: string) => void,
): string | undefined {
  const gradient = child(node, 'gradientFill');
  if (gradient) {
    lose('gradientFill');
    return readColor(child(child(gradient, 'stop'), 'color'), palette);
  }
  const pattern = child(node, 'patternFill');
  const type = pattern?.attributes.patternType ?? 'none';
  if (!pattern || type === 'none') return undefined;
  if (type !== 'solid') lose('patternFill');
  return readColor(child(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), palette);
}

/** In a differential format the background colour is the one that shows. */
export function readDifferentialFill(node: XmlNode | undefined, palette: Palette): string | undefined {
  const pattern = child(node, 'patternFill');
  if (!pattern || pattern.attributes.patternType === 'none') return undefined;
  return readColor(child(pattern, 'bgColor'), palette) ?? readColor(child(pattern, 'fgColor'), palette);
}

export function writeFill(color: string | undefined): string {
  if (!color) return element('fill', {}, element('patternFill', { patternType: 'none' }));
  const colors = element('fgColor', colorAttributes(color)) + element('bgColor', colorAttributes(color));
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colors));
}

const EDGES = ['left', 'right', 'top', 'bottom'] as const;

export function readBorder(node: XmlNode | undefined, palette: Palette): Border {
  const border: Border = {};
  for (const edge of EDGES) {
    const strictName = edge === 'left' ? 'start' : edge === 'right' ? 'end' : edge;
    const side = child(node, edge) ?? child(node, strictName);
    const style = side?.attributes.style;
    if (!style || style === 'none') continue;
    const color = readColor(child(side, 'color'), palette);
    border[edge] = { style, ...(color && { color }) };
  }
  return border;
}

export function writeBorder(border: Border, differential = false): string {
  const side = (edge: (typeof EDGES)[number]): string => {
    const given: BorderEdge | undefined = border[edge];
    if (!given) return differential ? '' : element(edge);
    const color = given.color ? colorAttributes(given.color) : { auto: true };
    return element(edge, { style: given.style }, element('color', color));
  };
  return element('border', {}, ...EDGES.map(side), differential ? '' : element('diagonal'));
}

const HORIZONTAL: readonly string[] = 'left center right fill justify centerContinuous distributed'.split(
  ' ',
);
const VERTICAL: readonly string[] = 'top center justify distributed'.split(' ');

/**
 * The defaults (general, bottom) are left out. Rotation comes out as Office.js counts it: -90 to 90 degrees, 180 for stacked letters.
 */
export function readAlignment(node: XmlNode | undefined): Align {
  const { horizontal = '', vertical = '' } = node?.attributes ?? {};
  const turn = numberOf(node, 'textRotation') ?? 0;
  const indent = numberOf(node, 'indent') ?? 0;
  return {
    ...(HORIZONTAL.includes(horizontal) && { horizontal: horizontal as Align['horizontal'] }),
    ...(VERTICAL.includes(vertical) && { vertical: vertical as Align['vertical'] }),
    ...(flagOf(node, 'wrapText') && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...(turn !== 0 && { rotation: turn === 255 ? 180 : turn > 90 ? 90 - turn : turn }),
    ...(flagOf(node, 'shrinkToFit') && { shrink: true }),
  };
}

export function writeAlignment(align: Align): string {
  const { rotation } = align;
  const turn = rotation === 180 ? 255 : rotation !== undefined && rotation < 0 ? 90 - rotation : rotation;
  return element('alignment', {
    horizontal: align.horizontal,
    vertical: align.vertical,
    textRotation: turn || undefined,
    wrapText: align.wrap || undefined,
    indent: align.indent || undefined,
    shrinkToFit: align.shrink || undefined,
  });
}

/** Leaves out objects without a member. */
export function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length ? value : undefined;
}
