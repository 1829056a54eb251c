import type { Theme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { light } from './light';
import { themeKind, type ThemeKind } from './theme-kind';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** Light comes with the first screen, the others when they are wanted. */
const LOADERS: Record<ThemeKind, () => Promise<Theme>> = {
  light: () => Promise.resolve(light),
  dark: () => import('./dark').then(({ dark }) => dark),
  highContrast: () => import('./high-contrast').then(({ highContrast }) => highContrast),
};

/** Follows the media queries; Office's own theme is read again whenever they or the focus change. */
function subscribe(changed: () => void): () => void {
  const queries = [matchMedia(DARK), matchMedia(FORCED)];
  queries.forEach((query) => query.addEventListener('change', changed));
  window.addEventListener('focus', changed);
  return () => {
    queries.forEach((query) => query.removeEventListener('change', changed));
    window.removeEventListener('focus', changed);
  };
}

function currentKind(): ThemeKind {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  return themeKind({
    officeBackground: office?.bodyBackgroundColor,
    officeIsDark: office?.isDarkTheme,
    prefersDark: matchMedia(DARK).matches,
    forcedColors: matchMedia(FORCED).matches,
  });
}

/** The theme to start with, loaded before the first paint so that a dark Office shows no white flash. */
export function loadStartTheme(): Promise<Theme> {
  return LOADERS[currentKind()]();
}

/** The Fluent theme that fits Office's and the system's colours; the old one stays until a new one is there. */
export function useTheme(start: Theme): Theme {
  const kind = useSyncExternalStore(subscribe, currentKind);
  const [theme, setTheme] = useState(start);
  useEffect(() => {
    let wanted = true;
    // For what the browser draws itself: scroll bars, the list of a select.
    document.documentElement.style.colorScheme = kind === 'light' ? 'light' : 'dark';
    LOADERS[kind]().then(
      (loaded) => wanted && setTheme(loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [kind]);
  return theme;
}
