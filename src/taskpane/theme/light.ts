import { createLightTheme, type Theme } from '@fluentui/react-components';
import { brand } from './brand';
import { fontFamilyBase } from './font';

export const light: Theme = { ...createLightTheme(brand), fontFamilyBase };
