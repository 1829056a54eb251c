/** What the rows of a block are. */
import { BLANK, type Cell } from './cell';
import { headerKind, isTotalsText, type HeaderKind } from './vocabulary';

export type Block = readonly (readonly Cell[])[];

export const isFilled = ({ kind }: Cell): boolean => kind !== 'blank';
export const isNumber = ({ kind }: Cell): boolean => kind === 'number';
export const isText = ({ kind }: Cell): boolean => kind === 'text';

const NOTE = /^(注|备注|说明|填表说明|制表|审核|审批|填报|日期|note|remark|prepared|approved)/i;

/** A text that is no name: a remark under the table, a line of signatures. */
const isRemark = (text: string): boolean => NOTE.test(text) || /[:：。;；]/.test(text) || text.length > 30;

/** Whether a row sums up others: the first text in it says so. */
export function isTotalsRow(row: readonly Cell[]): boolean {
  const first = row.find(isText);
  return first !== undefined && isTotalsText(first.text);
}

/** A row with a single text and no number: a title, a section, a remark. */
export function isCaption(row: readonly Cell[]): boolean {
  const filled = row.filter(isFilled);
  return filled.length === 1 && isText(filled[0]);
}

/** Whether a row is a header: at least two of its texts are terms, and no number stands in it. */
export function isHeaderRow(row: readonly Cell[]): boolean {
  if (row.some(isNumber)) return false;
  return row.filter((cell) => isText(cell) && headerKind(cell.text) !== null).length >= 2;
}

/** Words that no name contains. */
const NOBODY = new Set<HeaderKind | null>(['weight', 'score', 'self', 'total']);

/** Whether a row is about somebody: a name that is neither a header, nor a remark, nor the word for a sum. */
export function isPersonRow(row: readonly Cell[], name: number): boolean {
  const cell = row[name];
  if (!isText(cell) || isTotalsRow(row) || isRemark(cell.text)) return false;
  if (headerKind(cell.text, true) !== null || NOBODY.has(headerKind(cell.text))) return false;
  return !isHeaderRow(row);
}

/** The same block with titles, sections and remarks taken out, so that the other way round they are nobody's row. */
export function withoutCaptions(block: Block): Block {
  return block.map((row) => (isCaption(row) && !isForResults(row) ? row.map(() => BLANK) : row));
}

/** A line that waits for totals or ranks. */
const isForResults = (row: readonly Cell[]): boolean =>
  row.some(({ text }) => headerKind(text) === 'total' || headerKind(text) === 'rank');

/** The other way round: rows become columns. */
export function transposed(block: Block): Cell[][] {
  const columns = Math.max(0, ...block.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => block.map((row) => row[column]));
}
