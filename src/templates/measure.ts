/** Rough sizes of text in the 10-point body font, on the safe side: no cell may be clipped in either language. */
const WIDE = 10.5;
const NARROW = 5.6;
const PADDING = 6;
const LINE = 14;

const charWidth = (char: string): number => (char.codePointAt(0)! > 0x2e7f ? WIDE : NARROW);

/** Lines that the text takes in a cell of this width in points, line breaks included; words are kept whole. */
export function linesNeeded(text: string, width: number): number {
  const room = Math.max(width - PADDING, WIDE);
  // Most cells of a long table: they fit however wide their characters are.
  if (text.length * WIDE <= room && !text.includes('\n')) return 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.match(/[\u0021-\u2e7f]+|[^\u0021-\u2e7f]/gu) ?? []) {
      const size = Array.from(word).reduce((sum, char) => sum + charWidth(char), 0);
      if (used > 0 && used + size > room) {
        lines += 1;
        used = 0;
      }
      used += size;
      lines += Math.max(0, Math.ceil(used / room) - 1);
      if (used > room) used %= room;
    }
  }
  return lines;
}

/** Height in points of a row whose cells take so many lines. */
export const rowHeight = (lines: number): number => lines * LINE + 4;
