import { teamsHighContrastTheme, type Theme } from '@fluentui/react-components';
import { fontFamilyBase } from './font';

export const highContrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase };
