import { BorderStyleTypes } from '@univerjs/core';

export interface BorderStyle {
  engine: BorderStyleTypes;
  /** Excel.BorderLineStyle and Excel.BorderWeight */
  style: string;
  weight: string;
  /** Name in a file. */
  file: string;
}

/** The thirteen lines of Excel by their names in the engine, in Office.js and in files. */
export const BORDER_STYLES: readonly BorderStyle[] = [
  { engine: BorderStyleTypes.THIN, style: 'Continuous', weight: 'Thin', file: 'thin' },
  { engine: BorderStyleTypes.HAIR, style: 'Continuous', weight: 'Hairline', file: 'hair' },
  { engine: BorderStyleTypes.MEDIUM, style: 'Continuous', weight: 'Medium', file: 'medium' },
  { engine: BorderStyleTypes.THICK, style: 'Continuous', weight: 'Thick', file: 'thick' },
  { engine: BorderStyleTypes.DOTTED, style: 'Dot', weight: 'Thin', file: 'dotted' },
  { engine: BorderStyleTypes.DASHED, style: 'Dash', weight: 'Thin', file: 'dashed' },
  { engine: BorderStyleTypes.MEDIUM_DASHED, style: 'Dash', weight: 'Medium', file: 'mediumDashed' },
  { engine: BorderStyleTypes.DASH_DOT, style: 'DashDot', weight: 'Thin', file: 'dashDot' },
  { engine: BorderStyleTypes.MEDIUM_DASH_DOT, style: 'DashDot', weight: 'Medium', file: 'mediumDashDot' },
  { engine: BorderStyleTypes.DASH_DOT_DOT, style: 'DashDotDot', weight: 'Thin', file: 'dashDotDot' },
  {
    engine: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
    style: 'DashDotDot',
    weight: 'Medium',
    file: 'mediumDashDotDot',
  },
  { engine: BorderStyleTypes.SLANT_DASH_DOT, style: 'SlantDashDot', weight: 'Medium', file: 'slantDashDot' },
  { engine: BorderStyleTypes.DOUBLE, style: 'Double', weight: 'Thick', file: 'double' },
];

export const borderByEngine = (engine: BorderStyleTypes): BorderStyle | undefined =>
  BORDER_STYLES.find((border) => border.engine === engine);

/** The line of that style whose weight is nearest: Double is always thick, Dot always thin. */
export const borderByApi = (style: string, weight: string): BorderStyle | undefined =>
  BORDER_STYLES.find((border) => border.style === style && border.weight === weight) ??
  BORDER_STYLES.find((border) => border.style === style);

export const borderByFile = (file: string): BorderStyle | undefined =>
  BORDER_STYLES.find((border) => border.file === file);
