import { escapeHeader } from '../../templates/context';
import type { PlanBlock, PlanValue, SheetPlan } from '../../templates/plan';
import { toCell, type CellValue } from '../../workbook/cell-values';
import type { ChartInfo } from '../../workbook/locate';
import type { TableGrid } from '../../workbook/read';
import type { ColumnRewrite, LinkColumn, TableRewrite } from '../../workbook/rewrite-table';
import type { Block } from '../reading/block';
import { textOf } from '../reading/raw-evaluation';
import { personKey } from '../reading/roster';
import { addedRaters, growthOf, placedBehind } from './added-raters';
import { asWritten, rankingBefore } from './ranking-before';
import { chartsOver } from './ranking-charts';
import { columnsOfBlock, rankingBlock } from './ranking-plan';

/** What a ranking is rewritten with. */
export interface RankingRewriteRequest {
  block: Block;
  grid: TableGrid;
  /** The sheet as it would be made anew, its rows in the order of `people`; rows behind them are spare. */
  plan: SheetPlan;
  people: readonly { key: string }[];
  /** Keys of the template's columns in which people write: what stands there stays with its person. */
  typed?: readonly string[];
  /** Charts on the sheet; those of the template that are still there follow the rows. */
  charts?: readonly ChartInfo[];
}

/**
 * Puts a newly compiled ranking into the table that is there: columns go where they stand now, under the headers that
 * they have now, and what people typed, in columns of their own or in those meant for it, moves along with its person.
 * People who are no longer ranked stay below, without scores, if somebody typed something beside them.
 */
export function rewriteOf(request: RankingRewriteRequest): TableRewrite {
  const { block, grid, plan, people, typed = [], charts = [] } = request;
  const planned = rankingBlock(plan);
  const plannedColumns = columnsOfBlock(planned);
  const rename = renaming(block, planned.values[0], plannedColumns);
  const added = addedRaters(block, planned, plannedColumns);
  const placed = (column: number) => placedBehind(added, column);
  const offsetOf = (key: string) => block.columns[key] - block.area.column;
  const own = ownColumns(block, grid);
  const meant = typed.filter((key) => block.columns[key] !== undefined);
  const old = oldRows(block, grid, [...own, ...meant.map(offsetOf)]);
  const keys = people.map(({ key }) => key);
  const present = new Set(keys);
  const left = [...old.values()].filter(({ key, hasTyped }) => hasTyped && !present.has(key));
  const spare = Array.from({ length: spareRows(planned, keys.length, left.length) }, () => keys.length);
  const columns = Object.entries(plannedColumns)
    .filter(([key]) => block.columns[key] !== undefined || added.keys.includes(key))
    .map(([key, index]) => {
      const planAt = (row: number): CellValue => rename(planned.values[row + 1]?.[index] ?? null);
      const typedBy = (person: string): CellValue =>
        meant.includes(key) ? (old.get(person)?.cells[offsetOf(key)] ?? '') : '';
      const stays = WHO.includes(key) || meant.includes(key);
      return {
        key,
        column: added.keys.includes(key) ? added.at + added.keys.indexOf(key) : placed(block.columns[key]),
        cells: [
          ...keys.map((person, row) => {
            const words = typedBy(person);
            return isFilled(words) ? words : planAt(row);
          }),
          ...left.map(({ cells }) => (stays ? cells[offsetOf(key)] : planAt(keys.length))),
          ...spare.map(planAt),
        ],
      };
    });
  const ofPeople: ColumnRewrite[] = own.map((offset) => ({
    column: placed(block.area.column + offset),
    cells: [
      ...keys.map((key) => old.get(key)?.cells[offset] ?? ''),
      ...left.map(({ cells }) => cells[offset]),
      ...spare.map(() => ''),
    ],
  }));
  return {
    tableId: grid.info.id,
    table: grid.info.name,
    sheet: block.sheet,
    area: block.area,
    rows: keys.length + left.length + spare.length,
    columns: [...columns.map(({ column, cells }) => ({ column, cells })), ...ofPeople],
    ...growthOf(added, block, planned, plannedColumns, columns, plan),
    links: linksOf(block, plan, keys.length, left.length, placed),
    cells: [],
    charts: chartsOver(block, charts, placed),
    before: rankingBefore(block, grid),
  };
}

/** Columns that say who somebody is. */
const WHO = ['employeeId', 'name', 'department', 'role'];

interface OldRow {
  key: string;
  cells: CellValue[];
  hasTyped: boolean;
}

const isFilled = (cell: CellValue): boolean => cell !== null && cell !== '';

/** Spare rows of the template stay behind everybody; a table has one row at least. */
function spareRows({ values }: PlanBlock, people: number, left: number): number {
  const spare = values.length - 1 - people;
  return people === 0 && left > 0 ? spare - 1 : spare;
}

/** Indexes of the table's columns that no template knows. */
function ownColumns(block: Block, { values }: TableGrid): number[] {
  const known = new Set(Object.values(block.columns).map((column) => column - block.area.column));
  return values[0].map((_, offset) => offset).filter((offset) => !known.has(offset));
}

/** What stands in the rows now, by person. */
function oldRows(block: Block, grid: TableGrid, typed: readonly number[]): Map<string, OldRow> {
  const rows = block.rows.map((row): OldRow => {
    const cells = asWritten(grid, row.row - grid.area.row);
    const key = personKey({ employeeId: textOf(row.value('employeeId')), name: textOf(row.value('name')) });
    return { key, cells, hasTyped: typed.some((offset) => isFilled(cells[offset])) };
  });
  return new Map(rows.filter(({ key }) => key !== '').map((row) => [row.key, row]));
}

/** Formulas of the plan with the headers of the existing table in them; the other values as they are written. */
function renaming(
  block: Block,
  header: readonly PlanValue[],
  plannedColumns: Readonly<Record<string, number>>,
): (value: PlanValue) => CellValue {
  const names = new Map(
    Object.entries(plannedColumns)
      .filter(([key]) => block.headers[key] !== undefined)
      .map(([key, index]) => [escapeHeader(String(header[index])), escapeHeader(block.headers[key])]),
  );
  // Only columns of this table: other tables have columns of the same names.
  const ownColumn = new RegExp(`(${block.table}(?:\\[\\[#This Row\\],)?)\\[((?:'.|[^'[\\]])+)\\]`, 'g');
  return (value) => {
    // In a table that exists null would keep what stands there.
    const cell = toCell(value) ?? '';
    if (typeof cell !== 'string' || !cell.startsWith('=')) return cell;
    return cell.replace(ownColumn, (whole, before: string, name: string) =>
      names.has(name) ? `${before}[${names.get(name)!}]` : whole,
    );
  };
}

function linksOf(
  block: Block,
  plan: SheetPlan,
  people: number,
  left: number,
  placed: (column: number) => number,
): LinkColumn | null {
  if (block.columns.source === undefined) return null;
  const column = placed(block.columns.source);
  const { row } = plan.tables[0].area;
  const byRow = new Map((plan.links ?? []).map((link) => [link.row - row - 1, link.target]));
  return { column, targets: Array.from({ length: people + left }, (_, index) => byRow.get(index) ?? null) };
}
