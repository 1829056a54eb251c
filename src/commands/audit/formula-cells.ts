import { isBlank } from '../../core/decimal';
import type { CellInput } from '../../core/types';
import { cellAddress } from '../../templates/a1';
import { knownColumns } from '../../templates/headers';
import type { TableKey } from '../../templates/ids';
import { table as tableOf } from '../../templates/registry';
import type { FormulaContext, RowData, TableDefinition } from '../../templates/schema';
import { MOST_WITH_FORMULAS } from '../ranking/ranking-data';
import { isTotals } from '../reading/block';
import type { AuditedSheet, AuditedTable } from './audited-sheet';
import { PartMissing, sheetContext, type Surroundings } from './sheet-context';
import { WantedFormula } from './wanted-formula';

/** A cell in which a formula of ours belongs, and what stands there. Row and column are those of the sheet. */
export interface FormulaCell {
  row: number;
  column: number;
  /** What its column or field is called on the sheet. */
  label: string;
  wanted: WantedFormula;
  /** Formula, or the value where there is none; blank is "". */
  holds: CellInput;
  shows: CellInput;
}

export interface FormulaRequest {
  sheet: AuditedSheet;
  /** What formulas may have been made with; the first is what they should be. */
  variants: readonly Surroundings[];
  /** What a row's formulas are made from besides its own cells. */
  given(table: AuditedTable, row: RowData): RowData;
  /** A part that is gone, to which a formula refers. */
  onMissing(part: PartMissing, table: AuditedTable): void;
}

/** A formula for each of the contexts, the first being the wanted one. "" stands for none. */
export function wantedBy(
  contexts: readonly FormulaContext[],
  table: string,
  formulaIn: (context: FormulaContext) => string,
  anyText = false,
): WantedFormula | null {
  const formula = formulaIn(contexts[0]);
  if (formula === '') return null;
  const others = () =>
    contexts
      .slice(1)
      .map(formulaIn)
      .filter((other) => other !== '')
      .map((other) => `=${other}`);
  return new WantedFormula(`=${formula}`, table, others, anyText);
}

/** The same; null also where a part is gone, which is told. */
export function wantedOrMissing(
  { onMissing }: FormulaRequest,
  table: AuditedTable,
  build: () => WantedFormula | null,
): WantedFormula | null {
  try {
    return build();
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error;
    onMissing(error, table);
    return null;
  }
}

export const contextsOf = ({ sheet, variants }: FormulaRequest, table: AuditedTable): FormulaContext[] =>
  variants.map((surroundings) => sheetContext(sheet, table, surroundings));

/**
 * Rankings: a score that is not there yet, one that is right without its formula, and the reason why there is none, are
 * told by the totals: the sheet is only behind.
 */
const FOLLOWING: Partial<Record<TableKey, readonly string[]>> = { 'monthly-ranking': ['final', 'state'] };

const RANKINGS: readonly TableKey[] = ['monthly-ranking', 'quarterly-ranking'];

/** Formula cells in the body and the totals row of a table; blank ones of rows that nobody has begun are none. */
export function* tableCells(request: FormulaRequest, table: AuditedTable): Generator<FormulaCell> {
  const { block, grid, name } = table;
  const definition = tableOf(block.template, block.key);
  const contexts = contextsOf(request, table);
  const body = bodyRows(table);
  const asValues = RANKINGS.includes(block.key) && body.length > MOST_WITH_FORMULAS;
  for (const { key, definition: column } of knownColumns(definition)) {
    const at = block.columns[key];
    const { formula, role } = column;
    if (!formula || role !== 'formula' || at === undefined || asValues) continue;
    const follows = FOLLOWING[block.key]?.includes(key) ?? false;
    const build = (index: number) =>
      wantedOrMissing(request, table, () => {
        const row = rowData(table, index);
        const address = cellAddress(block.area.row + index, at);
        const data = { ...row, ...request.given(table, row) };
        return wantedBy(contexts, name, (context) => formula(context, address, data), follows);
      });
    // A formula that takes nothing but its context is the same in all rows.
    const shared = formula.length <= 1 ? build(1) : undefined;
    if (shared === null) continue;
    for (const index of body) {
      const holds = grid.formulas![index][at - block.area.column] ?? '';
      if (isBlank(holds) && (follows || !isBegun(table, definition, index))) continue;
      if (follows && holds === request.given(table, rowData(table, index))[key]) continue;
      const wanted = shared ?? build(index);
      if (!wanted) continue;
      const shows = grid.values[index][at - block.area.column] ?? '';
      yield { row: block.area.row + index, column: at, label: block.headers[key], wanted, holds, shows };
    }
  }
  yield* totalCells(request, table, contexts);
}

function* totalCells(
  request: FormulaRequest,
  table: AuditedTable,
  contexts: readonly FormulaContext[],
): Generator<FormulaCell> {
  const { block, name } = table;
  const totals = tableOf(block.template, block.key).totals ?? {};
  const cells = totalsRow(table);
  if (!cells) return;
  for (const [key, total] of Object.entries(totals)) {
    const column = block.columns[key];
    const formula = typeof total === 'function' ? total : 'formula' in total ? total.formula : null;
    if (!formula || column === undefined) continue;
    const wanted = wantedOrMissing(request, table, () => wantedBy(contexts, name, formula));
    if (!wanted) continue;
    const offset = column - block.area.column;
    const [holds, shows] = [cells.formulas[offset] ?? '', cells.values[offset] ?? ''];
    yield { row: cells.row, column, label: block.headers[key], wanted, holds, shows };
  }
}

/** Indexes of the body rows in the grid, down to a totals row that the file no longer marks as one. */
function bodyRows({ grid }: AuditedTable): number[] {
  const end = grid.values.findIndex((cells, index) => index > 0 && isTotals(cells));
  const last = end < 0 ? grid.values.length : end;
  return Array.from({ length: last - 1 }, (_, index) => index + 1);
}

function totalsRow({ grid, block }: AuditedTable) {
  if (grid.totals) return { row: block.area.row + block.area.rows, ...grid.totals };
  const index = grid.values.findIndex((cells, at) => at > 0 && isTotals(cells));
  if (index < 0) return null;
  return { row: block.area.row + index, values: grid.values[index], formulas: grid.formulas![index] };
}

function rowData({ block, grid }: AuditedTable, index: number): RowData {
  return Object.fromEntries(
    Object.entries(block.columns).map(([key, column]) => [
      key,
      grid.values[index][column - block.area.column] ?? null,
    ]),
  );
}

/** Something stands in a cell of the row that is no formula of ours. */
function isBegun({ block, grid }: AuditedTable, definition: TableDefinition, index: number): boolean {
  return knownColumns(definition).some(
    ({ key, definition: { role } }) =>
      role !== 'formula' &&
      block.columns[key] !== undefined &&
      !isBlank(grid.formulas![index][block.columns[key] - block.area.column]),
  );
}
