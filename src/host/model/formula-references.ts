import { isWholeColumns, isWholeRows, lastColumn, lastRow, type Box } from '../engine/box';
import { columnName, parseArea, quoteSheetName } from './address';
import type { SheetBox } from './context';

/** Cell references inside formulas that the engine does not keep. Pure; formulas with or without "=". */

const SHEET = String.raw`(?:('(?:[^']|'')+'|[^\s'"!()+\-*/^&=<>,;:{}\[\]#%]+)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$\[!:'])${SHEET}${AREA}(?![\p{L}\p{N}_.(!\[:])`,
  'gu',
);
const TEXTS = /("(?:[^"]|"")*")/;

/** Where the cells of a reference are now; null when they are gone, undefined to leave it as it is. */
export type Move = (sheet: string | null, box: Box) => (SheetBox & { name: string }) | null | undefined;

/** Writes every reference of a formula anew. Dollar signs stay where they were. */
export function moveReferences(formula: string, move: Move): string {
  return formula
    .split(TEXTS)
    .map((part, index) => (index % 2 === 1 ? part : inCode(part, move)))
    .join('');
}

const inCode = (code: string, move: Move): string =>
  code.replace(REFERENCE, (whole: string, quoted: string | undefined, area: string) => {
    const box = parseArea(area);
    if (box === null) return whole;
    const sheet = quoted === undefined ? null : quoted.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
    const after = move(sheet, box);
    if (after === undefined) return whole;
    if (after === null) return '#REF!';
    const prefix = sheet === null ? '' : `${quoteSheetName(after.name)}!`;
    return prefix + format(after.box, area);
  });

/** The box in the notation of the text that it replaces. */
function format(box: Box, like: string): string {
  const [first, last = first] = like.split(':');
  const column = (index: number, corner: string): string =>
    (corner.startsWith('$') ? '$' : '') + columnName(index);
  const row = (index: number, corner: string): string => (/\$\d/.test(corner) ? '$' : '') + (index + 1);
  if (isWholeColumns(box)) return `${column(box.column, first)}:${column(lastColumn(box), last)}`;
  if (isWholeRows(box)) return `${row(box.row, first)}:${row(lastRow(box), last)}`;
  const start = column(box.column, first) + row(box.row, first);
  return like.includes(':') ? `${start}:${column(lastColumn(box), last)}${row(lastRow(box), last)}` : start;
}
