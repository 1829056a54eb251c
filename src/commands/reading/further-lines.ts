import type { CellInput } from '../../core/types';
import { isBlank } from '../../core/decimal';
import { isForm } from '../../templates/layout';
import type { RecognisedHeader } from '../../templates/recognise';
import { table, template as templateNamed } from '../../templates/registry';

/** Whether the cells of a row are a line of a list. */
export type LineTest = (cells: readonly CellInput[]) => boolean;

const NUMBERS = new Set(['number', 'percent']);

/**
 * Tells the lines of a plain list from what stands below it, so that a blank row or a subtotal in its midst does not end
 * it: a line has everything in the key columns, with numbers, or nothing yet, where numbers belong, and one at least.
 * Null for forms, and for lists that a row of signatures could be mistaken for.
 */
export function lineTest({ template, table: key, columns }: RecognisedHeader): LineTest | null {
  if (isForm(templateNamed(template))) return null;
  const keys = table(template, key).columns.filter(({ identifies }) => identifies);
  const placed = (wanted: boolean) =>
    keys
      .filter(({ type }) => NUMBERS.has(type) === wanted)
      .map(({ key: column, repeat }) => columns[repeat ? `${column}1` : column]);
  const [numbers, words] = [placed(true), placed(false)];
  if (numbers.length === 0 || words.length === 0) return null;
  return (cells) =>
    words.every((column) => !isBlank(cells[column] ?? null)) &&
    numbers.every((column) => isBlank(cells[column] ?? null) || typeof cells[column] === 'number') &&
    numbers.some((column) => typeof cells[column] === 'number');
}
