import type { CellInput } from '../../core/types';
import type { TableKey, TemplateId } from '../../templates/ids';
import type { ColumnMatch, MissingColumn } from '../../templates/recognise';
import type { Area } from '../../templates/plan';
import { cellAddress } from '../../templates/a1';
import { areaAddress } from '../../workbook/a1';
import type { Grid, ReadAnswer, TableGrid } from '../../workbook/read';
import type { Place } from '../report';
import type { LineTest } from './further-lines';
import type { RawCell } from './raw-evaluation';

/** One row of a recognised table. */
export interface BlockRow {
  /** Zero-based row of the sheet. */
  row: number;
  /** Value in the column of that key; null when the column is not there. */
  value(key: string): CellInput;
}

/** A row of cells as they were read. */
class GridRow implements BlockRow {
  constructor(
    readonly row: number,
    private readonly cells: readonly CellInput[],
    private readonly columns: ColumnMatch['columns'],
  ) {}

  value(key: string): CellInput {
    const column = this.columns[key];
    return column === undefined ? null : (this.cells[column] ?? null);
  }
}

/** A recognised table, or rows on a plain sheet that have the header of one. */
export interface Block {
  template: TemplateId;
  key: TableKey;
  sheet: string;
  /** Name of the table in the workbook; null for plain rows. */
  table: string | null;
  /** Known by its metadata, not only by its header. */
  ours: boolean;
  /** Header row and body. */
  area: Area;
  /** Column key → zero-based column of the sheet. */
  columns: Readonly<Record<string, number>>;
  /** Column key → header as it stands in the sheet. */
  headers: Readonly<Record<string, string>>;
  missing: readonly MissingColumn[];
  rows: readonly BlockRow[];
  /** Everything around the table that belongs to it, where labels are looked for. */
  surroundings: Grid | null;
}

/** The table of a block as it was read; undefined for plain rows. */
export const gridOf = ({ table }: Pick<Block, 'table'>, { tables }: ReadAnswer): TableGrid | undefined =>
  tables.find(({ info }) => info.name === table);

/** What the first cell of a totals row says. */
export const totalsWords = ['合计', '总计', '小计', 'total', 'totals', 'sum'] as const;

const TOTALS = new RegExp(`^(${totalsWords.join('|')})$`, 'i');

/** Whether a row is a totals row: its first filled cell says so. LibreOffice forgets that a table has one. */
export function isTotals(cells: readonly CellInput[]): boolean {
  const first = cells.find((cell) => cell !== null && cell !== '');
  return typeof first === 'string' && TOTALS.test(first.trim());
}

const isBlankRow = (cells: readonly CellInput[]) => cells.every((cell) => cell === null || cell === '');

/**
 * The body rows below a header, down to a totals row, and on plain sheets (`open`) to the first blank row.
 * @param from index of the header in the grid
 * @param isLine tells further lines of a plain list behind a blank or totals row, which then does not end it
 */
export function bodyOf(
  grid: Grid,
  from: number,
  match: ColumnMatch,
  open: boolean,
  isLine: LineTest | null = null,
): BlockRow[] {
  const rows: BlockRow[] = [];
  for (let index = from + 1; index < grid.values.length; index++) {
    const cells = grid.values[index];
    const [blank, totals] = [isBlankRow(cells), isTotals(cells)];
    if ((totals || (open && blank)) && !(isLine && goesOn(grid, index + 1, isLine))) break;
    if (!blank && !totals) rows.push(new GridRow(grid.area.row + index, cells, match.columns));
  }
  return rows;
}

/** Whether the next row that is neither blank nor totals is a line. */
function goesOn({ values }: Grid, from: number, isLine: LineTest): boolean {
  for (let index = from; index < values.length; index++) {
    if (!isBlankRow(values[index]) && !isTotals(values[index])) return isLine(values[index]);
  }
  return false;
}

/** Columns of the sheet and headers by column key; `header` is the index of the header row in the grid. */
export function placedColumns(
  match: ColumnMatch,
  grid: Grid,
  header: number,
): Pick<Block, 'columns' | 'headers'> {
  const entries = Object.entries(match.columns);
  return {
    columns: Object.fromEntries(entries.map(([key, column]) => [key, grid.area.column + column])),
    headers: Object.fromEntries(entries.map(([key, column]) => [key, String(grid.values[header][column])])),
  };
}

/** A cell of a block; the row alone where the column is gone. */
export function placeOf(block: Block, row: number, key: string): Place {
  const column = block.columns[key];
  return column === undefined
    ? { sheet: block.sheet, address: areaAddress({ ...block.area, row, rows: 1 }) }
    : { sheet: block.sheet, address: cellAddress(row, column) };
}

/** A cell of a block. Its place is made when it is asked for: of a long register hardly any is. */
export class BlockCell implements RawCell {
  readonly value: CellInput;

  constructor(
    private readonly block: Block,
    private readonly row: BlockRow,
    private readonly key: string,
  ) {
    this.value = row.value(key);
  }

  get at(): Place {
    return placeOf(this.block, this.row.row, this.key);
  }
}

/** The header row of a block. */
export function headerPlace({ sheet, area }: Block): Place {
  return { sheet, address: areaAddress({ ...area, rows: 1 }) };
}
