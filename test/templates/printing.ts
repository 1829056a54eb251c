import type { CellData, SheetData, WorkbookData } from '../../src/xlsx';
import type { PrintedPage, PrintedWord } from '../support/paper';

/** Text of one cell, typed or calculated. */
export interface CellText {
  row: number;
  column: number;
  text: string;
}

/** What cells show as text. Numbers are left out: how they look is the format's business. */
export function textsOf({ rows }: SheetData): CellText[] {
  return rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      typeof cell?.v === 'string' && cell.v !== '' ? [{ row, column, text: cell.v }] : [],
    ),
  );
}

const mark = (index: number): string => `sheet${index}mark`;

/** The workbook with the number of its sheet at the foot of every page, so that pages are told apart. */
export const withMarks = (data: WorkbookData): WorkbookData => ({
  ...data,
  sheets: data.sheets.map((sheet, index) => ({
    ...sheet,
    page: { ...sheet.page, footer: `&C${mark(index)}` },
  })),
});

/** Pages of the sheet with that number, without their mark. */
export function pagesOfSheet(pages: readonly PrintedPage[], index: number): PrintedPage[] {
  const isMark = ({ text }: PrintedWord) => text === mark(index);
  return pages
    .filter(({ words }) => words.some(isMark))
    .map((page) => ({ ...page, words: page.words.filter((word) => !isMark(word)) }));
}

/** Pairs of words that lie upon each other: text that runs into the next cell. */
export function overlaps({ words }: PrintedPage): string[] {
  return words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return width > 1 && height > 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top)
        ? [`${one.text} × ${other.text}`]
        : [];
    }),
  );
}

/** Height of a line of DejaVu Sans, which stands in for Calibri here, by its size. */
const LINE_OF_LATIN = 1.164;

/** Size in points of the smallest Latin text on a page. */
export function smallestSize(pages: readonly PrintedPage[]): number {
  const words = pages.flatMap((page) => page.words).filter(({ text }) => /^[\x21-\x7e]{2,}$/.test(text));
  return Math.min(...words.map(({ top, bottom }) => (bottom - top) / LINE_OF_LATIN));
}

const DEFAULT_CHARACTERS = 8.43;
const DEFAULT_HEIGHT = 15;

/** Rows of a sheet for which one row of the probe stands. */
interface Stand {
  sheet: number;
  row: number;
  rows: number;
}

export interface Probe {
  data: WorkbookData;
  /** By sheet of the probe, row by row. */
  stands: Stand[][];
}

/**
 * The same sheets without any row height, so that a program that opens them makes each row as high as its text needs.
 * Merged cells do not count in that: theirs stand again, each in one cell of the same width, on a sheet of their own.
 */
export function withoutHeights(data: WorkbookData): Probe {
  const stands: Stand[][] = [];
  const sheets = data.sheets.flatMap((sheet, index): SheetData[] => {
    const plain: SheetData = { ...sheet, rowProperties: {}, charts: [] };
    stands.push(Array.from({ length: sheet.rows.length }, (_, row) => ({ sheet: index, row, rows: 1 })));
    if (sheet.merges.length === 0) return [plain];
    stands.push(sheet.merges.map(({ row, rows }) => ({ sheet: index, row, rows })));
    return [plain, mergedTexts(sheet, index)];
  });
  return { data: { ...data, sheets, activeSheet: 0 }, stands };
}

function mergedTexts(sheet: SheetData, index: number): SheetData {
  const width = (column: number): number =>
    sheet.columns[column]?.width ?? sheet.defaultColumnWidth ?? DEFAULT_CHARACTERS;
  const columns: SheetData['columns'] = {};
  const rows = sheet.merges.map((merge, at) => {
    const whole = Array.from({ length: merge.columns }, (_, offset) => width(merge.column + offset));
    columns[at] = { width: whole.reduce((sum, one) => sum + one, 0) };
    const cells: (CellData | undefined)[] = sheet.merges.map(() => undefined);
    cells[at] = sheet.rows[merge.row]?.[merge.column];
    return cells;
  });
  const none = {
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: undefined,
  };
  return { ...sheet, ...none, name: `merged ${index}`, rows, columns, rowProperties: {}, page: {} };
}

/** Rows lower than a program makes them by itself, as "row 6: 30 of 44 points". Rows without a height grow by themselves. */
export function lowRows(sheet: SheetData, index: number, { stands }: Probe, opened: WorkbookData): string[] {
  return stands.flatMap((rows, at) =>
    rows.flatMap(({ sheet: of, row, rows: count }, line) => {
      const set = Array.from({ length: count }, (_, offset) => sheet.rowProperties[row + offset]);
      const need = opened.sheets[at].rowProperties[line]?.height ?? 0;
      if (of !== index || set.some((one) => one?.height === undefined || one.auto)) return [];
      const have = set.reduce((sum, one) => sum + (one?.height ?? DEFAULT_HEIGHT), 0);
      return have + 0.5 < need ? [`row ${row + 1}: ${have} of ${need} points`] : [];
    }),
  );
}
