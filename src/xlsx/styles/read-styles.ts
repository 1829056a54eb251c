import { child, flagOf, items, numberOf, type XmlNode } from '../text/xml';
import type { StyleData } from '../workbook-data';
import { readPalette, type Palette } from './color';
import { builtInFormat } from './number-formats';
import { readAlignment, readBorder, readDifferentialFill, readFill, readFont, unlessEmpty } from './parts';

export interface StylesPart {
  /** No two alike; the first is the default style with the workbook's own font. */
  styles: StyleData[];
  /** Index into `styles` for the number that a cell, row or column carries; undefined for the default style. */
  index: (number: number | undefined) => number | undefined;
  /** Formats of conditional formats, by number. */
  differential: StyleData[];
  palette: Palette;
}

const DEFAULT_FONT = { name: 'Calibri', size: 11 };

/**
 * Cell formats as plain data. A font's name, size and colour are left out where they are those of the default style,
 * so that a table style may still colour the text. `lose` hears of patterns and gradients flattened to one colour.
 */
export function readStyles(
  root: XmlNode | undefined,
  theme: XmlNode | undefined,
  lose: (kind: string) => void,
): StylesPart {
  const palette = readPalette(theme, root);
  const codes = new Map(
    items(root, 'numFmts', 'numFmt').map((node) => [numberOf(node, 'numFmtId'), node.attributes.formatCode]),
  );
  const formatOf = (id: number | undefined): string | undefined => {
    const code = id === undefined ? undefined : (codes.get(id) ?? builtInFormat(id));
    return code === 'General' ? undefined : code;
  };
  const fonts = items(root, 'fonts', 'font').map((node) => readFont(node, palette));
  const fills = items(root, 'fills', 'fill');
  const borders = items(root, 'borders', 'border').map((node) => readBorder(node, palette));
  const cellFormats = items(root, 'cellXfs', 'xf');
  const ownFont = { ...DEFAULT_FONT, ...fonts[numberOf(cellFormats[0], 'fontId') ?? 0] };

  const styleOf = (xf: XmlNode): StyleData => {
    const font = unlessEmpty(difference(fonts[numberOf(xf, 'fontId') ?? 0] ?? {}, ownFont));
    const fill = readFill(fills[numberOf(xf, 'fillId') ?? 0], palette, lose);
    const border = unlessEmpty(borders[numberOf(xf, 'borderId') ?? 0] ?? {});
    const align = unlessEmpty(readAlignment(child(xf, 'alignment')));
    const numberFormat = formatOf(numberOf(xf, 'numFmtId'));
    const protection = child(xf, 'protection');
    return {
      ...(numberFormat && { numberFormat }),
      ...(font && { font }),
      ...(fill && { fill }),
      ...(border && { border }),
      ...(align && { align }),
      ...(!flagOf(protection, 'locked', true) && { locked: false }),
      ...(flagOf(protection, 'hidden') && { formulaHidden: true }),
    };
  };
  const { styles, index } = distinct(cellFormats.length ? cellFormats.map(styleOf) : [{}]);
  styles[0] = { ...styles[0], font: { name: ownFont.name, size: ownFont.size } };
  const differential = items(root, 'dxfs', 'dxf').map((node) => readDifferential(node, palette));
  return { styles, index, differential, palette };
}

/** Formats that differ only in what is not kept become one. */
function distinct(all: StyleData[]): Pick<StylesPart, 'styles' | 'index'> {
  const places = new Map<string, number>();
  const styles: StyleData[] = [];
  const indexes = all.map((style) => {
    const key = JSON.stringify(style);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, styles.push(style) - 1);
    return styles.length - 1;
  });
  return { styles, index: (number) => (number === undefined ? undefined : indexes[number] || undefined) };
}

function difference(font: NonNullable<StyleData['font']>, own: NonNullable<StyleData['font']>): typeof font {
  const { name, size, color, ...rest } = font;
  return {
    ...(name !== undefined && name !== own.name && { name }),
    ...(size !== undefined && size !== own.size && { size }),
    ...rest,
    ...(color !== undefined && color !== own.color && { color }),
  };
}

/** CT_Dxf: what a conditional format changes, nothing else. */
export function readDifferential(node: XmlNode | undefined, palette: Palette): StyleData {
  const font = unlessEmpty(readFont(child(node, 'font'), palette));
  const fill = readDifferentialFill(child(node, 'fill'), palette);
  const border = unlessEmpty(readBorder(child(node, 'border'), palette));
  const numberFormat = child(node, 'numFmt')?.attributes.formatCode;
  return {
    ...(numberFormat && { numberFormat }),
    ...(font && { font }),
    ...(fill && { fill }),
    ...(border && { border }),
  };
}
