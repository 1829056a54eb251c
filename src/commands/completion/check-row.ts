import { isBlank } from '../../core/decimal';
import { readYesNo } from '../../core/settings';
import type { Notes } from '../notes';
import { placeOf, type Block, type BlockRow } from '../reading/block';
import { textOf } from '../reading/raw-evaluation';

/** What a cell has to be unless it is blank. */
export type RowCheck = 'yes-no' | 'number';

/** Reports cells that are neither blank nor what their column asks for: 是 or 否, a number from 0. */
export function checkRow(
  block: Block,
  row: BlockRow,
  checks: Readonly<Record<string, RowCheck>>,
  notes: Notes,
): void {
  for (const [key, check] of Object.entries(checks)) {
    const value = row.value(key);
    const code = isBlank(value) ? null : codeOf(value, check);
    if (code === null) continue;
    const column = notes.columnTitle(block.key, key);
    notes.problems.add(code, placeOf(block, row.row, key), { column, value: textOf(value) }, 'warning');
  }
}

function codeOf(value: ReturnType<BlockRow['value']>, check: RowCheck) {
  if (check === 'yes-no') return readYesNo(value) === null ? 'yes-no-unclear' : null;
  if (typeof value !== 'number') return 'value-not-number';
  return value < 0 ? 'value-negative' : null;
}
