import { findBrowser } from './workbench';

/** The browser of this machine; null where there is none, which is an error with CI=true. */
export const browser = findBrowser();

/** `describe` for tests that need Chromium: skipped with the reason where it is absent. */
export const describeInBrowser: (name: string, body: () => void) => void =
  browser === null ? (name, body) => describe.skip(`${name} (skipped: no Chromium here)`, body) : describe;
