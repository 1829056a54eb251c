/** A block of cells that is to be read or written, row by row. */
export interface BlockSize {
  rows: number;
  columns: number;
  /** Formulas are read beside the values. */
  formulas: boolean;
}

/** Rows of one of several blocks. */
export interface Part {
  /** Which block. */
  block: number;
  from: number;
  rows: number;
}

/**
 * What one request carries at most. Excel on the web refuses requests and answers above 5 MB
 * (docs-pr: concepts/resource-limits-and-performance-optimization).
 */
export const LIMITS = { cells: 1_000_000, bytes: 4_000_000 };
export type Limits = typeof LIMITS;

/**
 * Bytes of a cell in a request, as a guess: names, months and scores of a register take 9 on an average. What is longer
 * is refused by Excel and sent again in halves.
 */
const BYTES_OF_VALUE = 10;
const BYTES_OF_FORMULA = 30;

/** Rows of a block that one request carries, at least 1. */
export function rowsWithin({ columns, formulas }: Omit<BlockSize, 'rows'>, limits: Limits = LIMITS): number {
  const bytes = columns * (BYTES_OF_VALUE + (formulas ? BYTES_OF_FORMULA : 0));
  return Math.max(1, Math.floor(Math.min(limits.cells / columns, limits.bytes / bytes)));
}

/**
 * Divides blocks among requests, in their order. A block that one request can carry is never divided; a larger one takes
 * requests of its own, of which the last has room for the next blocks. Blocks without rows are in none.
 */
export function chunksOf(blocks: readonly BlockSize[], limits: Limits = LIMITS): Part[][] {
  const chunks: Part[][] = [];
  /** Share of the last request that is taken. */
  let taken = 1;
  blocks.forEach((block, index) => {
    const most = rowsWithin(block, limits);
    for (let from = 0; from < block.rows; from += most) {
      const rows = Math.min(most, block.rows - from);
      const share = rows / most;
      if (taken + share > 1) {
        chunks.push([]);
        taken = 0;
      }
      chunks.at(-1)!.push({ block: index, from, rows });
      taken += share;
    }
  });
  return chunks;
}

/**
 * Divides a list into stretches whose sizes add up to no more than `most`, in its order: where each begins and ends. A
 * single item that is larger makes a stretch of its own.
 */
export function stretchesOf(sizes: readonly number[], most: number): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let taken = 0;
  sizes.forEach((size, index) => {
    const last = stretches.at(-1);
    if (last === undefined || taken + size > most) {
      stretches.push({ from: index, to: index + 1 });
      taken = size;
    } else {
      last.to = index + 1;
      taken += size;
    }
  });
  return stretches;
}

/** The same parts in two lots; null when a single row is left. */
export function halved(parts: readonly Part[]): [Part[], Part[]] | null {
  const [first] = parts;
  if (parts.length > 1) {
    const half = Math.ceil(parts.length / 2);
    return [parts.slice(0, half), parts.slice(half)];
  }
  if (first === undefined || first.rows < 2) return null;
  const rows = Math.ceil(first.rows / 2);
  return [[{ ...first, rows }], [{ ...first, from: first.from + rows, rows: first.rows - rows }]];
}

/** Rows from one up to another, without those that are known: what is left, top to bottom. */
export function rowsOutside(
  from: number,
  to: number,
  known: readonly { row: number; rows: number }[],
): { row: number; rows: number }[] {
  let row = from;
  const left: { row: number; rows: number }[] = [];
  for (const span of [...known].sort((a, b) => a.row - b.row)) {
    const end = Math.min(span.row, to);
    if (end > row) left.push({ row, rows: end - row });
    row = Math.max(row, span.row + span.rows);
  }
  if (to > row) left.push({ row, rows: to - row });
  return left;
}
