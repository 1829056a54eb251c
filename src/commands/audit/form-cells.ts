import { fieldLabels, raterLabels } from '../../templates/labels';
import type { LabelledCell } from '../../templates/read-labelled';
import { say } from '../../templates/language';
import { chosenCell } from '../../templates/formulas/chosen';
import { template as templateById } from '../../templates/registry';
import type { ViewDefinition } from '../../templates/schema';
import type { AuditedSheet, AuditedTable } from './audited-sheet';
import {
  contextsOf,
  wantedBy,
  wantedOrMissing,
  type FormulaCell,
  type FormulaRequest,
} from './formula-cells';
import { PartMissing } from './sheet-context';
import type { WantedFormula } from './wanted-formula';

/** Formula cells around the tables of a sheet: labelled cells and the raters' totals. They hang on its first table. */
export function* cellsAround(request: FormulaRequest): Generator<FormulaCell> {
  const { sheet } = request;
  const { fields = [], result, below = [], tables, view } = templateById(sheet.tables[0].block.template);
  const table = sheet.tables.find(({ block }) => block.key === tables[0].key);
  if (!sheet.around || !table) return;
  const contexts = contextsOf(request, table);
  for (const { key, role, formula } of [...fields.flat(), ...(result?.fields ?? []), ...below.flat()]) {
    if (!formula || role !== 'formula') continue;
    const cell = sheet.fields[key];
    const { words } = fieldLabels[key];
    if (!cell) request.onMissing(new PartMissing('label', words), table);
    const wanted = cell && wantedOrMissing(request, table, () => wantedBy(contexts, table.name, formula));
    if (cell && wanted) yield formulaCell(sheet, cell, say(words, sheet.language), wanted);
  }
  if (result) yield* raterTotals(request, table, result.raterTotal);
  if (view) yield* viewCells(request, table, view);
}

/** The row that is shown apart: each cell above the column that it shows. */
function* viewCells(
  request: FormulaRequest,
  table: AuditedTable,
  view: ViewDefinition,
): Generator<FormulaCell> {
  const { sheet } = request;
  const { columns, headers } = table.block;
  const field = sheet.fields[view.field.key];
  if (!field) {
    request.onMissing(new PartMissing('label', fieldLabels[view.field.key].words), table);
    return;
  }
  const contexts = contextsOf(request, table);
  for (const key of view.values.filter((one) => columns[one] !== undefined)) {
    const wanted = wantedOrMissing(request, table, () =>
      wantedBy(contexts, table.name, (context) => chosenCell(context, view, key)),
    );
    if (wanted) yield formulaCell(sheet, { row: field.row, column: columns[key] }, headers[key], wanted);
  }
}

function* raterTotals(
  request: FormulaRequest,
  table: AuditedTable,
  raterTotal: NonNullable<ReturnType<typeof templateById>['result']>['raterTotal'],
): Generator<FormulaCell> {
  const { sheet } = request;
  const contexts = contextsOf(request, table);
  for (const { number, label, total } of sheet.raters) {
    if (!total) {
      request.onMissing(new PartMissing('label', raterLabels.total.words), table);
      continue;
    }
    const wanted = wantedOrMissing(request, table, () =>
      wantedBy(contexts, table.name, (context) => raterTotal(context, number - 1)),
    );
    const name = `${String(label.value)} ${say(raterLabels.total.words, sheet.language)}`;
    if (wanted) yield formulaCell(sheet, total, name, wanted);
  }
}

function formulaCell(
  { around }: AuditedSheet,
  { row, column }: Pick<LabelledCell, 'row' | 'column'>,
  label: string,
  wanted: WantedFormula,
): FormulaCell {
  const { area, values, formulas } = around!;
  const cellOf = (cells: typeof values | null | undefined) =>
    cells?.[row - area.row]?.[column - area.column] ?? '';
  return { row, column, label, wanted, holds: cellOf(formulas), shows: cellOf(values) };
}
