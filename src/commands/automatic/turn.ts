/** Gives up what was held, or the waiting for it. */
export type Release = () => void;

/**
 * Waits until this pane is the one of all panes on the same workbook whose turn it is, and then calls `held`: two windows
 * on one workbook are both told of every edit. Where the browser has no locks, it is every pane's turn: a second refresh
 * finds nothing to write.
 */
export function takeTurn(name: string, held: () => void): Release {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (!locks) {
    held();
    return () => undefined;
  }
  const waiting = new AbortController();
  let release: Release = () => undefined;
  const end = new Promise<void>((resolve) => (release = resolve));
  locks
    .request(name, { signal: waiting.signal }, () => {
      held();
      return end;
    })
    // Waiting that was given up, or a browser that allows no locks here.
    .catch(() => waiting.signal.aborted || held());
  return () => {
    waiting.abort();
    release();
  };
}
