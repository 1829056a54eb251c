import { isFormula } from '../../workbook/cell-values';
import type { CellBefore } from '../../workbook/cells';
import type { Run } from '../define-command';
import { Refusal } from '../refusal';

/** Nobody's formula is overwritten. @throws Refusal when one of the cells holds one: each is reported */
export function refuseFormulas(
  { problems }: Run,
  sheet: string,
  cells: ReadonlyMap<string, CellBefore>,
): void {
  const found = [...cells].flatMap(([address, { value }]) =>
    isFormula(value) ? [{ address, formula: value }] : [],
  );
  for (const { address, formula } of found) problems.add('cell-has-formula', { sheet, address }, { formula });
  if (found.length > 0) throw new Refusal(null);
}
