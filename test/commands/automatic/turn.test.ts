import { takeTurn } from '../../../src/commands/automatic/turn';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The browser's locks (Web Locks API), as far as they are used here: one holder per name, the others wait in line. */
class Locks {
  readonly #lines = new Map<string, Promise<unknown>>();

  async request(name: string, { signal }: { signal: AbortSignal }, held: () => Promise<void>): Promise<void> {
    const before = this.#lines.get(name) ?? Promise.resolve();
    const refused = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError'))),
    );
    let given = false;
    const mine = before.then(() => {
      given = true;
      return signal.aborted ? undefined : held();
    });
    this.#lines.set(name, mine);
    await Promise.race([mine, refused.catch((error) => (given ? mine : Promise.reject(error)))]);
  }
}

const install = (locks: unknown): void => {
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { locks } });
};

/** Three windows that ask for their turn: the first two on one workbook. */
function windows(): { held: string[]; release: Record<string, () => void> } {
  const held: string[] = [];
  const release = Object.fromEntries(
    [
      ['a', 'book1'],
      ['b', 'book1'],
      ['c', 'book2'],
    ].map(([window, book]) => [window, takeTurn(book, () => void held.push(window))]),
  );
  return { held, release };
}

test('of several windows on a workbook one is held, until it gives up', async () => {
  install(new Locks());
  const { held, release } = windows();
  await settled();
  expect(held).toEqual(['a', 'c']);
  release.a();
  await settled();
  expect(held).toEqual(['a', 'c', 'b']);
});

test('a window that gives up waiting never gets its turn', async () => {
  install(new Locks());
  const { held, release } = windows();
  release.b();
  release.a();
  await settled();
  expect(held).not.toContain('b');
});

test.each([
  ['without locks', undefined],
  ['where locks are not allowed', { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
])('%s every window has its turn', async (_where, locks) => {
  install(locks);
  const { held } = windows();
  await settled();
  expect(held).toEqual(['a', 'b', 'c']);
});
