import type { Area } from '../templates/plan';
import type { CellInput } from '../core/types';
import { areaAddress, parseReference } from './a1';
import type { NameInfo, TableInfo } from './locate';
import type { Session } from './session';

/** Values of one rectangle. Blank cells are "", error cells their text ("#DIV/0!"). */
export interface Grid {
  sheet: string;
  area: Area;
  values: CellInput[][];
}

/** A table without its totals row. */
export interface TableGrid extends Grid {
  info: TableInfo;
  /** Only where asked for: a formula begins with "=", anything else is the value itself. */
  formulas: CellInput[][] | null;
}

export interface ReadRequest {
  tables: { info: TableInfo; formulas: boolean }[];
  /** Names of ranges that are to be read. */
  names: NameInfo[];
  /** Sheets whose used cells are to be read. */
  sheets: string[];
}

export interface ReadAnswer {
  tables: TableGrid[];
  /** By name; a name whose range is gone is absent. */
  names: Map<string, Grid>;
  /** By sheet; an empty sheet is absent. */
  sheets: Map<string, Grid>;
}

/** A hand-typed form or list is looked for in this corner of a sheet: a huge foreign sheet stays cheap. */
const CORNER = 'A1:AN5000';

/** Reads all values that were asked for. One request, none when nothing was asked for. */
export async function read(session: Session, request: ReadRequest): Promise<ReadAnswer> {
  const { workbook } = session;
  const tables = request.tables.map(({ info, formulas }) => {
    const range = session.range(workbook.tables.getItem(info.id).getRange());
    range.load(formulas ? 'address,values,formulas' : 'address,values');
    return { info, range, formulas };
  });
  const names = request.names.flatMap(({ name, formula }) => {
    const place = parseReference(formula.replace(/^=/, ''));
    if (!place) return [];
    const sheet = workbook.worksheets.getItem(place.sheet);
    const range = session.range(sheet.getRange(areaAddress(place.area)));
    range.load('values');
    return [{ name, ...place, range }];
  });
  const sheets = request.sheets.map((sheet) => {
    const corner = session.range(workbook.worksheets.getItem(sheet).getRange(CORNER));
    const range = session.range(corner.getUsedRangeOrNullObject(true));
    range.load('address,values');
    return { sheet, range };
  });
  if (tables.length + names.length + sheets.length > 0) await session.sync();
  return {
    tables: tables.map(({ info, range, formulas }) => {
      const { sheet, area, values } = gridOf(info.sheet, range);
      const rows = info.totals ? area.rows - 1 : area.rows;
      return {
        info,
        sheet,
        area: { ...area, rows },
        values: values.slice(0, rows),
        formulas: formulas ? (range.formulas as CellInput[][]).slice(0, rows) : null,
      };
    }),
    names: new Map(
      names.map(({ name, sheet, area, range }) => [name, { sheet, area, values: range.values }] as const),
    ),
    sheets: new Map(
      sheets
        .filter(({ range }) => !range.isNullObject)
        .map(({ sheet, range }) => [sheet, gridOf(sheet, range)] as const),
    ),
  };
}

function gridOf(sheet: string, range: Excel.Range): Grid {
  const place = parseReference(range.address);
  if (!place) throw new Error(`cannot read the address ${range.address}`);
  return { sheet, area: place.area, values: range.values };
}
