import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { themeKind, type ThemeKind } from './theme-kind';
import { themes } from './themes';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

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

/** The Fluent theme that fits Office's and the system's colours. */
export function useTheme(): Theme {
  return themes[useSyncExternalStore(subscribe, currentKind)];
}
