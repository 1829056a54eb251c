import type { Area, PlanValidation } from '../templates/plan';
import { quoteSheet } from './a1';
import type { CellValue } from './cell-values';
import { queueChartRanges, type ChartRewrite } from './chart-ranges';
import { holds } from './same-cell';
import { supports, type Session } from './session';
import { columnJobs, rowJobs, smallJob, type WriteJob } from './write-jobs';
import { PlanSheet, type WrittenArea } from './write-plan';
import { queueValidations } from './write-rules';

/** In a request. */
const BYTES_OF_BLANK = 3;
const BYTES_OF_LINK = 200;

/** One column of a table, all body rows; formulas begin with "=". */
export interface ColumnRewrite {
  /** Column of the sheet. */
  column: number;
  cells: CellValue[];
}

export interface LinkColumn {
  column: number;
  /** One per row; null for a row that leads nowhere. */
  targets: (null | { sheet: string; address: string })[];
}

/** A column that the table gets. */
export interface NewColumn {
  /** Zero-based place in the table, the columns before it in the list being there already. */
  index: number;
  header: string;
}

/** What a table holds now, to be put back when a rewriting stops half-way. */
export interface TableBefore {
  /** Body, formulas as such. */
  cells: CellValue[][];
  links: LinkColumn | null;
}

/** New contents for a table that stays where it is. */
export interface TableRewrite {
  tableId: string;
  /** Its name. */
  table: string;
  sheet: string;
  /** Header and body as they are now. */
  area: Area;
  /** Body rows wanted, at least 1. */
  rows: number;
  newColumns: NewColumn[];
  /** Points; only where columns move to the right. */
  widths: { column: number; width: number }[];
  /** Columns of the sheet as they are once the new ones are there. */
  columns: ColumnRewrite[];
  links: LinkColumn | null;
  /** Single cells beside the table that are to be written. */
  cells: { row: number; column: number; value: CellValue }[];
  /** Choices over rows of the table; they are renewed when their number changes. */
  lists?: PlanValidation[];
  /** Charts over rows of the table; they are led over all of them when their number changes. */
  charts?: ChartRewrite[];
  before: TableBefore;
}

/** Neighbouring cells of one column that have to be written. */
interface Run {
  area: Area;
  cells: CellValue[];
}

/** They are asked for more than once. */
const knownRuns = new WeakMap<TableRewrite, Run[]>();

/** The cells that do not hold yet what they should: those of new rows, and all where columns are added. */
function runsOf(rewrite: TableRewrite): Run[] {
  const runs = knownRuns.get(rewrite) ?? differing(rewrite);
  knownRuns.set(rewrite, runs);
  return runs;
}

function differing({ area, columns, newColumns, before, table }: TableRewrite): Run[] {
  return columns.flatMap(({ column, cells }) => {
    const pieces: Piece[] = [];
    cells.forEach((wanted, index) => {
      const now = newColumns.length > 0 ? undefined : before.cells[index]?.[column - area.column];
      if (now !== undefined && holds(now, wanted, table)) return;
      const last = pieces.at(-1);
      if (last?.end === index) last.end += 1;
      else pieces.push({ start: index, end: index + 1 });
    });
    return joined(pieces).map(({ start, end }) => ({
      area: { row: area.row + 1 + start, column, rows: end - start, columns: 1 },
      cells: cells.slice(start, end),
    }));
  });
}

/** Indexes of neighbouring cells; `end` is the first behind them. */
interface Piece {
  start: number;
  end: number;
}

/** A piece costs a workbook as much as many cells: of one column no more than this are written. */
const MOST_PIECES = 50;

/** Where there are too many pieces, the nearest ones become one, with the cells between them that hold what they should. */
function joined(pieces: Piece[]): Piece[] {
  if (pieces.length <= MOST_PIECES) return pieces;
  const gapBefore = (index: number): number => pieces[index].start - pieces[index - 1].end;
  const widest = pieces
    .map((_, index) => index)
    .slice(1)
    .sort((a, b) => gapBefore(b) - gapBefore(a) || a - b)
    .slice(0, MOST_PIECES - 1)
    .sort((a, b) => a - b);
  return [0, ...widest].map((first, index) => ({
    start: pieces[first].start,
    end: pieces[(widest[index] ?? pieces.length) - 1].end,
  }));
}

/** Whether the table holds all of it already. */
export function isUpToDate(rewrite: TableRewrite): boolean {
  const { area, rows, newColumns, cells } = rewrite;
  return (
    rows === area.rows - 1 && newColumns.length === 0 && cells.length === 0 && runsOf(rewrite).length === 0
  );
}

/**
 * The rewriting of tables. Sizes come first, rows at the end of each table: what Excel may refuse is refused before a cell is
 * written. Cells that hold what they should, and columns not named, stay as they are; links are renewed.
 */
export function rewriteJobs(session: Session, rewrites: readonly TableRewrite[]): WriteJob[] {
  return [
    ...rewrites.flatMap(({ tableId, area, rows }) =>
      rowCountJobs(session, tableId, area.rows - 1, rows, area.columns),
    ),
    ...rewrites.map((rewrite) => smallJob(() => queueNewColumns(session, rewrite))),
    ...rewrites.flatMap((rewrite) => contentJobs(session, rewrite)),
  ];
}

/** Areas that rewritings write, and rows that go. */
export function rewrittenAreas(rewrites: readonly TableRewrite[]): WrittenArea[] {
  return rewrites.flatMap((rewrite) => {
    const { area, rows, sheet } = rewrite;
    const gone = area.rows - 1 - rows;
    const removed = gone > 0 ? [{ ...area, row: area.row + 1 + rows, rows: gone }] : [];
    return [...runsOf(rewrite).map((run) => run.area), ...besideOf(rewrite), ...removed].map((written) => ({
      sheet,
      area: written,
    }));
  });
}

const besideOf = ({ cells }: TableRewrite): Area[] =>
  cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));

function contentJobs(session: Session, rewrite: TableRewrite): WriteJob[] {
  const { area, rows, links, cells, lists, charts = [], sheet } = rewrite;
  const range = (row: number, column: number, height: number) =>
    session.range(session.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, height, 1));
  const ofLinks = links ? linkJobs(session, sheet, area.row + 1, links) : [];
  const resized = rows !== area.rows - 1;
  const renewed = resized ? lists : undefined;
  return [
    ...runsOf(rewrite).flatMap((run) =>
      columnJobs((from, count) => range(run.area.row + from, run.area.column, count), run.cells),
    ),
    ...ofLinks,
    smallJob(() => {
      for (const { row, column, value } of cells) range(row, column, 1).values = [[value]];
      if (renewed)
        queueValidations(new PlanSheet(session, session.workbook.worksheets.getItem(sheet)), renewed);
      if (resized) queueChartRanges(session, sheet, area.row + 1, rows, charts);
    }),
  ];
}

/** The links of a column whose first cell is in this row; links of before go. */
export function linkJobs(
  session: Session,
  name: string,
  row: number,
  { column, targets }: LinkColumn,
): WriteJob[] {
  const cells = (from: number, rows: number) =>
    session.range(session.workbook.worksheets.getItem(name).getRangeByIndexes(from, column, rows, 1));
  return [
    // A table without people has one blank row.
    smallJob(() => cells(row, Math.max(1, targets.length)).clear('Hyperlinks')),
    ...rowJobs(targets.length, BYTES_OF_LINK, (from, count) => {
      targets.slice(from, from + count).forEach((target, index) => {
        if (!target) return;
        cells(row + from + index, 1).hyperlink = {
          documentReference: `${quoteSheet(target.sheet)}!${target.address}`,
          screenTip: target.sheet,
        };
      });
    }),
  ];
}

/** So many body rows for a table that has `now`. */
export function rowCountJobs(
  session: Session,
  tableId: string,
  now: number,
  rows: number,
  columns: number,
): WriteJob[] {
  const table = () => session.workbook.tables.getItem(tableId);
  return [
    ...rowJobs(Math.max(0, rows - now), columns * BYTES_OF_BLANK, (_, count) => {
      const blank = Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));
      table().rows.add(undefined, blank);
    }),
    ...rowJobs(Math.max(0, now - rows), 0, (from, count) => {
      const { rows: body } = table();
      for (let index = 0; index < count; index++) body.getItemAt(now - 1 - from - index).delete();
    }),
  ];
}

/** New columns look like the one before them. */
function queueNewColumns(
  session: Session,
  { tableId, sheet: name, area, rows, newColumns, widths }: TableRewrite,
) {
  const sheet = session.workbook.worksheets.getItem(name);
  for (const { index, header } of newColumns) {
    session.workbook.tables.getItem(tableId).columns.add(index, undefined, header);
    if (!supports('1.9')) continue;
    const column = (at: number) =>
      session.range(sheet.getRangeByIndexes(area.row, area.column + at, rows + 1, 1));
    column(index).copyFrom(column(index - 1), 'Formats');
  }
  for (const { column, width } of widths) {
    session.range(sheet.getRangeByIndexes(0, column, 1, 1)).format.columnWidth = width;
  }
}
