import { WHOLE_SHEET } from '../a1';
import { rangeAt, within } from './ranges';
import type { Session } from '../session';
import type { Aspect, CellPlace, Settled } from './touch';

/** What of the looks of cells a command changes. */
const WANTED = {
  fill: { format: { fill: { color: true, pattern: true } } },
  locks: { format: { protection: true } },
  all: {
    hyperlink: true,
    format: {
      fill: { color: true, pattern: true, patternColor: true },
      font: {
        bold: true,
        color: true,
        italic: true,
        name: true,
        size: true,
        strikethrough: true,
        underline: true,
      },
      borders: { color: true, style: true, weight: true },
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
      indentLevel: true,
      protection: true,
    },
  },
} satisfies Record<string, Excel.CellPropertiesLoadOptions>;

export type Looks = keyof typeof WANTED;
export type LooksPlace = CellPlace & { looks: Looks };

/** Cells that look alike are said once: `grid` has their places in `kinds`. */
export interface LooksState {
  kinds: Excel.SettableCellProperties[];
  /** -1: stays as it is. */
  grid: number[][];
  /** How cells look that nobody has touched, among `kinds`: said in words they would look touched. */
  plain?: number;
}

export const ABSENT = -1;

/** Nobody writes there. */
const LAST_CELL = { row: WHOLE_SHEET.rows - 1, column: WHOLE_SHEET.columns - 1, rows: 1, columns: 1 };

/** Packs what Excel says cell by cell. */
export function packed(cells: readonly (readonly object[])[]): LooksState {
  const kinds: Excel.SettableCellProperties[] = [];
  const known = new Map<string, number>();
  const grid = cells.map((row) =>
    row.map((cell) => {
      const settable = settableOf(cell as Excel.CellProperties);
      const key = JSON.stringify(settable);
      const index = known.get(key) ?? kinds.push(settable) - 1;
      known.set(key, index);
      return index;
    }),
  );
  return { kinds, grid };
}

/** A cell without fill reads as white; said as a colour it would be filled. A link keeps the text of its cell. */
function settableOf({ format, hyperlink }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...others } = format ?? {};
  const { address, documentReference, screenTip } = hyperlink ?? {};
  const link = address || documentReference ? { address, documentReference, screenTip } : null;
  return {
    ...(link && { hyperlink: link }),
    format: { ...others, ...(fill && { fill: fill.pattern === 'None' ? { pattern: 'None' } : fill }) },
  };
}

/** Queues looks. */
export function queueLooks(session: Session, place: LooksPlace, { kinds, grid, plain }: LooksState): void {
  grid.forEach((row, r) =>
    row.forEach((index, c) => {
      if (index === plain) rangeAt(session, within(place, r, c)).clear('Formats');
    }),
  );
  rangeAt(session, place).setCellProperties(
    grid.map((row) => row.map((index) => (index === ABSENT || index === plain ? {} : kinds[index]))),
  );
}

/** How cells look. Needs ExcelApi 1.9. */
export const looksAspect: Aspect<LooksPlace, LooksState> = {
  look(session, place) {
    const answer = rangeAt(session, place).getCellProperties(WANTED[place.looks]);
    if (place.looks !== 'all') return () => (answer.value ? packed(answer.value) : null);
    const untouched = rangeAt(session, { sheet: place.sheet, area: LAST_CELL });
    const plain = untouched.getCellProperties(WANTED.all);
    return () => {
      if (!answer.value) return null;
      const state = packed(answer.value);
      const look = JSON.stringify(packed(plain.value).kinds[0]);
      const index = state.kinds.findIndex((kind) => JSON.stringify(kind) === look);
      return index < 0 ? state : { ...state, plain: index };
    };
  },
  put: (session, place, state) => queueLooks(session, place, state),
  /** What somebody has made look otherwise since stays so. */
  settle(_, now, { before, after }): Settled {
    const said = (state: LooksState | null, row: number, column: number) =>
      JSON.stringify(state?.kinds[state.grid[row]?.[column]]);
    let some = false;
    const grid = now.grid.map((cells, row) =>
      cells.map((_cell, column) => {
        const here = said(now, row, column);
        const index = before.grid[row]?.[column] ?? ABSENT;
        // Nothing is said of what follows from the writing alone.
        const meant = after.kinds.length === 0 ? here : said(after, row, column);
        if (here === said(before, row, column) || here !== meant) return ABSENT;
        some = true;
        return index;
      }),
    );
    return some ? { state: { ...before, grid }, kept: [] } : { kept: [] };
  },
  areas: () => [],
};
