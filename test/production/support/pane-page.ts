import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What the content security policy of the pane's page has refused. */
    refusals?: string[];
  }
}

/**
 * Excel's part around the pane's page, which stays as it was built: its host is on the window before any script of the
 * page, and what its policy refuses is written down.
 */
export async function prepare(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    window.refusals = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.refusals!.push(`${violatedDirective} ${blockedURI}`),
    );
    window.parent.workbench!.attachHost(window);
  });
}

/** What the policy has refused so far. */
export function refusalsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    () => document.querySelector<HTMLIFrameElement>('#pane iframe')!.contentWindow!.refusals!,
  );
}
