import type { CellInput } from '../../core/types';
import { asText, isFormula, type CellValue } from '../cell-values';
import { holds } from '../same-cell';

/** Cells as they have to be written to stay the same: a text that looks like its own formula is text. */
export const asWritten = (formulas: readonly CellInput[][], values: readonly CellInput[][]): CellValue[][] =>
  formulas.map((cells, row) =>
    cells.map((cell, column): CellValue => {
      if (typeof cell !== 'string') return cell;
      return cell.startsWith('=') && cell !== values[row][column] ? cell : asText(cell);
    }),
  );

/** Whether two cells hold the same, a formula never being the text that it looks like. @param table in which they stand */
export function isSame(one: CellValue, other: CellValue, table = '-'): boolean {
  const formulas = [one, other].filter((cell) => typeof cell === 'string' && isFormula(cell)).length;
  return formulas !== 1 && holds(one, other, table);
}

/** The same, but for references: rows that came or went elsewhere have changed them. */
export const isSameElsewhere = (one: CellValue, other: CellValue, table?: string): boolean =>
  isSame(withoutPlaces(one), withoutPlaces(other), table);

const withoutPlaces = (cell: CellValue): CellValue =>
  typeof cell === 'string' && isFormula(cell) ? cell.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, 'A1') : cell;

/** A cell as it is shown to the user who has to know what is in it. */
export const shown = (cell: CellValue): string => String(cell ?? '').replace(/^'/, '');
