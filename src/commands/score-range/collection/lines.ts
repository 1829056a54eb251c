/** The rows of a table of collection figures, and what names them. */
import { parsePeriod } from '../../../core/period';
import { isFilled, isNumber, isText, type Block } from '../rows';
import { isTotalsText } from '../vocabulary';
import type { HeaderColumn } from './header';

/** Rows below the headers with a number in one of these columns; totals are none. */
export function linesOf(block: Block, header: number | null, figures: readonly number[]): number[] {
  const first = Math.min(...figures);
  return block.flatMap((row, index) => {
    if (header !== null && index <= header) return [];
    const sumsUp = row.slice(0, Math.max(first, 1)).some((cell) => isText(cell) && isSum(cell.text));
    return !sumsUp && figures.some((column) => isNumber(row[column])) ? [index] : [];
  });
}

/** A row that sums up others, also from the beginning of the year. */
const isSum = (text: string): boolean =>
  isTotalsText(text) || /^(本年)?累计|累计$|^(ytd|year to date)/i.test(text);

const MONTH = /^(\d{4}年)?\d{1,2}月(份)?$/;

/** "2026-10" for whatever means that month; other text as it stands. */
export const monthText = (text: string): string => parsePeriod(text) ?? text;

const isMonth = (text: string): boolean => parsePeriod(text) !== null || MONTH.test(text);

export interface Naming {
  project: number | null;
  month: number | null;
}

/** Columns left of the figures that name project and month: by their headers, or else by what stands in them. */
export function namingColumns(
  block: Block,
  columns: readonly HeaderColumn[],
  records: readonly number[],
  first: number,
): Naming {
  const texts = (column: number) =>
    records.flatMap((row) => (isFilled(block[row][column]) ? [block[row][column].text] : []));
  const left = columns.map((_, column) => column).filter((column) => column < first);
  const named = (kind: 'project' | 'month') =>
    left.filter((column) => columns[column].kind === kind && texts(column).length > 0).at(-1) ?? null;
  const holdsMonths = (column: number) => texts(column).length > 0 && texts(column).every(isMonth);
  const month = named('month') ?? left.find(holdsMonths) ?? null;
  const project = named('project');
  if (project !== null && project !== month) return { project, month };
  // On its side a table has 指标 over the names, or nothing.
  const holdsNames = (column: number) => texts(column).length > 0 && !records.some(isNumberIn(block, column));
  const rest = left.filter((column) => column !== month && columns[column].kind !== 'other');
  return { project: rest.find(holdsNames) ?? null, month };
}

const isNumberIn = (block: Block, column: number) => (row: number) => isNumber(block[row][column]);

/** What names each row below the headers; a merged cell stands for the rows below it. */
export function namesDown(block: Block, column: number | null, header: number | null): string[] {
  let current = '';
  return block.map((row, index) => {
    if (column === null || index <= (header ?? -1)) return '';
    const { text } = row[column];
    if (text !== '' && !isSum(text)) current = text;
    return current;
  });
}
