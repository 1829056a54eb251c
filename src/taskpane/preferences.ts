import type { Preferences } from './services';

const KEY = 'plan-kpi.preferences';
const NONE: Preferences = { language: null, ties: null, welcomed: false };

/** Storage of a shared browser is kept apart per site with Office's partition key, where there is one. */
function storageKey(): string {
  const partition = typeof Office === 'undefined' ? undefined : Office.context?.partitionKey;
  return (partition ?? '') + KEY;
}

/** What was saved, as far as it is still understood; defaults where storage is blocked or damaged. */
export function loadPreferences(): Preferences {
  try {
    const saved = JSON.parse(localStorage.getItem(storageKey()) ?? '{}') as Record<string, unknown>;
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
  try {
    localStorage.setItem(storageKey(), JSON.stringify(preferences));
  } catch {
    // nothing to keep it in
  }
}

function oneOf<T extends string>(value: unknown, known: readonly T[]): T | null {
  return known.find((entry) => entry === value) ?? null;
}
