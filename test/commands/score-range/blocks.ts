import { readCell } from '../../../src/commands/score-range/cell';
import type { Block } from '../../../src/commands/score-range/rows';

/** A block drawn as text, cells parted by "|": digits are numbers, 'digits' text, nothing blank. */
export function drawn(picture: string): Block {
  const rows = picture
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? '')));
}

function cellOf(text: string) {
  const quoted = /^'(.*)'$/.exec(text);
  if (quoted) return readCell(quoted[1]);
  if (/^-?\d+(\.\d+)?%$/.test(text)) return readCell(Number(text.slice(0, -1)) / 100, '0%');
  return readCell(text !== '' && Number.isFinite(Number(text)) ? Number(text) : text);
}
