/** Sample rows written down once for both languages. */
import { say } from '../language';
import type { Language, Words } from '../language';
import { words } from '../language';
import type { RowData } from '../schema';

type Cell = Words | string | number | null;

/** Name of an example, with the mark by which it is taken away again. */
export const marked = (zh: string, en: string): Words => words(`${zh}（示例）`, `${en} (sample)`);

/** Rows of cells in the order of the keys; null = blank. */
export const written = (
  language: Language,
  keys: readonly string[],
  rows: readonly (readonly Cell[])[],
): RowData[] =>
  rows.map((cells) =>
    Object.fromEntries(
      keys.map((key, index) => {
        const cell = cells[index] ?? null;
        return [key, typeof cell === 'object' && cell !== null ? say(cell, language) : cell];
      }),
    ),
  );
