import type { Area } from './plan';

/** Letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** "C6"; zero-based row and column. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "$C$6" */
export const absoluteCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** "$C$6:$C$20" */
export function absoluteArea({ row, column, rows, columns }: Area): string {
  return `${absoluteCell(row, column)}:${absoluteCell(row + rows - 1, column + columns - 1)}`;
}
