import { Dimension, Direction, sequenceExecute } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getMoveRangeCommandMutations,
  getRemoveRangeMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { isWholeColumns, isWholeRows, toEngineRange, type Box } from './box';
import { ensureSize } from './cells';
import type { Engine } from './engine';

/** The box on the engine's own sheet, which is smaller than Excel's. */
function onSheet(engine: Engine, sheetId: string, box: Box): Box {
  const sheet = engine.sheet(sheetId);
  const area = {
    ...box,
    rows: isWholeColumns(box) ? sheet.getRowCount() : box.rows,
    columns: isWholeRows(box) ? sheet.getColumnCount() : box.columns,
  };
  ensureSize(engine, sheetId, area);
  return area;
}

/**
 * Moves cells of a part of the sheet, with everything that refers to them. The engine's own commands do the same,
 * asynchronously; this is their content.
 */
function shiftCells(engine: Engine, sheetId: string, command: string, box: Box, mutations: Mutations): void {
  const interceptors = engine.injector.get(SheetInterceptorService);
  const info = {
    id: command,
    params: { range: toEngineRange(box), unitId: engine.unitId, subUnitId: sheetId },
  };
  const followers = interceptors.onCommandExecute(info);
  const redos = [...(followers.preRedos ?? []), ...mutations.redo, ...followers.redos];
  sequenceExecute(redos, engine.commands);
  sequenceExecute(interceptors.afterCommandExecute(info).redos, engine.commands);
}

type Mutations = ReturnType<typeof getInsertRangeMutations>;

/** Where nothing is stored the engine does not move; room at the edge lets everything else move. */
function withRoom(engine: Engine, sheetId: string, box: Box, down: boolean): void {
  const sheet = engine.sheet(sheetId);
  ensureSize(engine, sheetId, {
    ...box,
    row: 0,
    column: 0,
    rows: (down ? sheet.getRowCount() : 1) + (down ? box.rows : 0),
    columns: (down ? 1 : sheet.getColumnCount()) + (down ? 0 : box.columns),
  });
}

/** Merged cells follow on one sheet alone, the one whose merges the engine last heard of: this one. */
function followMerges(engine: Engine, sheetId: string): void {
  const params = { unitId: engine.unitId, subUnitId: sheetId, ranges: [] };
  engine.commands.syncExecuteCommand(AddWorksheetMergeMutation.id, params);
}

/** Blank cells where the box was; what was there moves down or right, references to it follow. */
export function insertCells(engine: Engine, sheetId: string, box: Box, shift: 'down' | 'right'): void {
  const area = onSheet(engine, sheetId, box);
  const range = toEngineRange(area);
  followMerges(engine, sheetId);
  engine.withActive(sheetId, () => {
    if (isWholeRows(box))
      engine.runOn(sheetId, InsertRowByRangeCommand.id, { range, direction: Direction.UP });
    else if (isWholeColumns(box)) {
      engine.runOn(sheetId, InsertColByRangeCommand.id, { range, direction: Direction.LEFT });
    } else {
      const down = shift === 'down';
      withRoom(engine, sheetId, area, down);
      const mutations = getInsertRangeMutations(engine.injector, {
        unitId: engine.unitId,
        subUnitId: sheetId,
        range,
        shiftDimension: down ? Dimension.ROWS : Dimension.COLUMNS,
        cellValue: {},
      });
      const command = down ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
      engine.changes.announce(sheetId);
      shiftCells(engine, sheetId, command.id, area, mutations);
      engine.changes.emit({ kind: 'cellsInserted', sheetId, box, down });
    }
  });
}

/** Takes the cells away; what is below moves up, or what is on the right moves left. */
export function deleteCells(engine: Engine, sheetId: string, box: Box, shift: 'up' | 'left'): void {
  const area = onSheet(engine, sheetId, box);
  const range = toEngineRange(area);
  followMerges(engine, sheetId);
  engine.withActive(sheetId, () => {
    if (isWholeRows(box)) engine.runOn(sheetId, RemoveRowByRangeCommand.id, { range });
    else if (isWholeColumns(box)) engine.runOn(sheetId, RemoveColByRangeCommand.id, { range });
    else {
      const up = shift === 'up';
      const mutations = getRemoveRangeMutations(engine.injector, {
        unitId: engine.unitId,
        subUnitId: sheetId,
        range,
        shiftDimension: up ? Dimension.ROWS : Dimension.COLUMNS,
      });
      const command = up ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
      engine.changes.announce(sheetId);
      shiftCells(engine, sheetId, command.id, area, mutations);
      engine.changes.emit({ kind: 'cellsDeleted', sheetId, box, down: up });
    }
  });
}

/** Cut and paste: formulas that point at the cells follow them. False when merged cells stand in the way. */
export function moveCells(engine: Engine, sheetId: string, from: Box, toSheetId: string, to: Box): boolean {
  ensureSize(engine, toSheetId, to);
  return engine.withActive(sheetId, () => {
    const moves = getMoveRangeCommandMutations(engine.injector, {
      fromUnitId: engine.unitId,
      fromSubUnitId: sheetId,
      fromRange: toEngineRange(from),
      toUnitId: engine.unitId,
      toSubUnitId: toSheetId,
      toRange: toEngineRange(to),
    });
    if (moves === null) return false;
    return moves.redos.every(({ id, params }) => engine.commands.syncExecuteCommand(id, params));
  });
}
