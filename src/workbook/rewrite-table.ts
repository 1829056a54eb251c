import type { CellInput } from '../core/types';
import type { Area, PlanValidation } from '../templates/plan';
import { asText, type CellValue } from './cell-values';
import { queueChartRanges, type ChartRewrite } from './chart-ranges';
import { holds } from './same-cell';
import type { Session } from './session';
import { linkTo } from './ledger/links-aspect';
import { rangeAt } from './ledger/ranges';
import type { CellPlace } from './ledger/touch';
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

/** What a table holds now. */
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
  cells: { row: number; column: number; value: CellValue; before: CellInput }[];
  /** Choices over rows of the table; they are renewed when their number changes. */
  lists?: PlanValidation[];
  /** The same over the rows of now. */
  listsBefore?: PlanValidation[];
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
    ...rewrites.map((rewrite) => smallJob(() => noteDerived(session, rewrite))),
    ...rewrites.flatMap((rewrite) => rowCountJobs(session, rewrite)),
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

const isResized = ({ area, rows }: TableRewrite): boolean => rows !== area.rows - 1;

/** What follows from the number of rows goes back with them, and so last. */
function noteDerived({ ledger }: Session, rewrite: TableRewrite): void {
  const { sheet, table, area, rows, charts = [], lists, listsBefore } = rewrite;
  if (!isResized(rewrite)) return;
  if (lists && listsBefore)
    ledger.noteFirst('lists', { place: { sheet, table }, before: listsBefore, after: lists });
  if (charts.length === 0) return;
  const row = area.row + 1;
  const states = { before: { row, rows: area.rows - 1 }, after: { row, rows } };
  ledger.noteFirst('charts', { place: { sheet, table, charts }, ...states });
}

/** Cells of the table's own, found by it. */
const placeIn = ({ sheet, table, area }: TableRewrite, cells: Area): CellPlace => ({
  sheet,
  area: cells,
  table: { name: table, row: cells.row - area.row, column: cells.column - area.column },
});

function contentJobs(session: Session, rewrite: TableRewrite): WriteJob[] {
  const { area, rows, cells, lists, charts = [], sheet } = rewrite;
  const resized = isResized(rewrite);
  return [
    ...runsOf(rewrite).flatMap((run) => runJobs(session, rewrite, run)),
    ...linkJobs(session, rewrite),
    smallJob(() => {
      for (const cell of cells) queueCellBeside(session, sheet, cell);
      if (!resized) return;
      session.ledger.beside(() => {
        const target = new PlanSheet(session, session.workbook.worksheets.getItem(sheet));
        if (lists) queueValidations(target, lists);
        queueChartRanges(session, sheet, area.row + 1, rows, charts);
      });
    }),
  ];
}

/** Cells of one column, noted with what stands in them now. */
function runJobs(session: Session, rewrite: TableRewrite, { area, cells }: Run): WriteJob[] {
  const { newColumns, before } = rewrite;
  const column = area.column - rewrite.area.column;
  const first = area.row - rewrite.area.row - 1;
  const isNew = newColumns.some(({ index }) => index === column);
  const then = column - newColumns.filter(({ index }) => index < column).length;
  const now = (index: number): CellValue => (isNew ? null : (before.cells[first + index]?.[then] ?? null));
  return columnJobs(cells, (from, part, queue) => {
    const place = placeIn(rewrite, { ...area, row: area.row + from, rows: part.length });
    session.ledger.note(
      'cells',
      { place, before: part.map((_, index) => [now(from + index)]), after: part.map((cell) => [cell]) },
      () => queue(() => rangeAt(session, { sheet: place.sheet, area: place.area })),
    );
  });
}

function queueCellBeside(
  session: Session,
  sheet: string,
  { row, column, value, before }: TableRewrite['cells'][number],
): void {
  const place = { sheet, area: { row, column, rows: 1, columns: 1 } };
  const known = typeof before === 'string' ? asText(before) : (before ?? '');
  session.ledger.note('cells', { place, before: [[known]], after: [[value]] }, () => {
    rangeAt(session, place).values = [[value]];
  });
}

/** The links of a column, where they are not those of before; these go. */
function linkJobs(session: Session, rewrite: TableRewrite): WriteJob[] {
  const { links, before, area } = rewrite;
  if (!links) return [];
  const { column, targets } = links;
  const rows = Math.max(1, targets.length);
  const now = before.links?.targets ?? [];
  const same = (index: number) =>
    JSON.stringify(now[index] ?? null) === JSON.stringify(targets[index] ?? null);
  if (!isResized(rewrite) && rewrite.newColumns.length === 0 && targets.every((_, index) => same(index)))
    return [];
  const place = placeIn(rewrite, { row: area.row + 1, column, rows, columns: 1 });
  const states = {
    before: Array.from({ length: rows }, (_, index) => (now[index] ? linkTo(now[index]) : null)),
    after: Array.from({ length: rows }, (_, index) => (targets[index] ? linkTo(targets[index]) : null)),
  };
  const cells = (from: number, count: number) =>
    rangeAt(session, {
      sheet: place.sheet,
      area: { ...place.area, row: place.area.row + from, rows: count },
    });
  return [
    // A table without people has one blank row.
    smallJob(() =>
      session.ledger.note('links', { place, ...states }, () => void cells(0, rows).clear('Hyperlinks')),
    ),
    ...rowJobs(targets.length, BYTES_OF_LINK, (from, count) => {
      session.ledger.beside(() => {
        targets.slice(from, from + count).forEach((target, index) => {
          if (target) cells(from + index, 1).hyperlink = linkTo(target);
        });
      });
    }),
  ];
}

/** Body rows come at the end of a table and go there. */
function rowCountJobs(session: Session, rewrite: TableRewrite): WriteJob[] {
  const { tableId, table: name, sheet, area, rows, before } = rewrite;
  const now = area.rows - 1;
  const added = Math.max(0, rows - now);
  const removed = Math.max(0, now - rows);
  const table = () => session.workbook.tables.getItem(tableId);
  const written = rewrite.columns.map(({ column }) => column - area.column);
  return [
    ...rowJobs(added, area.columns * BYTES_OF_BLANK, (from, count) => {
      const blank = Array.from({ length: count }, () => Array.from({ length: area.columns }, () => ''));
      const first = now + from;
      const place = {
        sheet,
        area: { ...area, row: area.row + 1 + first, rows: count },
        table: { name, row: 1 + first, column: 0 },
        written,
      };
      const states = { before: { count: first, cells: null }, after: { count: first + count, cells: null } };
      session.ledger.note('rows', { place, ...states }, () => void table().rows.add(undefined, blank));
    }),
    ...rowJobs(removed, 0, (from, count) => {
      const last = now - from;
      const indexes = Array.from({ length: count }, (_, index) => last - count + index);
      const place = {
        sheet,
        area: { ...area, row: area.row + 1 + last - count, rows: count },
        table: { name, row: 1 + last - count, column: 0 },
        rows: indexes,
      };
      const cells = before.cells.slice(last - count, last);
      const states = {
        before: { count: last, cells, formats: null, looks: null },
        after: { count: last - count, cells: null, formats: null, looks: null },
      };
      session.ledger.note('removed-rows', { place, ...states }, () => {
        for (const index of [...indexes].reverse()) table().rows.getItemAt(index).delete();
      });
    }),
  ];
}

/** New columns look like the one before them. */
function queueNewColumns(session: Session, rewrite: TableRewrite) {
  const { tableId, table, sheet: name, area, rows, newColumns, widths } = rewrite;
  const { ledger } = session;
  const sheet = session.workbook.worksheets.getItem(name);
  for (const { index, header } of newColumns) {
    const place = { sheet: name, table, header };
    ledger.note('column', { place, before: { there: false }, after: { there: true } }, () => {
      session.workbook.tables.getItem(tableId).columns.add(index, undefined, header);
    });
    const column = (at: number) =>
      session.range(sheet.getRangeByIndexes(area.row, area.column + at, rows + 1, 1));
    ledger.beside(() => void column(index).copyFrom(column(index - 1), 'Formats'));
  }
  if (widths.length === 0) return;
  const columns = widths.map(({ column }) => column);
  const states = {
    before: { widths: columns.map(() => null), heights: [] },
    after: { widths: widths.map(({ width }) => width), heights: [] },
  };
  ledger.note('sizes', { place: { sheet: name, columns, rows: [] }, ...states }, () => {
    for (const { column, width } of widths)
      session.range(sheet.getRangeByIndexes(0, column, 1, 1)).format.columnWidth = width;
  });
}
