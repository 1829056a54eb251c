import type { CellInput } from '../types';
import { comparable } from './names';

const YES = new Set(['是', 'yes', 'y', 'true', '√', '✓']);
const NO = new Set(['否', 'no', 'n', 'false', '×', '✗']);

/** What a 是/否 cell says: text in either language or a boolean. Null for blank and for anything else. */
export function readYesNo(cell: CellInput): boolean | null {
  const text = comparable(cell);
  if (YES.has(text)) return true;
  return NO.has(text) ? false : null;
}
