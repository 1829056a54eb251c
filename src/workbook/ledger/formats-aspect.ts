import { rangeAt } from './ranges';
import type { Aspect, CellPlace, Settled } from './touch';

/** Number formats by cell; null: stays as it is. */
export type Formats = (string | null)[][];

/** Number formats of cells. What somebody has changed since stays so. */
export const formatsAspect: Aspect<CellPlace, Formats> = {
  look(session, place) {
    const range = rangeAt(session, place);
    range.load('numberFormat');
    return () => (range.isNullObject ? null : (range.numberFormat as string[][]));
  },
  put(session, place, state) {
    rangeAt(session, place).numberFormat = state as string[][];
  },
  settle(_, now, { before, after }): Settled {
    let some = false;
    const state = now.map((cells, row) =>
      cells.map((format, column) => {
        const old = before[row]?.[column] ?? null;
        if (old === null || format === old || format !== after[row]?.[column]) return null;
        some = true;
        return old;
      }),
    );
    return some ? { state, kept: [] } : { kept: [] };
  },
  areas: () => [],
};
