import { areaAddress, contains } from '../../workbook/a1';
import { asText } from '../../workbook/cell-values';
import { notePlacedCells } from '../../workbook/cells';
import type { Run } from '../define-command';
import type { RangeSaid } from '../results';
import type { Found } from './read-block';
import { queueRemembering } from './remembered';
import type { ResultCell } from './results-cells';
import { lines } from './spanning';

/** Writes results and remembers what was said: one request. */
export async function writeResults(
  { session, changed }: Run,
  { map, sheet, used, block, before, setting }: Found,
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
    notePlacedCells(session, used, placed);
    queueRemembering(session, map, setting, before, { sheet, area: block.area, results, said });
  }, sheet);
  for (const line of results) {
    const written = cells.filter(({ at }) => contains(line, { ...at, rows: 1, columns: 1 }));
    changed.push({ sheet, address: areaAddress(line), cells: written.length });
  }
}
