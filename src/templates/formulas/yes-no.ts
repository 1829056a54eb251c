/** What people write into cells that ask for a word, as core/settings/yes-no.ts reads it. Without "=". */
import { noWords, yesWords } from '../../core/settings';

/**
 * Whether the cell, or each cell of a column, holds one of the words. Spaces and case do not matter; blank is none of
 * them, and neither is a number.
 */
export const isOneOf = (cell: string, words: readonly string[]): string => {
  const list = words.map((word) => word.replace(/ /g, '').toLowerCase()).join('|');
  return `ISNUMBER(FIND("|"&LOWER(SUBSTITUTE(${cell}&""," ",""))&"|","|${list}|"))`;
};

/** 是, yes … */
export const saysYes = (cell: string): string => isOneOf(cell, yesWords);

/** 否, no …; blank says neither. */
export const saysNo = (cell: string): string => isOneOf(cell, noWords);
