import { isBlank } from '../../core/decimal';
import { isFormula } from '../../workbook/cell-values';
import type { Notes } from '../notes';
import type { OverwrittenCell } from '../results';
import type { Overwritten } from './find-overwritten';
import { placeKey, type Totals } from './totals';

/** Reports each overwritten formula with what stands there and, where the engine knows it, what it would give. */
export function reportOverwritten(
  overwritten: readonly Overwritten[],
  fixed: ReadonlySet<Overwritten>,
  totals: Totals,
  notes: Notes,
): OverwrittenCell[] {
  return overwritten.map((cell) => {
    const { at, label, holds, shows, wanted } = cell;
    const value = totals.expectedAt(at) ?? null;
    const shown = isFormula(holds) || !isBlank(holds) ? holds : null;
    const facts = { label, shown, shows, expected: value, formula: wanted.formula };
    notes.problems.add(fixed.has(cell) ? 'formula-restored' : 'formula-overwritten', at, facts);
    return { at, shown, expected: wanted.formula, value };
  });
}

/** Reports the other cells that show something else than the rules give: recalculating brings them up to date. */
export function reportDifferent(overwritten: readonly Overwritten[], totals: Totals, notes: Notes): void {
  const told = new Set(overwritten.map(({ at }) => placeKey(at)));
  for (const { at, label, shown, expected } of totals.different)
    if (!told.has(placeKey(at))) notes.problems.add('total-differs', at, { label, shown, expected });
}
