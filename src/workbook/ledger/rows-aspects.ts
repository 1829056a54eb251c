import type { CellInput } from '../../core/types';
import { isFormula } from '../cell-values';
import type { Session } from '../session';
import { asWritten, isSame, isSameElsewhere, shown } from './cell-content';
import { queueCellsAt, type Cells } from './cells-aspect';
import type { Formats } from './formats-aspect';
import { looksAspect, queueLooks, type LooksState } from './looks-aspect';
import { rangeAt, reported } from './ranges';
import { containerOf, type Aspect, type CellPlace, type Kept, type Settled } from './touch';

/** Rows at the end of a table; `area` is where they are. */
export interface AddedRowsPlace extends CellPlace {
  table: NonNullable<CellPlace['table']>;
  /** Columns in which the command writes, counted from the first of the table. */
  written: number[];
}

export interface AddedRowsState {
  /** Rows of the body. */
  count: number;
  /** What the added rows hold; null: there are none, or it is not known. */
  cells: Cells | null;
}

const tableOf = (session: Session, { table }: Pick<AddedRowsPlace, 'table'>): Excel.Table => {
  const item = session.workbook.tables.getItemOrNullObject(table.name);
  item.load('rows/count');
  return item;
};

/** Rows that a command adds at the end of a table. They stay when somebody has worked in them. */
export const addedRowsAspect: Aspect<AddedRowsPlace, AddedRowsState> = {
  look(session, place) {
    const table = tableOf(session, place);
    const range = rangeAt(session, place);
    range.load('formulas,values');
    return () =>
      table.isNullObject
        ? null
        : {
            count: table.rows.count,
            cells: asWritten(range.formulas as CellInput[][], range.values as CellInput[][]),
          };
  },
  put(session, { table }, { count }, now) {
    const { rows } = session.workbook.tables.getItem(table.name);
    for (let index = now.count - 1; index >= count; index--) rows.getItemAt(index).delete();
  },
  settle(place, now, { before, after }, reason): Settled {
    if (now.count <= before.count) return { kept: [] };
    if (reason === 'failed') return { state: before, kept: [] };
    const kept = workIn(place, now, after);
    return kept.length > 0 ? { kept } : { state: before, kept: [] };
  },
  changedSince: (place, known, found) =>
    known.count === found.count ? null : { ...reported(place), value: String(found.count) },
  areas: () => [],
  holds: ({ sheet, table }) => containerOf(sheet, table.name),
};

/** What the rows hold besides what the command wrote. */
function workIn(place: AddedRowsPlace, now: AddedRowsState, after: AddedRowsState): Kept[] {
  const { sheet, address } = reported(place);
  if (now.count !== after.count) return [{ sheet, address, value: String(now.count) }];
  return (now.cells ?? []).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const meant = after.cells?.[row]?.[column];
      const typed = typeof cell === 'string' ? cell !== '' && !isFormula(cell) : cell !== null;
      const same =
        meant === undefined
          ? place.written.includes(column) || !typed
          : isSame(cell, meant, place.table.name);
      return same ? [] : [{ sheet, address, value: shown(cell) }];
    }),
  );
}

/** Rows of a table, by their places in its body, ascending. */
export interface RemovedRowsPlace extends CellPlace {
  table: NonNullable<CellPlace['table']>;
  rows: number[];
}

export interface RemovedRowsState {
  /** Rows of the body. */
  count: number;
  cells: Cells | null;
  formats: Formats | null;
  looks: LooksState | null;
}

/** Rows that a command takes out of a table. */
export const removedRowsAspect: Aspect<RemovedRowsPlace, RemovedRowsState> = {
  look(session, place) {
    const table = tableOf(session, place);
    const lines = place.rows.map((index) => lineOf(session, place, index));
    for (const { range } of lines) range.load('formulas,values,numberFormat');
    return () => {
      if (table.isNullObject) return null;
      const all = lines.map(({ range, looks }) => ({
        cells: asWritten(range.formulas as CellInput[][], range.values as CellInput[][])[0],
        formats: (range.numberFormat as string[][])[0],
        looks: looks(),
      }));
      return {
        count: table.rows.count,
        cells: all.map(({ cells }) => cells),
        formats: all.map(({ formats }) => formats),
        looks: joined(all.map(({ looks }) => looks!)),
      };
    };
  },
  put(session, place, { count, cells, formats, looks }, now) {
    const missing = place.rows.slice(place.rows.length - (count - now.count));
    const from = place.rows.length - missing.length;
    const { rows } = session.workbook.tables.getItem(place.table.name);
    const blank = [Array.from({ length: place.area.columns }, () => '')];
    missing.forEach((index, position) => {
      rows.add(index < now.count + position ? index : undefined, blank);
    });
    missing.forEach((index, position) => {
      const line = linePlace(place, index);
      const row = from + position;
      if (looks) queueLooks(session, { ...line, looks: 'all' }, { ...looks, grid: [looks.grid[row]] });
      if (formats) rangeAt(session, line).numberFormat = [formats[row]] as string[][];
      if (cells) queueCellsAt(session, line, [cells[row]]);
    });
  },
  settle(place, now, { before, after }, reason): Settled {
    if (now.count >= before.count) return { kept: [] };
    if (now.count === after.count || reason === 'failed') return { state: before, kept: [] };
    return { kept: [{ ...reported(place), value: String(now.count) }] };
  },
  changedSince(place, known, found, moved) {
    const same = moved ? isSameElsewhere : isSame;
    if (known.count !== found.count) return { ...reported(place), value: String(found.count) };
    for (const [row, cells] of (known.cells ?? []).entries())
      for (const [column, cell] of cells.entries())
        if (found.cells && !same(found.cells[row][column], cell, place.table.name))
          return { ...reported(place), value: shown(found.cells[row][column]) };
    return null;
  },
  areas: (place) => [reported(place)],
};

/** A row of the body. */
const linePlace = ({ sheet, area, table }: RemovedRowsPlace, index: number): CellPlace => ({
  sheet,
  area: { ...area, rows: 1 },
  table: { name: table.name, row: index + 1, column: 0 },
});

function lineOf(session: Session, place: RemovedRowsPlace, index: number) {
  const line = linePlace(place, index);
  const looks = looksAspect.look!(session, { ...line, looks: 'all' });
  return { range: rangeAt(session, line), looks };
}

/** The looks of single rows as those of all. */
function joined(lines: readonly LooksState[]): LooksState {
  const all: LooksState = { kinds: [], grid: [] };
  const known = new Map<string, number>();
  for (const { kinds, grid, plain } of lines) {
    for (const row of grid)
      all.grid.push(
        row.map((index) => {
          const key = JSON.stringify(kinds[index]);
          const at = known.get(key) ?? all.kinds.push(kinds[index]) - 1;
          known.set(key, at);
          if (index === plain) all.plain = at;
          return at;
        }),
      );
  }
  return all;
}
