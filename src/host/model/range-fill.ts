import { HostObject } from '../rich-api';
import { parseColor, toHex } from './colors';
import { oneOf, type StyleAccess } from './style-access';

const NO_FILL = '#FFFFFF';

/** Excel.RangeFill. A cell without fill reads white; `tintAndShade` null tells the two apart. */
export class RangeFill extends HostObject {
  readonly typeName = 'RangeFill';
  readonly scalars: readonly string[] = [
    'color',
    'pattern',
    'patternColor',
    'patternTintAndShade',
    'tintAndShade',
  ];

  constructor(private readonly styles: StyleAccess) {
    super();
  }

  get color(): string | null {
    return this.styles.read((style) => toHex(style.bg?.rgb || NO_FILL));
  }

  set color(value: unknown) {
    const color = parseColor(value, 'RangeFill.color');
    this.styles.write('RangeFill.color', (style) => ({ ...style, bg: { rgb: color } }));
  }

  get pattern(): string | null {
    return this.styles.read((style) => (style.bg?.rgb ? 'Solid' : 'None'));
  }

  /** "None" takes the fill away, "Solid" keeps its colour, white where there was none; others are not modelled. */
  set pattern(value: unknown) {
    const pattern = oneOf(value, ['None', 'Solid'], 'RangeFill.pattern');
    this.styles.write('RangeFill.pattern', (style) => ({
      ...style,
      bg: pattern === 'None' ? undefined : { rgb: style.bg?.rgb || NO_FILL },
    }));
  }

  /** Of the lines of patterns that are not modelled. */
  get patternColor(): string {
    return '#000000';
  }

  get patternTintAndShade(): number {
    return 0;
  }

  get tintAndShade(): number | null {
    return this.pattern === 'Solid' ? 0 : null;
  }

  clear(): void {
    this.styles.write('RangeFill.clear', (style) => ({ ...style, bg: undefined }));
  }
}
