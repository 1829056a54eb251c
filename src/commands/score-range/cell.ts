/** Numbers as people write them into tables that are not ours. */
import { isBlank } from '../../core/decimal';
import { Exact } from '../../core/exact';
import type { CellInput } from '../../core/types';

/** One cell as it is understood. */
export interface Cell {
  kind: 'blank' | 'number' | 'text';
  /** What stands there, trimmed, full-width forms folded; "" when blank. */
  text: string;
  /** A percentage counts in percent: 12% is 12. null unless a number. */
  value: number | null;
  percent: boolean;
  /** A number that is text in the sheet: native formulas do not see it. */
  written: boolean;
}

export const BLANK: Cell = { kind: 'blank', text: '', value: null, percent: false, written: false };

/** What people put where nothing is to be entered. */
const DASHES = /^[-–—―/／_无]+$/;
const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[+-]?\.\d+)(分|points?|pts?|%)?$/i;

/**
 * Understands a cell. "90分", "90 ", "９０", "1,200" and "12%" are numbers, a dash is blank, dates and anything else are
 * text. Nothing is guessed beyond that: "约90" is text.
 * @param format number format of the cell; one with % makes 0.12 the 12 that is shown
 */
export function readCell(raw: CellInput, format = ''): Cell {
  if (isBlank(raw)) return BLANK;
  if (typeof raw === 'number') return numberCell(raw, format);
  const text = String(raw).normalize('NFKC').trim();
  if (text === '' || DASHES.test(text)) return BLANK;
  const match = typeof raw === 'string' ? NUMBER.exec(text.replace(/\s/g, '')) : null;
  if (!match) return { ...BLANK, kind: 'text', text };
  const value = Number(match[1].replaceAll(',', ''));
  return { kind: 'number', text, value, percent: match[2] === '%', written: true };
}

const DATE = /[ymd年月日]/i;

function numberCell(raw: number, format: string): Cell {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (DATE.test(bare) && !/general/i.test(bare)) return { ...BLANK, kind: 'text', text: String(raw) };
  const percent = bare.includes('%');
  const value = percent ? Exact.of(raw).times(100).toNumber() : raw;
  return { kind: 'number', text: String(raw), value, percent, written: false };
}
