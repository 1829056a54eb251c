import {
  AutomaticMode,
  QUIET_MS,
  RETRY_MS,
  type RefreshEnd,
} from '../../../src/commands/automatic/automatic-mode';
import { parseReference } from '../../../src/workbook/a1';
import { editsOf, type SheetEdit } from '../../../src/workbook/events';

const area = (address: string) => parseReference(address)!.area;
/** "form!C5", or "form" for the whole sheet. */
const edit = (place: string): SheetEdit => {
  const [sheetId, address] = place.split('!');
  return { sheetId, area: address ? area(address) : null };
};

type Done = Extract<RefreshEnd, { status: 'done' }>;

/** The end of a refresh that wrote these places, "ranking!B5:B9". */
function done(written: string[] = [], change: Partial<Done> = {}): Done {
  const areas = new Map<string, ReturnType<typeof area>[]>();
  for (const place of written) {
    const [sheetId, address] = place.split('!');
    areas.set(sheetId, [...(areas.get(sheetId) ?? []), area(address)]);
  }
  return {
    status: 'done',
    writing: { areas, resized: new Set() },
    foreign: new Set(),
    off: false,
    ...change,
  };
}

/** A workbook whose refreshes end as the test says: `ends` in order, then done with nothing written. */
function bed(...ends: RefreshEnd[]) {
  const runs: string[][] = [];
  const told: string[] = [];
  const watchers = new Set<(edits: readonly SheetEdit[]) => void>();
  let hold: Promise<void> | null = null;
  let most = 0;
  let now = 0;
  let failing = 0;
  const name = ({ sheetId, area: at }: SheetEdit) =>
    at ? `${sheetId}!${at.row + 1}:${at.column + 1}` : sheetId;
  const mode = new AutomaticMode({
    watch: async (listener) => {
      if (failing-- > 0) throw new Error('refused');
      watchers.add(listener);
      return async () => void watchers.delete(listener);
    },
    refresh: async (edits) => {
      runs.push(edits.map(name));
      most = Math.max(most, ++now);
      await hold;
      now -= 1;
      return ends.shift() ?? done();
    },
    tell: (event) => void told.push(event),
  });
  return {
    mode,
    runs,
    told,
    watchers,
    atOnce: () => most,
    user: (...places: string[]) => watchers.forEach((tell) => tell(places.map(edit))),
    pass: (ms: number) => jest.advanceTimersByTimeAsync(ms),
    failWatching: (times: number) => (failing = times),
    /** Refreshes take until the returned function is called. */
    holdUp: () => {
      let release = (): void => undefined;
      hold = new Promise((resolve) => (release = resolve));
      return () => {
        hold = null;
        release();
      };
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('when a refresh begins', () => {
  test('once the user has paused, with all edits that came, each once', async () => {
    const book = bed();
    await book.mode.start();
    for (const place of ['form!C5', 'form!C6', 'form!C5', 'roster!A4']) {
      book.user(place);
      await book.pass(QUIET_MS - 1);
    }
    expect(book.runs).toEqual([]);
    await book.pass(1);
    expect(book.runs).toEqual([['form!5:3', 'form!6:3', 'roster!4:1']]);
    await book.pass(60_000);
    expect(book.runs).toHaveLength(1);
  });

  test('hundreds of edits in a row are one refresh, which is told their sheets alone', async () => {
    const book = bed();
    await book.mode.start();
    for (let row = 1; row <= 600; row++) {
      book.user(`form${row % 4}!C${row}`);
      await book.pass(10);
    }
    await book.pass(QUIET_MS);
    expect(book.runs).toEqual([['form1', 'form2', 'form3', 'form0']]);
  });

  test('never a second one beside the first: what comes meanwhile is one further refresh', async () => {
    const book = bed();
    await book.mode.start();
    const release = book.holdUp();
    book.user('form!C5');
    await book.pass(QUIET_MS);
    for (const place of ['form!C6', 'form!C7']) {
      book.user(place);
      await book.pass(QUIET_MS * 2);
    }
    expect(book.runs).toHaveLength(1);
    release();
    await book.pass(QUIET_MS);
    expect(book.runs).toEqual([['form!5:3'], ['form!6:3', 'form!7:3']]);
    expect(book.atOnce()).toBe(1);
    await book.pass(60_000);
    expect(book.runs).toHaveLength(2);
  });

  test('a cell typed on a sheet with nothing of ours is none; a block pasted there is looked at', async () => {
    const book = bed(done([], { foreign: new Set(['notes']) }));
    await book.mode.start();
    book.user('notes!A1');
    await book.pass(QUIET_MS);
    expect(book.runs).toHaveLength(1); // not known yet
    book.user('notes!A2');
    await book.pass(QUIET_MS);
    expect(book.runs).toHaveLength(1);
    book.user('notes!A1:H9');
    await book.pass(QUIET_MS);
    expect(book.runs).toHaveLength(2);
  });

  test('after a command, a sheet that held nothing of ours is looked at again', async () => {
    const book = bed(done([], { foreign: new Set(['notes']) }));
    await book.mode.start();
    book.user('form!A1');
    await book.pass(QUIET_MS);
    book.mode.lookAgain();
    book.user('notes!A1');
    await book.pass(QUIET_MS);
    expect(book.runs).toEqual([['form!1:1'], ['notes!1:1']]);
  });
});

describe('switched off', () => {
  test.each([
    ['before the first edit', async () => undefined],
    ['while it waits for a pause', async (book: ReturnType<typeof bed>) => book.user('form!C5')],
  ])('%s: nothing is refreshed, nobody watches', async (_when, before) => {
    const book = bed();
    await book.mode.start();
    await before(book);
    await book.mode.stop();
    book.user('form!C5');
    await book.pass(60_000);
    expect([book.runs, book.watchers.size]).toEqual([[], 0]);
  });

  test('during a refresh: that one ends, and no other follows', async () => {
    const book = bed();
    await book.mode.start();
    const release = book.holdUp();
    book.user('form!C5');
    await book.pass(QUIET_MS);
    book.user('form!C6');
    await book.mode.stop();
    release();
    await book.pass(60_000);
    expect(book.runs).toHaveLength(1);
  });

  test('before watching has begun: it does not begin', async () => {
    const book = bed();
    const starting = book.mode.start();
    await book.mode.stop();
    await starting;
    expect(book.watchers.size).toBe(0);
  });

  test('in another window: the refresh that finds out stops it here', async () => {
    const book = bed(done([], { off: true }));
    await book.mode.start();
    book.user('form!C5');
    await book.pass(QUIET_MS);
    expect([book.told, book.watchers.size, book.mode.on]).toEqual([['works', 'off'], 0, false]);
  });

  test('and on again: it works as before, and watches once', async () => {
    const book = bed();
    await book.mode.start();
    await book.mode.stop();
    await book.mode.start();
    await book.mode.start();
    book.user('form!C5');
    await book.pass(QUIET_MS);
    expect([book.runs.length, book.watchers.size]).toEqual([1, 1]);
  });

  test('and on again during a refresh: still one at a time', async () => {
    const book = bed();
    await book.mode.start();
    const release = book.holdUp();
    book.user('form!C5');
    await book.pass(QUIET_MS);
    await book.mode.stop();
    await book.mode.start();
    book.user('form!C6');
    await book.pass(QUIET_MS * 2);
    expect(book.runs).toHaveLength(1);
    release();
    await book.pass(QUIET_MS);
    expect([book.runs.length, book.atOnce()]).toEqual([2, 1]);
  });
});

describe('a busy Excel and failures', () => {
  test('a refresh that met a cell being edited is tried again, later and later, with the same edits', async () => {
    const later = { status: 'later' } as const;
    const book = bed(later, later, later, later, later, later);
    await book.mode.start();
    book.user('form!C5');
    await book.pass(QUIET_MS);
    for (const [index, ms] of [...RETRY_MS, RETRY_MS.at(-1)!, RETRY_MS.at(-1)!].entries()) {
      await book.pass(ms - 1);
      expect(book.runs).toHaveLength(index + 1);
      await book.pass(1);
      expect(book.runs).toHaveLength(index + 2);
    }
    expect(new Set(book.runs.flat())).toEqual(new Set(['form!5:3']));
    expect(book.told).toEqual(['works', 'works']); // quietly
  });

  test('a failure is told once; the next edit tries again with all that is open', async () => {
    const book = bed({ status: 'failed' });
    await book.mode.start();
    book.user('form!C5');
    await book.pass(60_000);
    expect([book.runs.length, book.told]).toEqual([1, ['works', 'failed']]);
    book.user('form!C6');
    await book.pass(QUIET_MS);
    expect(book.runs.at(-1)).toEqual(['form!5:3', 'form!6:3']);
    expect(book.told).toEqual(['works', 'failed', 'works']);
  });

  test('so does the user’s retry, at once', async () => {
    const book = bed({ status: 'failed' });
    await book.mode.start();
    book.user('form!C5');
    await book.pass(QUIET_MS);
    await book.mode.retry();
    expect(book.runs).toEqual([['form!5:3'], ['form!5:3']]);
    expect(book.told.at(-1)).toBe('works');
  });

  test('watching that is refused is told, and begins with a retry', async () => {
    const book = bed();
    book.failWatching(1);
    await book.mode.start();
    expect([book.told, book.watchers.size]).toEqual([['failed'], 0]);
    await book.mode.retry();
    expect([book.told, book.watchers.size]).toEqual([['failed', 'works'], 1]);
  });
});

describe('an undo of what a refresh wrote', () => {
  const written = ['ranking!B5:B7', 'ranking!F5', 'quarter!D4'];
  test.each<[string, string[][], boolean]>([
    ['all of it at once', [['ranking!B5:B7', 'ranking!F5', 'quarter!D4']], false],
    ['in several events', [['ranking!B5:B7'], ['ranking!F5'], ['quarter!D4']], false],
    ['cell by cell', [['ranking!B5'], ['ranking!B6'], ['ranking!B7'], ['ranking!F5']], false],
    ['a cell beside it as well', [['ranking!B5:B7'], ['form!C5']], true],
    ['a larger area', [['ranking!B5:C7']], true],
    ['one cell of several: an edit', [['ranking!B6']], true],
    ['the same cells of another sheet', [['form!B5:B7']], true],
    ['rows that came or went', [['ranking']], true],
  ])('%s', async (_what, events, isEdit) => {
    const book = bed(done(written));
    await book.mode.start();
    book.user('form!C5');
    await book.pass(QUIET_MS);
    for (const places of events) book.user(...places);
    await book.pass(60_000);
    expect(book.runs).toHaveLength(isEdit ? 2 : 1);
  });

  test('rows that came or went, where the refresh had made them', async () => {
    const end = done(written);
    const book = bed({ ...end, writing: { ...end.writing, resized: new Set(['ranking']) } });
    await book.mode.start();
    book.user('form!C5');
    await book.pass(QUIET_MS);
    book.user('ranking', 'ranking!B5:B7');
    await book.pass(60_000);
    expect(book.runs).toHaveLength(1);
  });

  test('step by step through several refreshes, the edits between them being refreshed', async () => {
    const book = bed(done(['ranking!B5:B7']), done(['ranking!F5:F9']));
    await book.mode.start();
    for (const place of ['form!C5', 'form!C6']) {
      book.user(place);
      await book.pass(QUIET_MS);
    }
    for (const place of ['ranking!F5:F9', 'form!C6', 'ranking!B5:B7', 'form!C5']) {
      book.user(place);
      await book.pass(QUIET_MS);
    }
    expect(book.runs).toEqual([['form!5:3'], ['form!6:3'], ['form!6:3'], ['form!5:3']]);
  });

  test('the next edit of the user is refreshed again', async () => {
    const book = bed(done(written));
    await book.mode.start();
    book.user('form!C5');
    await book.pass(QUIET_MS);
    book.user(...written);
    await book.pass(QUIET_MS);
    book.user('form!C6');
    await book.pass(QUIET_MS);
    expect(book.runs).toEqual([['form!5:3'], ['form!6:3']]);
  });
});

describe('what is an edit of the user', () => {
  const changed = (change: object) =>
    editsOf({
      worksheetId: 'form',
      address: 'C5',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      ...change,
    } as Parameters<typeof editsOf>[0]);
  test.each<[string, object, SheetEdit[]]>([
    ['a cell', {}, [edit('form!C5')]],
    ['an Excel that does not say what triggered it', { triggerSource: undefined }, [edit('form!C5')]],
    ['several areas filled at once', { address: 'A1:B2,D4' }, [edit('form!A1:B2'), edit('form!D4')]],
    ['whole columns', { address: 'A:B' }, [edit('form')]],
    ['rows inserted', { changeType: 'RowInserted', address: '5:6' }, [edit('form')]],
    ['cells deleted', { changeType: 'CellDeleted' }, [edit('form')]],
    ['a co-author’s is none', { source: 'Remote' }, []],
    ['what this add-in wrote is none', { triggerSource: 'ThisLocalAddin' }, []],
  ])('%s', (_what, change, expected) => expect(changed(change)).toEqual(expected));
});
