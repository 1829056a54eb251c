export type ThemeKind = 'light' | 'dark' | 'highContrast';

/** What the surroundings say about colours; undefined where they say nothing. */
export interface Surroundings {
  /** Office theme: background of the document body, "#RRGGBB". */
  officeBackground?: string;
  officeIsDark?: boolean;
  /** Media queries of the browser. */
  prefersDark: boolean;
  forcedColors: boolean;
}

/** sRGB luminance below which white text reads better than black. */
const DARK_BELOW = 0.18;

/**
 * High contrast wins, because the system then overrides colours anyway; then what Office says; then the
 * system's preference.
 */
export function themeKind(surroundings: Surroundings): ThemeKind {
  if (surroundings.forcedColors) return 'highContrast';
  const { officeIsDark, officeBackground } = surroundings;
  if (officeIsDark !== undefined) return officeIsDark ? 'dark' : 'light';
  const luminance = luminanceOf(officeBackground);
  if (luminance !== null) return luminance < DARK_BELOW ? 'dark' : 'light';
  return surroundings.prefersDark ? 'dark' : 'light';
}

/** Relative luminance 0–1 of "#RRGGBB" (WCAG 2); null for anything else. */
function luminanceOf(color: string | undefined): number | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => {
    const channel = parseInt(hex, 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
