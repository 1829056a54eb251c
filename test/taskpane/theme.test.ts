import { brand } from '../../src/taskpane/theme/brand';
import { dark } from '../../src/taskpane/theme/dark';
import { light } from '../../src/taskpane/theme/light';
import { themeKind, type Surroundings } from '../../src/taskpane/theme/theme-kind';

const calm: Surroundings = { prefersDark: false, forcedColors: false };

test.each<[string, Partial<Surroundings>, string]>([
  ['nothing known', {}, 'light'],
  ['the system prefers dark', { prefersDark: true }, 'dark'],
  ['Office says light to a dark system', { officeIsDark: false, prefersDark: true }, 'light'],
  ['Office says dark', { officeIsDark: true }, 'dark'],
  ['an older Office only gives a dark background', { officeBackground: '#262626' }, 'dark'],
  [
    'an older Office only gives a light background',
    { officeBackground: '#F3F2F1', prefersDark: true },
    'light',
  ],
  ['a background that is no colour', { officeBackground: 'window', prefersDark: true }, 'dark'],
  ['high contrast wins', { officeIsDark: false, forcedColors: true }, 'highContrast'],
])('%s', (_case, known, kind) => {
  expect(themeKind({ ...calm, ...known })).toBe(kind);
});

describe('contrast is at least 4.5:1', () => {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = parseInt(color.slice(at, at + 2), 16) / 255;
      return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  test.each([
    ['primary button', brand[80], '#FFFFFF'],
    ['primary button, dark', dark.colorBrandBackground, '#FFFFFF'],
    ['link', light.colorBrandForegroundLink, light.colorNeutralBackground1],
    ['link, dark', dark.colorBrandForegroundLink, dark.colorNeutralBackground1],
    ['hint', light.colorNeutralForeground2, light.colorNeutralBackground2],
    ['hint, dark', dark.colorNeutralForeground2, dark.colorNeutralBackground2],
  ])('%s', (_where, text, background) => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
  });
});
