import { chunksOf, halved, rowsOutside, rowsWithin, stretchesOf } from '../../src/workbook/chunks';

const block = (rows: number, columns = 10, formulas = false) => ({ rows, columns, formulas });
/** 100 cells, which are 10 rows of 10 columns. */
const limits = { cells: 100, bytes: 1_000_000 };

describe('blocks are divided among requests', () => {
  const plan = (blocks: ReturnType<typeof block>[]) =>
    chunksOf(blocks, limits).map((chunk) =>
      chunk.map(({ block: index, from, rows }) => `${index}:${from}+${rows}`).join(' '),
    );

  test.each([
    ['nothing', [], []],
    ['one that fits', [block(7)], ['0:0+7']],
    ['one that just fits', [block(10)], ['0:0+10']],
    ['one row more', [block(11)], ['0:0+10', '0:10+1']],
    ['five requests', [block(50)], ['0:0+10', '0:10+10', '0:20+10', '0:30+10', '0:40+10']],
    ['several in one', [block(4), block(3), block(3)], ['0:0+4 1:0+3 2:0+3']],
    ['one that fits is not divided', [block(4), block(8)], ['0:0+4', '1:0+8']],
    ['the last part of a large one has room', [block(14), block(6)], ['0:0+10', '0:10+4 1:0+6']],
    ['… but not for too much', [block(14), block(7)], ['0:0+10', '0:10+4', '1:0+7']],
    ['a wide one takes more room a row', [block(4, 20), block(3)], ['0:0+4', '1:0+3']],
    ['a row wider than a request', [block(2, 300)], ['0:0+1', '0:1+1']],
    ['blocks without rows', [block(0), block(3), block(0)], ['1:0+3']],
  ])('%s', (_, blocks, chunks) => {
    expect(plan(blocks)).toEqual(chunks);
  });

  test('every row is asked for once, in order, and no request is above the limit', () => {
    const blocks = [3, 25, 0, 9, 1, 40, 10, 2].map((rows, index) => block(rows, 1 + index * 3));
    const chunks = chunksOf(blocks, limits);
    const rows = chunks
      .flat()
      .flatMap(({ block: index, from, rows: count }) =>
        Array.from({ length: count }, (_, row) => [index, from + row]),
      );
    expect(rows).toEqual(
      blocks.flatMap(({ rows: count }, index) => Array.from({ length: count }, (_, row) => [index, row])),
    );
    for (const chunk of chunks)
      expect(
        chunk.reduce((sum, part) => sum + part.rows * blocks[part.block].columns, 0),
      ).toBeLessThanOrEqual(100);
  });
});

test.each([
  ['values', block(0, 10), 4_000_000 / 100],
  ['formulas besides', block(0, 10, true), 4_000_000 / 400],
  ['a single column', block(0, 1), 400_000],
  ['a row larger than anything', block(0, 16_384, true), 6],
])('%s: a request of Excel on the web carries so many rows', (_, size, rows) => {
  expect(rowsWithin(size)).toBe(rows);
});

test('a million cells are the most, be they ever so short', () => {
  expect(rowsWithin(block(0, 10), { cells: 1_000_000, bytes: Infinity })).toBe(100_000);
});

test.each([
  [[], 10, []],
  [[3, 3, 3], 10, [[0, 3]]],
  [
    [5, 5, 5],
    10,
    [
      [0, 2],
      [2, 3],
    ],
  ],
  [
    [50, 1, 1],
    10,
    [
      [0, 1],
      [1, 3],
    ],
  ],
  [
    [1, 50, 1],
    10,
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  ],
])('%j in stretches of at most %d', (sizes, most, expected) => {
  expect(stretchesOf(sizes, most).map(({ from, to }) => [from, to])).toEqual(expected);
});

test.each([
  [
    [
      [0, 0, 5],
      [1, 0, 5],
      [2, 0, 1],
    ],
    [
      [
        [0, 0, 5],
        [1, 0, 5],
      ],
      [[2, 0, 1]],
    ],
  ],
  [[[3, 20, 5]], [[[3, 20, 3]], [[3, 23, 2]]]],
  [[[3, 20, 1]], null],
  [[], null],
])('what was too large is asked for in halves: %j', (parts, expected) => {
  const halves = halved(parts.map(([index, from, rows]) => ({ block: index, from, rows })));
  expect(halves?.map((half) => half.map((part) => [part.block, part.from, part.rows])) ?? null).toEqual(
    expected,
  );
});

test.each([
  [[], [[0, 100]]],
  [[[0, 100]], []],
  [
    [[10, 20]],
    [
      [0, 10],
      [30, 70],
    ],
  ],
  [
    [
      [50, 10],
      [0, 30],
    ],
    [
      [30, 20],
      [60, 40],
    ],
  ],
  [[[90, 500]], [[0, 90]]],
  [
    [
      [0, 60],
      [20, 10],
    ],
    [[60, 40]],
  ],
  [[[200, 10]], [[0, 100]]],
])('rows 0–100 without those of %j', (known, expected) => {
  const left = rowsOutside(
    0,
    100,
    known.map(([row, rows]) => ({ row, rows })),
  );
  expect(left.map(({ row, rows }) => [row, rows])).toEqual(expected);
});
