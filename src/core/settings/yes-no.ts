import type { CellInput } from '../types';
import { comparable } from './names';

/** Every word for yes and for no, lower case; the formulas of the templates know the same ones. */
export const yesWords: readonly string[] = ['是', 'yes', 'y', 'true', '√', '✓'];
export const noWords: readonly string[] = ['否', 'no', 'n', 'false', '×', '✗'];

/** What a 是/否 cell says: text in either language or a boolean. Null for blank and for anything else. */
export function readYesNo(cell: CellInput): boolean | null {
  const text = comparable(cell);
  if (yesWords.includes(text)) return true;
  return noWords.includes(text) ? false : null;
}
