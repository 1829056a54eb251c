import { cellAddress } from '../../templates/a1';
import type { CellInput } from '../../core/types';
import type { CellValue } from '../cell-values';
import { queueColumn } from '../cells';
import type { Session } from '../session';
import { asWritten, isSame, isSameElsewhere, shown } from './cell-content';
import { rangeAt, reported, within } from './ranges';
import type { Aspect, CellPlace, Kept, Settled } from './touch';

/** Rows of cells; null: not known before, or not to be written. */
export type Cells = CellValue[][];

/** Queues cells; null leaves one as it is. */
export function queueCellsAt(session: Session, place: CellPlace, cells: Cells): void {
  for (let column = 0; column < place.area.columns; column++) {
    for (let row = 0; row < cells.length; row++) {
      const first = row;
      while (row < cells.length && cells[row][column] !== null) row += 1;
      if (row === first) continue;
      const run = cells.slice(first, row).map((line) => line[column]);
      queueColumn(() => rangeAt(session, within(place, first, column, run.length)), run);
    }
  }
}

/** What cells hold: formulas, numbers, texts. */
export const cellsAspect: Aspect<CellPlace, Cells> = {
  look(session, place) {
    const range = rangeAt(session, place);
    range.load('formulas,values');
    return () =>
      range.isNullObject ? null : asWritten(range.formulas as CellInput[][], range.values as CellInput[][]);
  },
  put: (session, place, state) => queueCellsAt(session, place, state),
  settle(place, now, { before, after }): Settled {
    const kept: Kept[] = [];
    let some = false;
    const state = now.map((cells, row) =>
      cells.map((cell, column): CellValue => {
        const old = before[row]?.[column] ?? null;
        const table = place.table?.name;
        if (old === null || isSame(cell, old, table)) return null;
        if (isSame(cell, after[row]?.[column] ?? null, table)) {
          some = true;
          return old;
        }
        kept.push(at(place, row, column, cell));
        return null;
      }),
    );
    return some ? { state, kept } : { kept };
  },
  changedSince(place, known, found, moved) {
    const same = moved ? isSameElsewhere : isSame;
    for (const [row, cells] of found.entries()) {
      for (const [column, cell] of cells.entries()) {
        const old = known[row]?.[column] ?? null;
        if (old !== null && !same(cell, old, place.table?.name)) return at(place, row, column, cell);
      }
    }
    return null;
  },
  areas: (place) => [reported(place)],
};

const at = ({ sheet, area }: CellPlace, row: number, column: number, cell: CellValue): Kept => ({
  sheet,
  address: cellAddress(area.row + row, area.column + column),
  value: shown(cell),
});
