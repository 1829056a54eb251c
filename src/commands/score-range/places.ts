/** Where results go, in cells of the sheet. */
import { absoluteArea, cellAddress } from '../../templates/a1';
import type { Area } from '../../templates/plan';
import type { ScoreMapping } from './mapping';
import type { Spot } from './people';
import type { View } from './pointing';
import { isFilled } from './rows';
import { headerKind } from './vocabulary';

/** A cell of a view as a cell of the sheet. */
export function sheetSpot(
  { origin, onItsSide }: Pick<View, 'origin' | 'onItsSide'>,
  { row, column }: Spot,
): Spot {
  return onItsSide
    ? { row: origin.row + column, column: origin.column + row }
    : { row: origin.row + row, column: origin.column + column };
}

export const addressOf = (spot: Spot): string => cellAddress(spot.row, spot.column);

/** The rectangle between two cells of the sheet, in either order. */
export function rectangle(one: Spot, other: Spot): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}

export const absoluteBetween = (one: Spot, other: Spot): string => absoluteArea(rectangle(one, other));

/** One line of results as cells of the sheet. */
export interface ResultLine {
  /** null: not written, the total stands in the table already. */
  total: Spot | null;
  rank: Spot;
  /** In a summary of its own. */
  name: Spot | null;
}

export interface ResultPlaces {
  /** Null, or a part of it, where the table has headers of its own. */
  header: { total: Spot | null; rank: Spot | null; name: Spot | null } | null;
  /** One per person. */
  lines: ResultLine[];
}

/**
 * Results stand in the table's own blank columns for total and rank, or else in the next free columns; for the long form in a
 * summary beside it. On its side columns are rows.
 * @param out first cell the user wants them in
 */
export function placesFor(
  view: View,
  mapping: ScoreMapping,
  people: readonly { at: Spot }[],
  out: Spot | null,
): ResultPlaces {
  const { arrangement } = mapping;
  return arrangement === 'long' || arrangement === 'single'
    ? summary(view, mapping, people.length, out)
    : beside(view, mapping, people, out);
}

function beside(
  view: View,
  mapping: ScoreMapping,
  people: readonly { at: Spot }[],
  out: Spot | null,
): ResultPlaces {
  const { header, records, arrangement, scores } = mapping;
  const withTotal = arrangement !== 'totals';
  const free = out === null ? freeColumn(view) : viewColumn(view, out);
  const own = (kind: 'total' | 'rank') => (out === null ? ownColumn(view, mapping, kind) : null);
  const ownTotal = withTotal ? own('total') : null;
  const ownRank = own('rank');
  const total = withTotal ? (ownTotal ?? free) : null;
  const rank = ownRank ?? (total === free ? free + 1 : free);
  const spot = (row: number, column: number) => sheetSpot(view, { row, column });
  const line = (row: number): ResultLine => ({
    total: total === null ? null : spot(row, total),
    rank: spot(row, rank),
    name: null,
  });
  const heading = header ?? (records[0] > 0 ? records[0] - 1 : null);
  const headers =
    heading === null || scores.length === 0
      ? null
      : {
          total: total === null || ownTotal !== null ? null : spot(heading, total),
          rank: ownRank === null ? spot(heading, rank) : null,
          name: null,
        };
  return { header: headers, lines: people.map(({ at }) => line(at.row)) };
}

export function viewColumn({ origin, onItsSide }: View, { row, column }: Spot): number {
  return onItsSide ? row - origin.row : column - origin.column;
}

/** The first column of the view behind everything in it. */
export function freeColumn({ block }: View): number {
  return 1 + Math.max(-1, ...block.map((row) => row.findLastIndex(isFilled)));
}

/** A column that the table has for it and that is blank where people stand. */
function ownColumn(
  { block }: View,
  { header, records }: ScoreMapping,
  kind: 'total' | 'rank',
): number | null {
  if (header === null) return null;
  for (const row of block.slice(header, records[0])) {
    const column = row.findIndex((cell) => headerKind(cell.text) === kind);
    if (column >= 0 && records.every((record) => !isFilled(block[record][column]))) return column;
  }
  return null;
}

/** Name, total and rank, one line a person, one free column right of the table. */
function summary(view: View, { header }: ScoreMapping, people: number, out: Spot | null): ResultPlaces {
  const first = out ?? sheetSpot(view, { row: header ?? 0, column: freeColumn(view) + 1 });
  const line = (index: number): ResultLine => ({
    name: { row: first.row + index, column: first.column },
    total: { row: first.row + index, column: first.column + 1 },
    rank: { row: first.row + index, column: first.column + 2 },
  });
  return { header: line(0), lines: Array.from({ length: people }, (_, index) => line(index + 1)) };
}
