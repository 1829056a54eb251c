import { percentOf } from '../../core/decimal';
import { completion } from '../../core/plan';
import type { CellInput } from '../../core/types';
import { NO_RATE } from '../../templates/formulas/rate';
import { cellAddress } from '../../templates/a1';
import type { Notes } from '../notes';
import { headerPlace, type Block } from '../reading/block';
import { fieldsOf } from '../reading/form-fields';
import { textOf, type RawCell } from '../reading/raw-evaluation';
import type { WorkbookContent } from '../reading/workbook-content';
import type { CompletionResult } from '../results';
import { checkRow } from './check-row';
import { planSheets, type PlanSheet } from './plan-sheets';
import { readSpan } from './span';

/**
 * Completion of every weekly report, daily log and monthly report (docs/rules.md §9), sheets in tab order; a sheet without
 * person and items is none. Cells that cannot be read, and rates that a sheet shows differently, are problems.
 * @param period leaves out sheets that have no day in this month; one whose time cannot be read stays in
 */
export function completionsOf(
  { blocks }: WorkbookContent,
  period: string | undefined,
  notes: Notes,
): CompletionResult[] {
  return blocks.flatMap((block) => {
    const sheet = planSheets.find(({ key }) => key === block.key);
    const found = sheet && completionOf(block, sheet, blocks, period, notes);
    return found ? [found] : [];
  });
}

function completionOf(
  block: Block,
  sheet: PlanSheet,
  blocks: readonly Block[],
  period: string | undefined,
  notes: Notes,
): CompletionResult | null {
  const fields = fieldsOf(block, blocks);
  const person = textOf(fields.name?.value);
  const rows = block.rows.map((row) => ({ row, item: sheet.item(row) }));
  const isForm = block.surroundings !== null;
  const untouched = person === '' && rows.every(({ item }) => item === null);
  if (!isForm || untouched || !hasColumns(block, sheet, notes)) return null;
  const cell = (sheet.span === 'week' ? fields.weekOf : fields.period) ?? null;
  const span = readSpan(sheet.span, cell);
  if (span && period !== undefined && !span.months.includes(period)) return null;
  if (!span) reportSpan(block, sheet, cell, notes);
  for (const { row } of rows) checkRow(block, row, sheet.checks, notes);
  const items = rows.flatMap(({ item }) => (item ? [item] : []));
  const { planned, done, excused, rate } = completion(items);
  const shown = shownRate(block, sheet, fields.completionRate);
  if (shown && block.ours) reportDifferent(shown, rate, person, notes);
  return {
    sheet: block.sheet,
    person,
    department: textOf(fields.department?.value),
    template: block.template,
    period: span?.name ?? null,
    done,
    planned,
    excused,
    rate,
    at: shown?.at ?? headerPlace(block),
  };
}

/** Reports columns that are gone; false when without them nothing can be counted. */
function hasColumns(block: Block, { needed }: PlanSheet, notes: Notes): boolean {
  const gone = block.missing.filter(({ key }) => key === 'reason' || needed.includes(key));
  for (const { key, header } of gone) {
    const details = { column: notes.say(header), table: notes.tableTitle(block.template) };
    const severity = needed.includes(key) ? 'error' : 'warning';
    notes.problems.add('column-missing', headerPlace(block), details, severity);
  }
  return !gone.some(({ key }) => needed.includes(key));
}

function reportSpan(block: Block, { span }: PlanSheet, cell: RawCell | null, notes: Notes): void {
  const code = span === 'week' ? 'week-invalid' : 'period-invalid';
  notes.problems.add(code, cell?.at ?? headerPlace(block), { value: textOf(cell?.value) }, 'warning');
}

/** The cell in which the sheet shows its rate; null where there is none. */
function shownRate(block: Block, { shown }: PlanSheet, field: RawCell | undefined): RawCell | null {
  if (shown === null) return null;
  if (shown === 'field') return field ?? null;
  const column = block.columns[shown.total];
  const form = block.surroundings;
  if (column === undefined || !form) return null;
  const row = block.area.row + block.area.rows;
  const value = form.values[row - form.area.row]?.[column - form.area.column];
  if (value === undefined || value === '') return null;
  return { value, at: { sheet: block.sheet, address: cellAddress(row, column) } };
}

/** Reports a rate other than the rules give: somebody has typed over the formula. */
function reportDifferent(shown: RawCell, rate: CompletionResult['rate'], person: string, notes: Notes): void {
  if (shown.value === (rate ?? NO_RATE)) return;
  const facts = {
    person: person || notes.words.nobody,
    shown: inWords(shown.value),
    expected: inWords(rate),
  };
  notes.problems.add('completion-differs', shown.at, facts);
}

const inWords = (rate: CellInput): string =>
  typeof rate === 'number' ? `${percentOf(rate)}%` : rate === null ? NO_RATE : textOf(rate);
