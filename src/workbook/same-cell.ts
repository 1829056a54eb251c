import type { CellInput } from '../core/types';
import { isFormula, type CellValue } from './cell-values';

/**
 * A formula as it is compared. Excel shortens references to the formula's own table, takes quotes off sheet names that
 * need none, writes functions in capitals, and puts @ before what may be several cells in files of other programs;
 * LibreOffice writes TRUE() for TRUE. Texts inside the formula stay as they are.
 * @param table the table in which the formula stands
 */
export function comparableFormula(formula: string, table: string): string {
  const own = new RegExp(`(?<![\\w.])${table}\\[`, 'gi');
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\s/g, '')
            .replace(/'((?:[^'[\]]|'')+)'!/g, '$1!')
            .replace(own, '[')
            .replace(/\[\[#ThisRow\],\[((?:'.|[^'[\]])+)\]\]/gi, '[@$1]')
            .replace(/\[@\[((?:'.|[^'[\]])+)\]\]/g, '[@$1]')
            .replace(/(?<![['])@/g, '')
            .toUpperCase()
            .replace(/(?<![\w.])(TRUE|FALSE)\(\)/g, '$1'),
    )
    .join('');
}

/**
 * Whether a cell already holds what is to be written: the same formula, number or text. Text may carry the apostrophe
 * that keeps it a text; blank is blank.
 * @param now as read: a formula begins with "="
 */
export function holds(now: CellInput, wanted: CellValue, table: string): boolean {
  if (now === wanted) return true;
  if (typeof wanted !== 'string') return wanted === null && now === '';
  if (typeof now !== 'string') return now === null && wanted === '';
  if (isFormula(wanted))
    return isFormula(now) && comparableFormula(now, table) === comparableFormula(wanted, table);
  return now.replace(/^'/, '') === wanted.replace(/^'/, '');
}
