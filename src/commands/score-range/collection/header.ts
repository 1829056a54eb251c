/** Where a table of collection figures has its headers, and what they say. */
import { HEADER_DEPTH } from '../pointing';
import { isNumber, isText, type Block } from '../rows';
import { amountKinds, collectionKind, type CollectionKind } from './vocabulary';

export interface HeaderColumn {
  /** What stands over the column, from the top down; of a heading over several columns each has it. */
  texts: string[];
  kind: CollectionKind | null;
}

export interface CollectionHeader {
  /** Lowest row with headers. */
  row: number;
  columns: HeaderColumn[];
}

/** Rows that may stand over the lowest: 当期 and 往年欠费 over 应收 and 实收. */
const MOST_ABOVE = 2;
/** Columns that a heading may be merged over. */
const MOST_UNDER = 36;

/** The first headers that name at least two kinds of amounts, with all rows of headers below; null when there are none. */
export function findHeader(block: Block): CollectionHeader | null {
  for (let row = 0; row < Math.min(HEADER_DEPTH, block.length); row++) {
    let found = headerAt(block, row);
    if (!found) continue;
    for (let next = headerAt(block, row + 1); next; next = headerAt(block, next.row + 1)) found = next;
    return found;
  }
  return null;
}

const isHeadings = (row: Block[number] | undefined): row is Block[number] =>
  row !== undefined && !row.some(isNumber) && row.filter(isText).length >= 2;

function headerAt(block: Block, row: number): CollectionHeader | null {
  if (!isHeadings(block[row])) return null;
  let top = row;
  while (row - top < MOST_ABOVE && isHeadings(block[top - 1])) top -= 1;
  const columns = block[row].map((_, column): HeaderColumn => {
    const texts = textsOver(block, top, row, column);
    return { texts, kind: kindOf(texts) };
  });
  const amounts = new Set(columns.map(({ kind }) => (kind === 'net' ? 'receivable' : kind)));
  return amountKinds.filter((kind) => amounts.has(kind)).length >= 2 ? { row, columns } : null;
}

function textsOver(block: Block, top: number, row: number, column: number): string[] {
  const rows = block.slice(top, row + 1);
  const [lowest] = rows.slice(-1);
  return rows.flatMap((cells) => {
    if (isText(cells[column])) return [cells[column].text];
    if (cells === lowest || !isText(lowest[column])) return [];
    // A merged heading stands in the first of its columns.
    let from = column;
    const end = Math.max(0, column - MOST_UNDER);
    while (from > end && !isText(cells[from]) && isText(lowest[from])) from -= 1;
    return isText(cells[from]) && isText(lowest[from]) ? [cells[from].text] : [];
  });
}

/** 实收 below 往年欠费 is what came in of arrears; otherwise the lowest header that says something decides. */
function kindOf(texts: readonly string[]): CollectionKind | null {
  const own = texts.length > 0 ? collectionKind(texts[texts.length - 1]) : null;
  const together = collectionKind(texts.join(' '));
  const ofCurrent = own === 'receivable' || own === 'collected' || own === 'current';
  const ofArrears = together === 'arrears' || together === 'recovered' || together === 'arrearsRate';
  return own === null || (ofCurrent && ofArrears) ? together : own;
}
