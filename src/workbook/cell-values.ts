import type { PlanValue } from '../templates/plan';

/** What goes to Range.values or Range.formulas. */
export type CellValue = string | number | boolean | null;

/** Texts that Excel would turn into something else when written: formulas, numbers, dates, percentages, truth values. */
const PARSED = /^\s*[=+\-@']|^\s*[\d.,$¥￥€£(]|^\s*(?:true|false)\s*$|^\s*[A-Za-z]{3,9}[ .-]*\d/i;

/** A text as it has to be written so that the cell holds exactly that text: with a leading apostrophe where needed. */
export function asText(text: string): string {
  return PARSED.test(text) ? `'${text}` : text;
}

export const isFormula = (value: PlanValue): value is `=${string}` =>
  typeof value === 'string' && value.startsWith('=');

/** A plan's value as it is written. null leaves the cell alone. */
export function toCell(value: PlanValue): CellValue {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object') return asText(value.text);
  return isFormula(value) ? value : asText(value);
}
