import type { CellValue } from '../cell-values';
import { isFormula } from '../cell-values';
import type { Cells } from './cells-aspect';

/**
 * What many cells hold, in a few letters. Formulas are told by their places alone where their text is not known: Excel
 * writes them in its own way.
 */
export interface Print {
  typed: string;
  places: string;
  /** "" when it is not known. */
  formulas: string;
}

/** Cells by row and column of the sheet; later ones go before earlier ones. */
export class PrintedCells {
  readonly #cells = new Map<string, CellValue>();

  put(row: number, column: number, cell: CellValue): void {
    if (cell === null) return;
    if (cell === '') this.#cells.delete(`${row},${column}`);
    else this.#cells.set(`${row},${column}`, cell);
  }

  putAll(row: number, column: number, cells: Cells): void {
    cells.forEach((line, r) => line.forEach((cell, c) => this.put(row + r, column + c, cell)));
  }

  /** @param exact whether formulas are as Excel writes them */
  print(exact: boolean): Print {
    const cells = [...this.#cells].sort(([one], [other]) => (one < other ? -1 : 1));
    const isOfFormula = ([, cell]: [string, CellValue]) => typeof cell === 'string' && isFormula(cell);
    const formulas = cells.filter(isOfFormula);
    return {
      typed: hash(cells.filter((cell) => !isOfFormula(cell)).map(([at, cell]) => [at, plain(cell)])),
      places: hash(formulas.map(([at]) => at)),
      formulas: exact ? hash(formulas) : '',
    };
  }
}

/** Whether cells are as they were, as far as is known. */
export const isSamePrint = (one: Print, other: Print): boolean =>
  one.typed === other.typed &&
  one.places === other.places &&
  (one.formulas === '' || other.formulas === '' || one.formulas === other.formulas);

const plain = (cell: CellValue): CellValue => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell);

/** cyrb53: 53 bits tell edits from none. */
function hash(cells: unknown): string {
  const text = JSON.stringify(cells);
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
