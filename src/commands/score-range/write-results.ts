import type { Area } from '../../templates/plan';
import { areaAddress, contains } from '../../workbook/a1';
import { asText } from '../../workbook/cell-values';
import { queuePlacedCells } from '../../workbook/cells';
import type { UsedCells } from '../../workbook/read-used';
import { canRemember } from '../../workbook/workbook-settings';
import type { Run } from '../define-command';
import type { RangeSaid } from '../results';
import { addressOf } from './places';
import type { Found } from './read-block';
import { queueRemembering } from './remembered';
import type { ResultCell } from './results-cells';
import { lines } from './spanning';

/** More of the same help nobody. */
const SHOWN = 10;

/** How many cells for results hold something else than our results of before: they are reported. */
export function reportOccupied(
  { problems }: Pick<Run, 'problems'>,
  sheet: string,
  { area, formulas }: UsedCells,
  cells: readonly ResultCell[],
  results: readonly Area[],
): number {
  const occupied = cells.flatMap(({ at }) => {
    const now = formulas[at.row - area.row]?.[at.column - area.column] ?? '';
    const ours = results.some((line) => contains(line, { ...at, rows: 1, columns: 1 }));
    return now === '' || ours ? [] : [{ at, now }];
  });
  for (const { at, now } of occupied.slice(0, SHOWN))
    problems.add('result-cell-occupied', { sheet, address: addressOf(at) }, { value: String(now) });
  return occupied.length;
}

/** Writes results and remembers what was said: one request. */
export async function writeResults(
  { session, changed }: Run,
  { map, sheet, block, before, setting }: Found,
  cells: readonly ResultCell[],
  said: RangeSaid,
  across: boolean,
): Promise<void> {
  const placed = cells.map(({ at, value, numberFormat }) => ({
    ...at,
    numberFormat,
    value: typeof value === 'string' && !value.startsWith('=') ? asText(value) : value,
  }));
  const results = lines(
    cells.map(({ at }) => at),
    across,
  );
  await session.write(() => {
    queuePlacedCells(session, sheet, placed);
    if (canRemember())
      queueRemembering(session, map, setting, before, { sheet, area: block.area, results, said });
  }, sheet);
  for (const line of results) {
    const written = cells.filter(({ at }) => contains(line, { ...at, rows: 1, columns: 1 }));
    changed.push({ sheet, address: areaAddress(line), cells: written.length });
  }
}
