import { LIMITS } from '../../src/workbook/chunks';
import { WorkbookFailure } from '../../src/workbook/failure';
import { load, type Source } from '../../src/workbook/loading';
import type { Session, SessionStep } from '../../src/workbook/session';

type Asked = { block: number; from: number; rows: number };

/** An Excel that answers so many rows at a time and refuses more; what it was asked for in each request. */
function excel(most: number, code: 'payload-too-large' | 'sheet-protected' = 'payload-too-large') {
  const requests: Asked[][] = [];
  const steps: SessionStep[] = [];
  let queued: Asked[] = [];
  const session = {
    onStep: (step: SessionStep) => steps.push(step),
    sync: async () => {
      const asked = queued;
      queued = [];
      if (asked.reduce((sum, { rows }) => sum + rows, 0) > most)
        throw new WorkbookFailure(code, '', { officeCode: '', location: '' });
      requests.push(asked);
    },
  } as unknown as Session;
  const source = (rows: number, block: number): Source => ({
    rows,
    columns: 10,
    formulas: false,
    queue(from, count) {
      queued.push({ block, from, rows: count });
      return { range: { from, rows: count } as unknown as Excel.Range, beside: null };
    },
  });
  return { session, requests, steps, source };
}

const rowsOf = (parts: readonly { from: number; range: Excel.Range }[]) =>
  parts.flatMap(({ from, range }) => {
    const { rows } = range as unknown as { rows: number };
    return Array.from({ length: rows }, (_, row) => from + row);
  });
const upTo = (count: number) => Array.from({ length: count }, (_, row) => row);

afterEach(() => jest.restoreAllMocks());

test.each([
  [[5, 5], 100, 1],
  [[5, 5], 9, 2],
  [[40], 10, 4],
  [[7, 40, 3], 10, 6],
  [[1, 1, 1], 1, 3],
])(
  'blocks of %j rows where Excel answers %d at a time: every row once, in order',
  async (sizes, most, count) => {
    const { session, requests, source } = excel(most);
    const loaded = await load(session, sizes.map(source));
    expect(loaded.map(rowsOf)).toEqual(sizes.map(upTo));
    expect(requests).toHaveLength(count);
  },
);

test('a single row that is refused is a failure, and so is any other refusal', async () => {
  const wide = excel(0);
  await expect(load(wide.session, [wide.source(3, 0)])).rejects.toMatchObject({ code: 'payload-too-large' });
  const locked = excel(2, 'sheet-protected');
  await expect(load(locked.session, [locked.source(3, 0)])).rejects.toMatchObject({
    code: 'sheet-protected',
  });
  expect(locked.requests).toEqual([]);
});

test('it is told before each of several requests, and stops where that throws', async () => {
  jest.replaceProperty(LIMITS, 'bytes', 1_000);
  const { session, requests, steps, source } = excel(100);
  await load(session, [source(25, 0)]);
  expect(steps).toEqual([0, 10, 20].map((done) => ({ kind: 'reading', done, total: 25 })));
  session.onStep = ({ done }) => {
    if (done === 10) throw new Error('cancelled');
  };
  await expect(load(session, [source(25, 0)])).rejects.toThrow('cancelled');
  expect(requests).toHaveLength(4);
});
