import { HostObject } from '../rich-api';
import { parseColor, toHex } from './colors';
import type { StyleAccess } from './style-access';

const NO_FILL = '#FFFFFF';

/** Excel.RangeFill. A cell without fill reads white; `tintAndShade` null tells the two apart. */
export class RangeFill extends HostObject {
  readonly typeName = 'RangeFill';
  readonly scalars: readonly string[] = ['color', 'pattern', 'tintAndShade'];

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

  get tintAndShade(): number | null {
    return this.pattern === 'Solid' ? 0 : null;
  }

  clear(): void {
    this.styles.write('RangeFill.clear', (style) => ({ ...style, bg: undefined }));
  }
}
