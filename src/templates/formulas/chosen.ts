/** Cells of the row that is shown apart. Without "=". */
import type { FormulaContext, ViewDefinition } from '../schema';

/** The number in a column of the row whose label stands in the field; "" for none, and while no such row is there. */
export function chosenCell(context: FormulaContext, { field, label }: ViewDefinition, key: string): string {
  const row = `MATCH(${context.field(field.key)},${context.column(label)},0)`;
  const cell = `INDEX(${context.column(key)},${row})`;
  return `IF(ISNUMBER(${cell}),${cell},"")`;
}
