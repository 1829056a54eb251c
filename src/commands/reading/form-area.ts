import { formNameOf } from '../../templates/ids';
import type { Area } from '../../templates/plan';
import { parseReference } from '../../workbook/a1';
import type { WorkbookMap } from '../../workbook/locate';

/** The cells of the form or list that is called after this table; null where nothing is. */
export function formAreaOf({ names }: WorkbookMap, table: string | null): Area | null {
  if (table === null) return null;
  const wanted = formNameOf(table).toLowerCase();
  const found = names.find(({ name }) => name.toLowerCase() === wanted);
  return found ? (parseReference(found.formula.replace(/^=/, ''))?.area ?? null) : null;
}
