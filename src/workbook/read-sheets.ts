import type { Area } from '../templates/plan';
import { columnLetters } from '../templates/a1';
import { parseReference } from './a1';
import { LIMITS, rowsOutside, rowsWithin, type BlockSize } from './chunks';
import { gridOf, joined, type Grid } from './joined';
import { load, type Loaded, type Source } from './loading';
import type { Session } from './session';

/** A hand-typed form or list is looked for in these first rows and columns: a huge foreign sheet stays cheap. */
const CORNER = { rows: 5000, columns: 40 };

/** Of many sheets the first request takes this many rows of each at least. */
const FEWEST = 30;

/** A sheet and what was read of it so far. */
interface Reading {
  sheet: string;
  /** Row after the last that was asked for. */
  to: number;
  /** Row after the last that holds anything. */
  end: number;
  grids: Grid[];
}

/** First rows of sheets, as many as one request has room for beside what it carries already. */
export function cornersOf(
  session: Session,
  sheets: readonly string[],
  formulasOn: ReadonlySet<string>,
  beside: readonly BlockSize[],
): Source[] {
  const taken = beside.reduce((sum, block) => sum + block.rows / rowsWithin(block, LIMITS), 0);
  const share = sheets.reduce((sum, sheet) => {
    return sum + 1 / rowsWithin({ columns: CORNER.columns, formulas: formulasOn.has(sheet) });
  }, 0);
  const most = Math.floor(1 / share);
  const rows = Math.floor(taken < 1 ? most * (1 - taken) : most);
  return sheets.map((sheet) =>
    rowsOf(session, sheet, formulasOn.has(sheet), 0, Math.min(CORNER.rows, Math.max(FEWEST, rows)), true),
  );
}

/** Used cells of rows of a sheet, as far as the corner is wide. @param extent whether to ask for all used cells, too */
function rowsOf(
  session: Session,
  sheet: string,
  formulas: boolean,
  first: number,
  rows: number,
  extent: boolean,
): Source {
  const last = columnLetters(CORNER.columns - 1);
  return {
    rows,
    columns: CORNER.columns,
    formulas,
    queue(from, count) {
      const worksheet = session.workbook.worksheets.getItem(sheet);
      const top = first + from;
      const block = session.range(worksheet.getRange(`A${top + 1}:${last}${top + count}`));
      const range = session.range(block.getUsedRangeOrNullObject(true));
      range.load(formulas ? 'address,values,formulas' : 'address,values');
      if (!extent || from > 0) return { range, beside: null };
      const used = session.range(worksheet.getUsedRangeOrNullObject(true));
      used.load('address');
      return { range, beside: used };
    },
  };
}

/**
 * What stands on sheets whose first rows are there: these alone where they are all, else the whole corner, and all rows of
 * a sheet in whose corner is what goes on below.
 * @param known areas that have been read already; their rows are not read again
 * @returns by sheet; an empty sheet is absent
 */
export async function readOn(
  session: Session,
  sheets: readonly string[],
  formulasOn: ReadonlySet<string>,
  corners: readonly { source: Source; loaded: readonly Loaded[] }[],
  known: readonly { sheet: string; area: Area }[],
  goesOn: (corner: Grid) => boolean,
): Promise<Map<string, Grid>> {
  const readings = sheets.map((sheet, index): Reading => {
    const { source, loaded } = corners[index];
    return {
      sheet,
      to: source.rows,
      end: endOf(loaded[0].beside!),
      grids: gridsOf(sheet, loaded, formulasOn),
    };
  });
  for (let wanted = further(readings, known, goesOn); wanted.length > 0;) {
    const loaded = await load(
      session,
      wanted.map(({ reading: { sheet }, row, rows }) =>
        rowsOf(session, sheet, formulasOn.has(sheet), row, rows, false),
      ),
    );
    wanted.forEach(({ reading: { sheet, grids } }, index) =>
      grids.push(...gridsOf(sheet, loaded[index], formulasOn)),
    );
    wanted = further(readings, known, goesOn);
  }
  return new Map(
    readings.flatMap(({ sheet, grids }) => (grids.length > 0 ? [[sheet, joined(grids)] as const] : [])),
  );
}

/** The rows that are to be read next, and takes note of them. */
function further(
  readings: readonly Reading[],
  known: readonly { sheet: string; area: Area }[],
  goesOn: (corner: Grid) => boolean,
) {
  return readings.flatMap((reading) => {
    const { sheet, to, end, grids } = reading;
    if (to >= end) return [];
    const whole = grids.length > 0 && goesOn(joined(grids));
    reading.to = whole ? end : Math.min(end, Math.max(to, CORNER.rows));
    const spans = known.filter((area) => area.sheet === sheet).map(({ area }) => area);
    return rowsOutside(to, reading.to, spans).map((rows) => ({ reading, ...rows }));
  });
}

const gridsOf = (sheet: string, loaded: readonly Loaded[], formulasOn: ReadonlySet<string>): Grid[] =>
  loaded.flatMap(({ range }) => (range.isNullObject ? [] : [gridOf(sheet, range, formulasOn.has(sheet))]));

/** Row after the last used one. */
function endOf(used: Excel.Range): number {
  const area = used.isNullObject ? null : parseReference(used.address)?.area;
  return area ? area.row + area.rows : 0;
}
