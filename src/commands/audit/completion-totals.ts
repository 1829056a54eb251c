import { fieldLabels } from '../../templates/labels';
import { contains, parseReference } from '../../workbook/a1';
import { completionsOf } from '../completion/completions';
import type { Notes } from '../notes';
import type { WorkbookContent } from '../reading/workbook-content';
import type { AuditedSheet } from './audited-sheet';
import type { Totals } from './totals';

/** Completion rates of the reports and logs of ours, where they show one. */
export function checkCompletion(
  content: WorkbookContent,
  sheets: readonly AuditedSheet[],
  totals: Totals,
  notes: Notes,
): void {
  for (const { sheet, at, rate } of completionsOf(content, undefined, notes)) {
    const cell = parseReference(at.address)?.area;
    const form = cell && sheets.find(({ around }) => around?.sheet === sheet && contains(around.area, cell));
    // A sheet without a rate of its own is told by its header row.
    if (!form || cell.columns > 1) continue;
    const { area, values } = form.around!;
    const shown = values[cell.row - area.row][cell.column - area.column];
    totals.number(at, notes.say(fieldLabels.completionRate.words), shown, rate);
  }
}
