import { BaselineOffset, BooleanNumber, TextDecoration } from '@univerjs/core';
import type { Engine } from '../engine/engine';
import type { StoredStyle } from '../engine/styles';
import { HostObject, invalidArgument } from '../rich-api';
import { parseColor, toHex } from './colors';
import { logical, numeric, oneOf, type StyleAccess } from './style-access';

/** Excel's Normal style. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11, color: '#000000' };

/** The font of cells that say nothing else: the one of the workbook's own Normal style. */
export function defaultFont({ unit }: Engine): { name: string; size: number } {
  const style = unit.getConfig().defaultStyle;
  const own = typeof style === 'object' ? style : null;
  return { name: own?.ff ?? DEFAULT_FONT.name, size: own?.fs ?? DEFAULT_FONT.size };
}

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

const bit = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const decoration = (line: TextDecoration): StoredStyle['ul'] => ({ s: BooleanNumber.TRUE, t: line });

const underlineOf = ({ ul }: StoredStyle): string => {
  if (ul?.s !== BooleanNumber.TRUE) return 'None';
  return ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
};

/** Excel.RangeFont; every property reads null when the cells differ. */
export class RangeFont extends HostObject {
  readonly typeName = 'RangeFont';
  readonly scalars: readonly string[] = [
    'bold',
    'color',
    'italic',
    'name',
    'size',
    'strikethrough',
    'subscript',
    'superscript',
    'tintAndShade',
    'underline',
  ];

  constructor(private readonly styles: StyleAccess) {
    super();
  }

  private get normal(): { name: string; size: number } {
    return defaultFont(this.styles.context.engine);
  }

  get bold(): boolean | null {
    return this.styles.read((style) => style.bl === BooleanNumber.TRUE);
  }

  set bold(value: unknown) {
    const bold = logical(value, 'RangeFont.bold');
    this.styles.write('RangeFont.bold', (style) => ({ ...style, bl: bit(bold) }));
  }

  get italic(): boolean | null {
    return this.styles.read((style) => style.it === BooleanNumber.TRUE);
  }

  set italic(value: unknown) {
    const italic = logical(value, 'RangeFont.italic');
    this.styles.write('RangeFont.italic', (style) => ({ ...style, it: bit(italic) }));
  }

  get strikethrough(): boolean | null {
    return this.styles.read((style) => style.st?.s === BooleanNumber.TRUE);
  }

  set strikethrough(value: unknown) {
    const struck = logical(value, 'RangeFont.strikethrough');
    this.styles.write('RangeFont.strikethrough', (style) => ({
      ...style,
      st: struck ? { s: BooleanNumber.TRUE } : undefined,
    }));
  }

  get underline(): string | null {
    return this.styles.read(underlineOf);
  }

  set underline(value: unknown) {
    const line = oneOf(value, UNDERLINES, 'RangeFont.underline');
    const double = line.startsWith('Double');
    this.styles.write('RangeFont.underline', (style) => ({
      ...style,
      ul: line === 'None' ? undefined : decoration(double ? TextDecoration.DOUBLE : TextDecoration.SINGLE),
    }));
  }

  get color(): string | null {
    return this.styles.read((style) => toHex(style.cl?.rgb ?? DEFAULT_FONT.color));
  }

  set color(value: unknown) {
    const color = parseColor(value, 'RangeFont.color');
    this.styles.write('RangeFont.color', (style) => ({ ...style, cl: { rgb: color } }));
  }

  get name(): string | null {
    return this.styles.read((style) => style.ff ?? this.normal.name);
  }

  /** At most 31 characters. */
  set name(value: unknown) {
    if (typeof value !== 'string' || value === '' || value.length > 31)
      throw invalidArgument('RangeFont.name');
    this.styles.write('RangeFont.name', (style) => ({ ...style, ff: value }));
  }

  get size(): number | null {
    return this.styles.read((style) => style.fs ?? this.normal.size);
  }

  set size(value: unknown) {
    const size = numeric(value, 1, 409, 'RangeFont.size');
    this.styles.write('RangeFont.size', (style) => ({ ...style, fs: size }));
  }

  get subscript(): boolean | null {
    return this.styles.read((style) => style.va === BaselineOffset.SUBSCRIPT);
  }

  set subscript(value: unknown) {
    this.offset(BaselineOffset.SUBSCRIPT, logical(value, 'RangeFont.subscript'), 'RangeFont.subscript');
  }

  get superscript(): boolean | null {
    return this.styles.read((style) => style.va === BaselineOffset.SUPERSCRIPT);
  }

  set superscript(value: unknown) {
    this.offset(BaselineOffset.SUPERSCRIPT, logical(value, 'RangeFont.superscript'), 'RangeFont.superscript');
  }

  get tintAndShade(): number {
    return 0;
  }

  private offset(baseline: BaselineOffset, on: boolean, location: string): void {
    this.styles.write(location, (style) => ({ ...style, va: on ? baseline : undefined }));
  }
}
