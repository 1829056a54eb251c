import type { Preferences } from './services';

const NONE: Preferences = { language: null, ties: null, welcomed: false };

/** Storage of a shared browser is kept apart per site with Office's partition key, where there is one. */
function nameOfItem(): string {
  const partition = typeof Office === 'undefined' ? undefined : Office.context?.partitionKey;
  return `${partition ?? ''}preferences`;
}

/**
 * What was saved, as far as it is still understood; defaults where storage is blocked or damaged. Read where helpers-storage.ts
 * puts it, without what that loads: the first screen waits for it.
 */
export function loadPreferences(): Preferences {
  try {
    const saved = JSON.parse(localStorage.getItem(`@plan-kpi/${nameOfItem()}`) ?? '{}') as Record<
      string,
      unknown
    >;
    return {
      language: oneOf(saved.language, ['zh-CN', 'en-US']),
      ties: oneOf(saved.ties, ['competition', 'dense']),
      welcomed: saved.welcomed === true,
    };
  } catch {
    return NONE;
  }
}

/** Where storage is blocked, a preference lasts until the pane is closed. */
export function savePreferences(preferences: Preferences): void {
  const name = nameOfItem();
  void import('./helpers-storage').then(({ keep }) => keep(name, preferences)).catch(() => undefined); // nothing to keep it in
}

function oneOf<T extends string>(value: unknown, known: readonly T[]): T | null {
  return known.find((entry) => entry === value) ?? null;
}
