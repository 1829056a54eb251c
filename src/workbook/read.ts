import type { CellInput } from '../core/types';
import { areaAddress, parseReference } from './a1';
import { WorkbookFailure } from './failure';
import { gridOf, joined, type Grid } from './joined';
import { load, type Loaded, type Source } from './loading';
import type { NameInfo, TableInfo } from './locate';
import { cornersOf, readOn } from './read-sheets';
import type { Session } from './session';

export type { Grid } from './joined';

/** A table without its totals row. */
export interface TableGrid extends Grid {
  info: TableInfo;
  /** Only where asked for: a formula begins with "=", anything else is the value itself. */
  formulas: CellInput[][] | null;
  /** The totals row below it; absent where there is none, and where no formulas are read. */
  totals?: { values: CellInput[]; formulas: CellInput[] };
}

export interface ReadRequest {
  tables: { info: TableInfo; formulas: boolean }[];
  /** Names of ranges that are to be read. */
  names: NameInfo[];
  /** Sheets whose used cells are to be read: the first rows, and all when these go on. */
  sheets: string[];
  /** Whether what stands in the first rows of a sheet may go on below them. */
  goesOn(corner: Grid): boolean;
  /** Sheets on which formulas are read besides the values, in names and used cells; absent: none. */
  formulasOn?: ReadonlySet<string>;
}

export interface ReadAnswer {
  tables: TableGrid[];
  /** By name; a name whose range is gone is absent. */
  names: Map<string, Grid>;
  /** By sheet; an empty sheet is absent. */
  sheets: Map<string, Grid>;
}

/**
 * Reads all values that were asked for. One request, none when nothing was asked for; several where it is too much for
 * one, and for what goes on below the first rows of a sheet.
 * @throws WorkbookFailure when a table changed its place or size between two of them
 */
export async function read(session: Session, request: ReadRequest): Promise<ReadAnswer> {
  const tables = request.tables.map(({ info, formulas }) => tableSource(session, info, formulas));
  const { formulasOn = new Set<string>() } = request;
  const names = request.names.flatMap((name) => nameSource(session, name, formulasOn));
  const known = [...tables, ...names.map(({ source }) => source)];
  const corners = cornersOf(session, request.sheets, formulasOn, known);
  const loaded = await load(session, [...known, ...corners]);
  const ofTables = request.tables.map(({ info, formulas }, index) =>
    tableGrid(info, formulas, loaded[index]),
  );
  const ofCorners = corners.map((source, index) => ({ source, loaded: loaded[known.length + index] }));
  return {
    tables: ofTables,
    names: new Map(
      names.map(({ name, sheet, area }, index) => {
        const ranges = loaded[tables.length + index].map(({ range }) => range);
        const values = ranges.flatMap((range) => range.values as CellInput[][]);
        if (!formulasOn.has(sheet)) return [name, { sheet, area, values }] as const;
        const formulas = ranges.flatMap((range) => range.formulas as CellInput[][]);
        return [name, { sheet, area, values, formulas }] as const;
      }),
    ),
    sheets: await readOn(session, request.sheets, formulasOn, ofCorners, ofTables, request.goesOn),
  };
}

/** All rows of a table. Of a part of them the address of the whole table is loaded besides. */
function tableSource(session: Session, info: TableInfo, formulas: boolean): Source {
  const rows = 1 + info.rows + (info.totals ? 1 : 0);
  return {
    rows,
    columns: Math.max(1, info.headers.length),
    formulas,
    queue(from, count) {
      const whole = session.range(session.workbook.tables.getItem(info.id).getRange());
      const part =
        count < rows ? session.range(session.range(whole.getRow(from)).getResizedRange(count - 1, 0)) : whole;
      part.load(formulas ? 'address,values,formulas' : 'address,values');
      if (part === whole) return { range: part, beside: null };
      whole.load('address');
      return { range: part, beside: whole };
    },
  };
}

function tableGrid(info: TableInfo, formulas: boolean, loaded: readonly Loaded[]): TableGrid {
  const addresses = new Set(loaded.map(({ beside }) => beside?.address ?? ''));
  if (addresses.size > 1)
    throw new WorkbookFailure('workbook-busy', info.sheet, {
      officeCode: 'Conflict',
      location: 'Table.getRange',
    });
  const { sheet, area, values } = joined(loaded.map(({ range }) => gridOf(info.sheet, range)));
  const rows = info.totals ? area.rows - 1 : area.rows;
  const table = { info, sheet, area: { ...area, rows }, values: values.slice(0, rows) };
  if (!formulas) return { ...table, formulas: null };
  const all = loaded.flatMap(({ range }) => range.formulas as CellInput[][]);
  const totals = info.totals ? { totals: { values: values[rows], formulas: all[rows] } } : {};
  return { ...table, formulas: all.slice(0, rows), ...totals };
}

function nameSource(session: Session, { name, formula }: NameInfo, formulasOn: ReadonlySet<string>) {
  const place = parseReference(formula.replace(/^=/, ''));
  if (!place) return [];
  const { sheet, area } = place;
  const source: Source = {
    rows: area.rows,
    columns: area.columns,
    formulas: formulasOn.has(sheet),
    queue(from, rows) {
      const worksheet = session.workbook.worksheets.getItem(sheet);
      const range = session.range(worksheet.getRange(areaAddress({ ...area, row: area.row + from, rows })));
      range.load(formulasOn.has(sheet) ? 'values,formulas' : 'values');
      return { range, beside: null };
    },
  };
  return [{ name, sheet, area, source }];
}
