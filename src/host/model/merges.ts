import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { contains, fromEngineRange, intersect, toEngineRange, type Box } from '../engine/box';
import { ensureSize, visitCells, writeCells, type CellMatrix } from '../engine/cells';
import type { Engine } from '../engine/engine';

/** Merged areas that touch a box. */
export const mergesIn = (engine: Engine, sheetId: string, box: Box): Box[] =>
  engine
    .sheet(sheetId)
    .getConfig()
    .mergeData.map(fromEngineRange)
    .filter((merge) => intersect(merge, box) !== null);

/** Tells which cells of a box lie under a merged area without being its top left cell. */
export function covered(engine: Engine, sheetId: string, box: Box): (row: number, column: number) => boolean {
  const merges = mergesIn(engine, sheetId, box);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        contains(merge, { row, column, rows: 1, columns: 1 }) &&
        (row !== merge.row || column !== merge.column),
    );
}

/** Takes away every merged area that touches the box. */
export function unmerge(engine: Engine, sheetId: string, box: Box): void {
  const ranges = mergesIn(engine, sheetId, box).map(toEngineRange);
  if (ranges.length > 0) engine.runOn(sheetId, RemoveWorksheetMergeMutation.id, { ranges });
}

/**
 * One merged area, or one per row when `across`. Only the top left value stays. Areas that it overlaps become
 * part of it.
 */
export function merge(engine: Engine, sheetId: string, box: Box, across: boolean): void {
  ensureSize(engine, sheetId, box);
  unmerge(engine, sheetId, box);
  const parts = across
    ? Array.from({ length: box.rows }, (_, index) => ({ ...box, row: box.row + index, rows: 1 }))
    : [box];
  const areas = parts.filter((part) => part.rows * part.columns > 1);
  if (areas.length === 0) return;
  for (const area of areas) dropCovered(engine, sheetId, area);
  engine.runOn(sheetId, AddWorksheetMergeMutation.id, { ranges: areas.map(toEngineRange) });
}

function dropCovered(engine: Engine, sheetId: string, area: Box): void {
  const matrix: CellMatrix = {};
  let found = false;
  visitCells(engine, sheetId, area, (_, row, column) => {
    if (row === area.row && column === area.column) return;
    (matrix[row] ??= {})[column] = { v: null, t: null, f: null, si: null, p: null };
    found = true;
  });
  if (found) writeCells(engine, sheetId, area, matrix);
}
