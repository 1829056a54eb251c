import { readCell } from '../../../src/commands/score-range/cell';
import type { Block } from '../../../src/commands/score-range/rows';

/** A cell as it is put into a sheet. */
export interface DrawnCell {
  value: string | number;
  format: string;
}

/** The cells of a table drawn as text, parted by "|". */
export function marksOf(picture: string): string[][] {
  const rows = picture
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** The same as cells: digits are numbers, 40% a percentage, 'digits' text, nothing, ^ and < blank. */
export const cellsOf = (picture: string): DrawnCell[][] => marksOf(picture).map((row) => row.map(cellOf));

function cellOf(drawn: string): DrawnCell {
  const text = ['^', '<', '.'].includes(drawn) ? '' : drawn;
  const quoted = /^'(.*)'$/.exec(text);
  if (quoted) return { value: quoted[1], format: '@' };
  if (/^-?\d+(\.\d+)?%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, format: '0%' };
  const isNumber = text !== '' && Number.isFinite(Number(text)) && !/^0\d/.test(text);
  return { value: isNumber ? Number(text) : text, format: /^0\d/.test(text) ? '@' : 'General' };
}

/** The drawn table as the commands see it. */
export function drawn(picture: string): Block {
  return cellsOf(picture).map((row) => row.map(({ value, format }) => readCell(value, format)));
}
