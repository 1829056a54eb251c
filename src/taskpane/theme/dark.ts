import { createDarkTheme, type Theme } from '@fluentui/react-components';
import { brand } from './brand';
import { fontFamilyBase } from './font';

export const dark: Theme = {
  ...createDarkTheme(brand),
  fontFamilyBase,
  // The generated shades are too dark to read on dark grey.
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorCompoundBrandForeground1: brand[110],
  colorBrandForegroundLink: brand[110],
};
