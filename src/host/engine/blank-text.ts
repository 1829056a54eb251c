import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

type Cache = typeof CELL_INVERTED_INDEX_CACHE;

/** 0 does not equal "". */
function correct(cache: Cache): void {
  const rowsOf = cache.getCellPositions.bind(cache);
  cache.getCellPositions = (unitId, sheetId, column, value, rows) => {
    const found = rowsOf(unitId, sheetId, column, value, rows);
    if (value !== '' || found === undefined) return found;
    const zeros = cache.getCellValuePositions(unitId, sheetId, column)?.get(0);
    return { ...found, matchingRows: found.matchingRows.filter((row) => zeros?.has(row) !== true) };
  };
}

const corrected = new WeakSet<Cache>();

/**
 * Comparisons of a range look its values up in an index of the engine in which 0 and "" are one: 0="" was true as soon
 * as a cell had been looked up before. All engines of a process share the index, which is corrected once.
 *
 * The other way round, ""=0 stays true for a cell that shows "": the engine takes it for a cell without anything.
 */
export function tellZeroFromBlankText(): void {
  if (corrected.has(CELL_INVERTED_INDEX_CACHE)) return;
  corrected.add(CELL_INVERTED_INDEX_CACHE);
  correct(CELL_INVERTED_INDEX_CACHE);
}
