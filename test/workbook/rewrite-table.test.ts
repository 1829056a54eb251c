import type { CellValue } from '../../src/workbook/cell-values';
import { isUpToDate, rewrittenAreas, type TableRewrite } from '../../src/workbook/rewrite-table';

const ROWS = 400;

/** A table of one column of zeros under its header, in which the cells of these rows become 1. */
function rewrite(ones: readonly number[]): TableRewrite {
  const cells = Array.from({ length: ROWS }, (_, row): CellValue => (ones.includes(row) ? 1 : 0));
  return {
    ...{ tableId: '{1}', table: 't', sheet: 'S', area: { row: 4, column: 2, rows: ROWS + 1, columns: 1 } },
    ...{ rows: ROWS, newColumns: [], widths: [], columns: [{ column: 2, cells }], links: null, cells: [] },
    before: { cells: Array.from({ length: ROWS }, () => [0]), links: null },
  };
}

/** First and last row of the body that are written. */
const written = (ones: readonly number[]): [number, number][] =>
  rewrittenAreas([rewrite(ones)]).map(({ area }) => [area.row - 5, area.row - 5 + area.rows - 1]);

const every = (step: number, from = 0, to = ROWS): number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);

test.each<[string, number[], [number, number][]]>([
  ['nothing where nothing differs', [], []],
  ['one cell', [7], [[7, 7]]],
  [
    'neighbours as one piece',
    [7, 8, 9, 11],
    [
      [7, 9],
      [11, 11],
    ],
  ],
  ['the whole column', every(1), [[0, ROWS - 1]]],
  ['fifty pieces as they are', every(8), every(8).map((row) => [row, row])],
  [
    'more pieces as fifty: the widest gaps stay',
    [...every(2, 0, 60), ...every(6, 61, 350)],
    [[0, 58], ...every(6, 61, 350).map((row): [number, number] => [row, row])],
  ],
])('a rewriting writes %s', (_, ones, pieces) => {
  expect(written(ones)).toEqual(pieces);
  expect(isUpToDate(rewrite(ones))).toBe(ones.length === 0);
});

test('scattered cells are all within no more than fifty pieces', () => {
  const ones = every(3);
  const pieces = written(ones);
  expect(pieces).toHaveLength(50);
  expect(ones.filter((row) => !pieces.some(([first, last]) => row >= first && row <= last))).toEqual([]);
});
