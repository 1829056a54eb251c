import { isBlank } from '../../core/decimal';
import type { LetterTarget } from '../../core/pay';
import { comparable, readYesNo } from '../../core/settings';
import { targetMet } from '../../core/target';
import type { CellInput } from '../../core/types';
import { directions, type DirectionId } from '../../templates/directions';
import type { Notes } from '../notes';
import { placeOf, type Block, type BlockRow } from '../reading/block';
import { textOf } from '../reading/raw-evaluation';

/** One line of a letter and what the rules need of it; null while it cannot be judged at all. */
export interface LetterLine {
  row: BlockRow;
  target: LetterTarget | null;
}

/** Rows without goal, target and actual are none (as for the sheet's own 待定项). */
const isLine = (row: BlockRow) => ['goal', 'target', 'actual'].some((key) => !isBlank(row.value(key)));

/** A direction in either language; null for anything else. */
function directionOf(cell: CellInput): DirectionId | null {
  const text = comparable(cell);
  const found = directions.find(({ words }) => [words.zh, words.en].map(comparable).includes(text));
  return found?.id ?? null;
}

/**
 * The lines of a letter, with a problem for every cell that keeps one from being judged: an unknown direction, text where
 * a number belongs, a target or an actual that is blank. 是否安全项 left blank means no.
 */
export function readLines(block: Block, notes: Notes): LetterLine[] {
  return block.rows.filter(isLine).map((row) => {
    const safety = readYesNo(row.value('safety'));
    if (safety === null && !isBlank(row.value('safety'))) reportSafety(block, row, notes);
    const direction = directionOf(row.value('direction'));
    if (direction === null) {
      const facts = { goal: textOf(row.value('goal')), value: textOf(row.value('direction')) };
      notes.problems.add('direction-unknown', placeOf(block, row.row, 'direction'), facts);
      return { row, target: null };
    }
    const target = {
      direction,
      target: row.value('target'),
      actual: row.value('actual'),
      safety: safety ?? false,
    };
    if (targetMet(target) === null) reportOpen(block, row, notes);
    return { row, target };
  });
}

function reportOpen(block: Block, row: BlockRow, notes: Notes): void {
  for (const key of ['target', 'actual']) {
    const value = row.value(key);
    if (typeof value === 'number') continue;
    const column = notes.columnTitle(block.key, key);
    const place = placeOf(block, row.row, key);
    if (isBlank(value)) {
      notes.problems.add('target-open', place, { goal: textOf(row.value('goal')), column });
    } else notes.problems.add('value-not-number', place, { column, value: textOf(value) });
  }
}

function reportSafety(block: Block, row: BlockRow, notes: Notes): void {
  const facts = { column: notes.columnTitle(block.key, 'safety'), value: textOf(row.value('safety')) };
  notes.problems.add('yes-no-unclear', placeOf(block, row.row, 'safety'), facts);
}
