import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';
import { brand } from './brand';
import type { ThemeKind } from './theme-kind';

/** Chinese glyphs come from the system's own Chinese font, Latin from Office's. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

export const themes: Record<ThemeKind, Theme> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: {
    ...createDarkTheme(brand),
    fontFamilyBase,
    // The generated shades are too dark to read on dark grey.
    colorBrandForeground1: brand[110],
    colorBrandForeground2: brand[120],
    colorCompoundBrandForeground1: brand[110],
    colorBrandForegroundLink: brand[110],
  },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase },
};
