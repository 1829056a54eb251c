import type { CellInput } from '../../core/types';
import type { Area } from '../../templates/plan';
import { parseReference } from '../../workbook/a1';
import type { NameInfo, TableInfo, WorkbookMap } from '../../workbook/locate';
import type { Grid, ReadAnswer, TableGrid } from '../../workbook/read';
import type { CellData, SheetData, TableData, WorkbookData } from '../../xlsx/workbook-data';
import { whatToRead } from '../reading/recognise-blocks';

/** As in the open workbook: forms and lists typed by hand are looked for in these first rows and columns. */
const CORNER = { rows: 5000, columns: 40 };

/** What is recognised in the open workbook is recognised in a file by the same code, from the same facts. */
export function fileContent({ sheets, names }: WorkbookData): { map: WorkbookMap; answer: ReadAnswer } {
  const map = mapOf(sheets, names);
  const { tables, names: named, goesOn } = whatToRead(map);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const wanted = new Set(whatToRead(map).sheets);
  return {
    map,
    answer: {
      tables: tables.flatMap(({ info }) => tableGrid(info, byName.get(info.sheet)!)),
      names: new Map(named.flatMap((name) => nameGrid(name, byName))),
      sheets: new Map(
        sheets
          .filter(({ name }) => wanted.has(name))
          .flatMap((sheet) => {
            const grid = usedCells(sheet, goesOn);
            return grid ? [[sheet.name, grid] as const] : [];
          }),
      ),
    },
  };
}

function mapOf(sheets: readonly SheetData[], names: WorkbookData['names']): WorkbookMap {
  return {
    sheets: sheets.map(({ name, visibility, protection }, position) => ({
      id: name,
      name,
      position,
      visible: visibility === 'visible',
      protected: protection !== undefined,
      charts: [],
    })),
    tables: sheets.flatMap((sheet) => sheet.tables.flatMap((table) => tableInfo(sheet.name, table))),
    names: names
      .filter(({ sheet }) => sheet === undefined)
      .map(({ name, formula }) => ({ name, formula: `=${formula}` })),
    structureProtected: false,
  };
}

/** A table without a header row says nothing of its columns. */
function tableInfo(sheet: string, { name, box, columns, headerRow, totalsRow }: TableData): TableInfo[] {
  if (!headerRow) return [];
  const rows = box.rows - 1 - (totalsRow ? 1 : 0);
  return [{ id: name, name, sheet, headers: columns.map((column) => column.name), rows, totals: totalsRow }];
}

function tableGrid(info: TableInfo, sheet: SheetData): TableGrid[] {
  const { box } = sheet.tables.find(({ name }) => name === info.name)!;
  const area = { ...box, rows: info.rows + 1 };
  return [{ info, sheet: sheet.name, area, values: valuesOf(sheet, area), formulas: null }];
}

function nameGrid({ name, formula }: NameInfo, sheets: ReadonlyMap<string, SheetData>) {
  const place = parseReference(formula.replace(/^=/, ''));
  const sheet = place && sheets.get(place.sheet);
  if (!place || !sheet) return [];
  // A name may span millions of cells that hold nothing.
  const area = {
    ...place.area,
    rows: Math.max(1, Math.min(place.area.rows, sheet.rows.length - place.area.row)),
  };
  return [[name, { sheet: sheet.name, area, values: valuesOf(sheet, area) }] as const];
}

/** The used rows as far as the corner is wide; null for a sheet on which nothing stands. */
function usedCells(sheet: SheetData, goesOn: (corner: Grid) => boolean): Grid | null {
  const used = sheet.rows.reduce((last, cells, row) => (cells?.length ? row + 1 : last), 0);
  if (used === 0) return null;
  const grid = (rows: number): Grid => {
    const area = { row: 0, column: 0, rows, columns: CORNER.columns };
    return { sheet: sheet.name, area, values: valuesOf(sheet, area) };
  };
  const corner = grid(Math.min(used, CORNER.rows));
  return used > CORNER.rows && goesOn(corner) ? grid(used) : corner;
}

/** Values as a range of Excel has them; rows that hold nothing share one. */
function valuesOf({ rows }: SheetData, area: Area): CellInput[][] {
  const blank: CellInput[] = Array.from({ length: area.columns }, () => '');
  return Array.from({ length: area.rows }, (_, offset) => {
    const cells = rows[area.row + offset];
    if (!cells?.length) return blank;
    return Array.from({ length: area.columns }, (__, column) => valueOf(cells[area.column + column]));
  });
}

function valueOf(cell: CellData | undefined): CellInput {
  const value = cell?.v;
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}
