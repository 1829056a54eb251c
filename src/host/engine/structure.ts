import { Direction } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getMoveRangeCommandMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
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

/** Blank cells where the box was; what was there moves down or right, references to it follow. */
export function insertCells(engine: Engine, sheetId: string, box: Box, shift: 'down' | 'right'): void {
  const range = toEngineRange(onSheet(engine, sheetId, box));
  engine.withActive(sheetId, () => {
    if (isWholeRows(box))
      engine.runOn(sheetId, InsertRowByRangeCommand.id, { range, direction: Direction.UP });
    else if (isWholeColumns(box)) {
      engine.runOn(sheetId, InsertColByRangeCommand.id, { range, direction: Direction.LEFT });
    } else {
      const command = shift === 'down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
      engine.runOn(sheetId, command.id, { range });
    }
  });
}

/** Takes the cells away; what is below moves up, or what is on the right moves left. */
export function deleteCells(engine: Engine, sheetId: string, box: Box, shift: 'up' | 'left'): void {
  const range = toEngineRange(onSheet(engine, sheetId, box));
  engine.withActive(sheetId, () => {
    if (isWholeRows(box)) engine.runOn(sheetId, RemoveRowByRangeCommand.id, { range });
    else if (isWholeColumns(box)) engine.runOn(sheetId, RemoveColByRangeCommand.id, { range });
    else {
      const command = shift === 'up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
      engine.runOn(sheetId, command.id, { range });
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
