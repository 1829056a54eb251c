import type { CellInput } from '../../core/types';
import type { Run } from '../define-command';
import { Refusal } from '../refusal';

/** Nobody's formula is overwritten. @throws Refusal when one of the cells holds one: each is reported */
export function refuseFormulas(
  { problems }: Run,
  sheet: string,
  addresses: readonly string[],
  cells: readonly CellInput[],
): void {
  const found = addresses.flatMap((address, index) => {
    const cell = cells[index];
    return typeof cell === 'string' && cell.startsWith('=') ? [{ address, formula: cell }] : [];
  });
  for (const { address, formula } of found) problems.add('cell-has-formula', { sheet, address }, { formula });
  if (found.length > 0) throw new Refusal(null);
}
