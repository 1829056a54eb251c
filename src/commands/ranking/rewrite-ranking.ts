import { escapeHeader } from '../../templates/context';
import type { PlanValue, SheetPlan } from '../../templates/plan';
import { asText, toCell, type CellValue } from '../../workbook/cell-values';
import type { TableGrid } from '../../workbook/read';
import type { ColumnRewrite, LinkColumn, TableRewrite } from '../../workbook/rewrite-table';
import type { Block } from '../reading/block';
import { textOf } from '../reading/raw-evaluation';
import { personKey } from '../reading/roster';
import type { RankedPerson } from './rank-people';
import { columnsOfBlock, rankingBlock } from './ranking-plan';

/**
 * Puts a newly compiled ranking into the table that is there: columns go where they stand now, under the headers that
 * they have now, and what people typed in columns of their own moves along with its person. People who are no longer
 * ranked stay below, without score and rank, if somebody typed something beside them.
 */
export function rewriteOf(
  block: Block,
  grid: TableGrid,
  plan: SheetPlan,
  people: readonly RankedPerson[],
): TableRewrite {
  const planned = rankingBlock(plan);
  const plannedColumns = columnsOfBlock(planned);
  const rename = renaming(block, planned.values[0], plannedColumns);
  const typed = typedColumns(block, grid);
  const old = oldRows(block, grid, typed);
  const keys = people.map(({ key }) => key);
  const left = [...old.values()].filter(({ key, hasTyped }) => hasTyped && !keys.includes(key));
  const columns: ColumnRewrite[] = Object.entries(plannedColumns)
    .filter(([key]) => block.columns[key] !== undefined)
    .map(([key, index]) => ({
      column: block.columns[key],
      cells: [
        ...people.map((_, row) => rename(planned.values[row + 1][index])),
        ...left.map(({ cells }) => (WHO.includes(key) ? cells[block.columns[key] - block.area.column] : '')),
      ],
    }));
  const ofPeople: ColumnRewrite[] = typed.map((offset) => ({
    column: block.area.column + offset,
    cells: [
      ...keys.map((key) => old.get(key)?.cells[offset] ?? ''),
      ...left.map(({ cells }) => cells[offset]),
    ],
  }));
  const all = [...columns, ...ofPeople];
  const rows = Math.max(1, people.length + left.length);
  return {
    tableId: grid.info.id,
    sheet: block.sheet,
    area: block.area,
    rows,
    columns: rows > people.length + left.length ? all.map(({ column }) => ({ column, cells: [''] })) : all,
    links: linksOf(block, plan, people.length, left.length),
    cells: [],
  };
}

/** Columns that say who somebody is. */
const WHO = ['employeeId', 'name', 'department', 'role'];

interface OldRow {
  key: string;
  cells: CellValue[];
  hasTyped: boolean;
}

/** Indexes of the table's columns that no template knows. */
function typedColumns(block: Block, { values }: TableGrid): number[] {
  const known = new Set(Object.values(block.columns).map((column) => column - block.area.column));
  return values[0].map((_, offset) => offset).filter((offset) => !known.has(offset));
}

/**
 * What stands in the rows now, as it has to be written to stay the same: a text that looks like its own formula is text.
 */
function oldRows(
  block: Block,
  { formulas, values, area }: TableGrid,
  typed: readonly number[],
): Map<string, OldRow> {
  const rows = block.rows.map(({ row, value }): OldRow => {
    const shown = values[row - area.row];
    const cells = (formulas?.[row - area.row] ?? []).map((cell, offset) =>
      typeof cell === 'string' && cell === shown[offset] ? asText(cell) : cell,
    );
    const key = personKey({ employeeId: textOf(value('employeeId')), name: textOf(value('name')) });
    return { key, cells, hasTyped: typed.some((offset) => cells[offset] !== '' && cells[offset] !== null) };
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

function linksOf(block: Block, plan: SheetPlan, people: number, left: number): LinkColumn | null {
  const column = block.columns.source;
  if (column === undefined) return null;
  const { row } = plan.tables[0].area;
  const byRow = new Map((plan.links ?? []).map((link) => [link.row - row - 1, link.target]));
  return { column, targets: Array.from({ length: people + left }, (_, index) => byRow.get(index) ?? null) };
}
