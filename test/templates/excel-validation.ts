/**
 * What Excel does with an entry in a validated cell, as far as templates use it. Excel first turns what was typed into
 * a value by the number format of the cell, then asks the rule:
 *
 * - blank always passes;
 * - list: one of the choices; upper and lower case differ in a list that stands in the rule, not in one from cells;
 * - decimal, whole number, date: a number between the limits, both included; text never passes, not even "85" in a cell
 *   of text format; whole numbers have no fraction, a date is its serial number;
 * - text length: characters of the value, those of a number as it is written;
 * - custom: passes when the formula, written for the first cell of the area, gives TRUE or a number other than 0 for
 *   this cell; FALSE, text and errors do not.
 */
import type { CellInput } from '../../src/core/types';
import type { PlanValidation, SheetPlan } from '../../src/templates/plan';
import { inEngine } from './calculate';
import { cellsOf } from './grid';
import { place } from './plan-workbook';
import type { Edits } from './plan-workbook';

const DAY = 86_400_000;

/** Serial number of "2026-10-31"; null for what is no day of the calendar. */
function serialOf(text: string): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return exists ? time / DAY + 25569 : null;
}

/** What the cell holds after somebody has typed that. */
export function held(typed: string, numberFormat: string): CellInput {
  if (typed === '') return null;
  if (numberFormat === '@') return typed;
  if (/^-?\d+(\.\d+)?%$/.test(typed)) return Number((Number(typed.slice(0, -1)) / 100).toPrecision(15));
  if (/^-?\d+(\.\d+)?$/.test(typed)) return Number(typed);
  return serialOf(typed) ?? typed;
}

type Rule = PlanValidation['rule'];

function choicesOf(source: string, plan: SheetPlan): { choices: string[]; exact: boolean } {
  if (!source.startsWith('=')) return { choices: source.split(','), exact: true };
  const [from, to = from] = source.replace(/[=$]/g, '').split(':').map(place);
  const rows = cellsOf(plan).slice(from.row, to.row + 1);
  return { choices: rows.flatMap((row) => row.slice(from.column, to.column + 1)).map(String), exact: false };
}

/** Whether a value passes a rule other than a custom one. */
export function passes(rule: Exclude<Rule, { kind: 'custom' }>, value: CellInput, plan: SheetPlan): boolean {
  if (value === null) return true;
  if (rule.kind === 'list') {
    const { choices, exact } = choicesOf(rule.source, plan);
    const folded = (text: string) => (exact ? text : text.toLowerCase());
    return choices.some((choice) => folded(choice) === folded(String(value)));
  }
  const measured = rule.kind === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (rule.kind === 'wholeNumber' && !Number.isInteger(measured)) return false;
  const limit = (bound: string | number) => (typeof bound === 'string' ? serialOf(bound)! : bound);
  const { min, max } = rule;
  return (min === undefined || measured >= limit(min)) && (max === undefined || measured <= limit(max));
}

/** Values tried one under another in the first rows of a column with a custom rule. */
export interface CustomTrial {
  plan: SheetPlan;
  rule: PlanValidation;
  values: readonly CellInput[];
}

/** Column far right of every sheet, where the formulas are calculated. */
const ANSWERS = 'AK';

/** The formula as Excel reads it so many rows further down. */
const movedDown = (formula: string, row: number, by: number): string =>
  formula.replace(
    new RegExp(`(\\$?\\b[A-Z]{1,3})${row}\\b`, 'g'),
    (_, column: string) => `${column}${row + by}`,
  );

const letters = (column: number): string =>
  (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
  String.fromCharCode(65 + (column % 26));

/** The sheet with its texts and numbers alone. */
const bare = (plan: SheetPlan, sheetName: string): SheetPlan => ({
  ...plan,
  sheetName,
  tables: plan.tables.map((table) => ({ ...table, name: `${table.name}_${sheetName}`, totals: undefined })),
  names: [],
  formats: [],
  conditionalFormats: [],
  validations: [],
  blocks: plan.blocks.map((block) => ({
    ...block,
    values: block.values.map((row) =>
      row.map((value) => (typeof value === 'string' && value.startsWith('=') ? null : value)),
    ),
  })),
});

/** Asks the embedded workbook, all trials at once; per trial and value whether it passes. */
export async function passCustom(trials: readonly CustomTrial[]): Promise<boolean[][]> {
  const sheets = trials.map(({ plan, rule, values }, index) => {
    const { row, column } = rule.area;
    const formula = 'formula' in rule.rule ? rule.rule.formula : '';
    const answers = values.map((_, k) => [`=IF(${movedDown(formula, row + 1, k).slice(1)},1,0)`]);
    const sheet = bare(plan, `T${index}`);
    const area = { ...place(`${ANSWERS}${row + 1}`), rows: values.length, columns: 1 };
    const edits: Edits = Object.fromEntries(
      values.map((value, k) => [`${letters(column)}${row + 1 + k}`, value as string | number | null]),
    );
    return { sheet: { ...sheet, blocks: [...sheet.blocks, { area, values: answers }] }, edits, area };
  });
  const calculated = await inEngine(
    sheets.map(({ sheet }) => sheet),
    sheets.map(({ edits }) => edits),
  );
  return sheets.map(({ area }, index) =>
    trials[index].values.map((value, k) => {
      const answer = calculated[index][area.row + k]?.[area.column];
      return value === null || answer === true || (typeof answer === 'number' && answer !== 0);
    }),
  );
}
