/** Cells for results in which something else stands. */
import type { Area } from '../../templates/plan';
import { contains } from '../../workbook/a1';
import type { UsedCells } from '../../workbook/read-used';
import type { Session } from '../../workbook/session';
import { queueSpot } from '../../workbook/spot';
import type { ProblemList } from '../problems';
import type { Spot } from './people';
import { addressOf } from './places';
import type { Found } from './read-block';
import type { ResultCell } from './results-cells';
import { aroundCells } from './spanning';

export interface OccupiedCell {
  at: Spot;
  /** A formula begins with "=". */
  now: string;
}

const isIn = (area: Area, at: Spot): boolean => contains(area, { ...at, rows: 1, columns: 1 });

/** Those that hold something else than our results of before. */
export function occupiedCells(
  { area, formulas }: UsedCells,
  cells: readonly ResultCell[],
  results: readonly Area[],
): OccupiedCell[] {
  return cells.flatMap(({ at }) => {
    const now = formulas[at.row - area.row]?.[at.column - area.column] ?? '';
    return now === '' || results.some((line) => isIn(line, at)) ? [] : [{ at, now: String(now) }];
  });
}

/**
 * Those that are not written over, whatever the user says: cells of the table that is read, of Excel tables and merged
 * cells, and what is too far away to be looked at. One request; none where nothing is occupied. A part of a pivot table
 * Excel itself refuses to change.
 */
export async function untouchableCells(
  session: Session,
  { map, sheet, block }: Pick<Found, 'map' | 'sheet' | 'block'>,
  occupied: readonly OccupiedCell[],
): Promise<OccupiedCell[]> {
  if (occupied.length === 0) return [];
  const { row, column } = aroundCells(occupied.map(({ at }) => at));
  const spot = queueSpot(session, { sheet, row, column, pivots: [] }, map.tables);
  await session.sync(sheet);
  const { area, tables, merges } = spot();
  const kept = [block.area, ...tables.map((table) => table.area), ...merges];
  return occupied.filter(({ at }) => !isIn(area, at) || kept.some((one) => isIn(one, at)));
}

/** More of the same help nobody. */
const SHOWN = 10;

export function reportOccupied(
  problems: ProblemList,
  sheet: string,
  occupied: readonly OccupiedCell[],
): void {
  for (const { at, now } of occupied.slice(0, SHOWN))
    problems.add('result-cell-occupied', { sheet, address: addressOf(at) }, { value: now });
}
