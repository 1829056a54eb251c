import { LIMITS } from '../../src/workbook/chunks';
import { read } from '../../src/workbook/read';
import type { Session } from '../../src/workbook/session';

/** A table of 30 rows in Excel; `addressAt` says where it is at the time of each request. */
function session(addressAt: (request: number) => string): Session {
  let requests = 0;
  const range = (address: () => string, rows: number): object => {
    const own = {
      load: () => own,
      untrack: () => own,
      getRow: (row: number) => range(() => `明细!A${row + 1}:B${row + 1}`, 1),
      getResizedRange: (more: number) => {
        const [, from] = /A(\d+)/.exec(address())!;
        return range(() => `明细!A${from}:B${Number(from) + more}`, 1 + more);
      },
      get address() {
        return address();
      },
      get values() {
        return Array.from({ length: rows }, (_, row) => [Number(/A(\d+)/.exec(address())![1]) + row, '']);
      },
    };
    return own;
  };
  const whole = () => {
    const asked = requests;
    return range(() => addressAt(asked), 31);
  };
  return {
    workbook: { tables: { getItem: () => ({ getRange: whole }) } },
    range: (made: unknown) => made,
    onStep: () => undefined,
    sync: async () => {
      requests++;
    },
  } as unknown as Session;
}

const info = { id: '1', name: 'KPI_x_1', sheet: '明细', headers: ['a', 'b'], rows: 30, totals: false };
const request = { tables: [{ info, formulas: false }], names: [], sheets: [], goesOn: () => false };

beforeEach(() => jest.replaceProperty(LIMITS, 'bytes', 200));
afterEach(() => jest.restoreAllMocks());

test('a table that is read in parts is as if it were read at once', async () => {
  const { tables } = await read(
    session(() => '明细!A1:B31'),
    request,
  );
  expect(tables[0].area).toEqual({ row: 0, column: 0, rows: 31, columns: 2 });
  expect(tables[0].values).toEqual(Array.from({ length: 31 }, (_, row) => [row + 1, '']));
});

test('a table that somebody changed between two parts is not pieced together', async () => {
  const moved = session((asked) => (asked < 2 ? '明细!A1:B31' : '明细!A1:B32'));
  await expect(read(moved, request)).rejects.toMatchObject({ code: 'workbook-busy', sheet: '明细' });
});
