import {
  contains,
  GRID_COLUMNS,
  GRID_ROWS,
  isInGrid,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  type Box,
} from '../engine/box';
import { hasContent, visitCells, writeCells, type CellMatrix } from '../engine/cells';
import { restyle } from '../engine/styles';
import { deleteCells, insertCells, moveCells } from '../engine/structure';
import { invalidArgument, invalidOperation, RichApiError, type HostObject } from '../rich-api';
import type { ModelContext, SheetBox } from './context';
import { copyCells, type CopyType } from './copy-cells';
import { dropLinks } from './hyperlink';
import { merge, mergesIn, unmerge } from './merges';
import { oneOf } from './style-access';
import { usedBox } from './used-range';

const APPLY_TO = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** Range.clear: Contents keeps formats, Formats keeps values; All (the default) also unmerges. */
export function clearCells(context: ModelContext, place: SheetBox, applyTo: unknown): void {
  const { engine } = context;
  const { sheetId, box } = place;
  const what = applyTo == null ? 'All' : oneOf(applyTo, APPLY_TO, 'Range.clear');
  context.guard(place, 'Range.clear', what === 'Formats' ? 'allowFormatCells' : undefined);
  if (what === 'All' || what === 'Contents') {
    const matrix: CellMatrix = {};
    let [top, left] = [GRID_ROWS, GRID_COLUMNS];
    visitCells(engine, sheetId, box, (_, row, column) => {
      (matrix[row] ??= {})[column] = { v: null, t: null, f: null, si: null, p: null, custom: null };
      [top, left] = [Math.min(top, row), Math.min(left, column)];
    });
    if (top < GRID_ROWS) writeCells(engine, sheetId, { row: top, column: left, rows: 1, columns: 1 }, matrix);
  }
  if (what === 'All') unmerge(engine, sheetId, box);
  if (what === 'All' || what === 'Formats') restyle(engine, sheetId, box, () => ({}));
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') dropLinks(context, place);
  if (what === 'RemoveHyperlinks') {
    restyle(engine, sheetId, box, (style) => ({ ...style, cl: undefined, ul: undefined }));
  }
}

/** @throws NonBlankCellOffSheet when cells in use would leave the sheet */
function checkRoom(context: ModelContext, { sheetId, box }: SheetBox, down: boolean): void {
  const edge: Box = down
    ? { ...box, row: GRID_ROWS - box.rows, rows: box.rows }
    : { ...box, column: GRID_COLUMNS - box.columns, columns: box.columns };
  if (usedBox(context.engine, sheetId, false, edge) === null) return;
  throw new RichApiError(
    'NonBlankCellOffSheet',
    'Inserting these cells would push cells in use off the sheet.',
    'Range.insert',
  );
}

/** Range.insert. @returns the blank range that stands where the range was */
export function insertRange(context: ModelContext, place: SheetBox, shift: unknown): HostObject {
  const direction = oneOf(shift, ['Down', 'Right'] as const, 'Range.insert');
  const { sheetId, box } = place;
  if (isWholeRows(box) && isWholeColumns(box)) throw invalidArgument('Range.insert');
  const allowance = isWholeRows(box)
    ? 'allowInsertRows'
    : isWholeColumns(box)
      ? 'allowInsertColumns'
      : 'allowInsertCells';
  context.guard(place, 'Range.insert', allowance);
  const down = isWholeRows(box) || (direction === 'Down' && !isWholeColumns(box));
  checkRoom(context, place, down);
  insertCells(context.engine, sheetId, box, down ? 'down' : 'right');
  return context.rangeAt(place);
}

/** Range.delete */
export function deleteRange(context: ModelContext, place: SheetBox, shift: unknown): void {
  const direction = oneOf(shift, ['Up', 'Left'] as const, 'Range.delete');
  const { sheetId, box } = place;
  if (isWholeRows(box) && isWholeColumns(box)) {
    clearCells(context, place, 'All');
    return;
  }
  const allowance = isWholeRows(box)
    ? 'allowDeleteRows'
    : isWholeColumns(box)
      ? 'allowDeleteColumns'
      : 'allowDeleteCells';
  context.guard(place, 'Range.delete', allowance);
  deleteCells(context.engine, sheetId, box, direction === 'Up' ? 'up' : 'left');
}

interface CopyOptions {
  copyType: unknown;
  skipBlanks: unknown;
  transpose: unknown;
}

/** Range.copyFrom: the destination grows to the source's size; an exact multiple of it is tiled. */
export function copyInto(
  context: ModelContext,
  target: SheetBox,
  source: unknown,
  options: CopyOptions,
): void {
  const location = 'Range.copyFrom';
  const from = context.locate(source, target.sheetId, location);
  const copyType: CopyType = options.copyType == null ? 'All' : oneOf(options.copyType, COPY_TYPES, location);
  const transpose = options.transpose === true;
  const bounded = boundedSource(context, from);
  const [rows, columns] = transpose ? [bounded.columns, bounded.rows] : [bounded.rows, bounded.columns];
  const { box } = target;
  const tiles =
    !isUnbounded(box) && box.rows % rows === 0 && box.columns % columns === 0
      ? { down: box.rows / rows, across: box.columns / columns }
      : { down: 1, across: 1 };
  const whole = { ...box, rows: rows * tiles.down, columns: columns * tiles.across };
  if (!isInGrid(whole)) throw invalidArgument(location);
  context.guard({ ...target, box: whole }, location);
  copyCells(
    context,
    { ...from, box: bounded },
    { ...target, box: whole },
    {
      copyType,
      skipBlanks: options.skipBlanks === true,
      transpose,
    },
  );
}

/** Of whole rows or columns, what is in use: the rest is blank on both sides. */
function boundedSource({ engine }: ModelContext, { sheetId, box }: SheetBox): Box {
  if (!isUnbounded(box)) return box;
  const used = usedBox(engine, sheetId, false, box);
  const sheet = engine.sheet(sheetId);
  return {
    ...box,
    rows: isWholeColumns(box) ? (used === null ? 1 : used.row + used.rows) : box.rows,
    columns: isWholeRows(box)
      ? used === null
        ? 1
        : Math.min(used.column + used.columns, sheet.getColumnCount())
      : box.columns,
  };
}

/** Range.moveTo: cut and paste; a destination of another size takes the source's. */
export function moveInto(context: ModelContext, place: SheetBox, destination: unknown): void {
  const location = 'Range.moveTo';
  const to = context.locate(destination, place.sheetId, location);
  if (isUnbounded(place.box)) throw invalidArgument(location);
  const target = { ...to, box: { ...place.box, row: to.box.row, column: to.box.column } };
  if (!isInGrid(target.box)) throw invalidArgument(location);
  context.guard(place, location);
  context.guard(target, location);
  let blank = true;
  visitCells(context.engine, place.sheetId, place.box, (cell) => {
    blank &&= !hasContent(cell);
  });
  const moved = moveWithMerges(context, place, target);
  if (!moved && !blank) throw invalidOperation(location, 'Merged cells are in the way.');
}

/**
 * The engine takes the merged areas of the source for obstacles where source and target overlap, and leaves them
 * where they were: they are taken apart before the move and put together after it.
 */
function moveWithMerges(context: ModelContext, from: SheetBox, to: SheetBox): boolean {
  const { engine } = context;
  const merges = mergesIn(engine, from.sheetId, from.box).filter((area) => contains(from.box, area));
  for (const area of merges) unmerge(engine, from.sheetId, area);
  const moved = moveCells(engine, from.sheetId, from.box, to.sheetId, to.box);
  const place = moved ? to : from;
  for (const area of merges) {
    const row = area.row - from.box.row + place.box.row;
    const column = area.column - from.box.column + place.box.column;
    merge(engine, place.sheetId, { ...area, row, column }, false);
  }
  return moved;
}
