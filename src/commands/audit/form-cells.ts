import { fieldLabels, raterLabels } from '../../templates/labels';
import type { LabelledCell } from '../../templates/read-labelled';
import { say } from '../../templates/language';
import { template as templateById } from '../../templates/registry';
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
  const { fields = [], result, below = [], tables } = templateById(sheet.tables[0].block.template);
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
  { row, column, value }: LabelledCell,
  label: string,
  wanted: WantedFormula,
): FormulaCell {
  const { area, formulas } = around!;
  const holds = formulas?.[row - area.row]?.[column - area.column] ?? '';
  return { row, column, label, wanted, holds, shows: value };
}
