import type {
  ICellData,
  ICommandInfo,
  ICommandService,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { boxFrom, fromEngineRange, type Box } from './box';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Everything that happens to the workbook, whoever did it: the API, or the user in the grid. */
export type EngineChange =
  | {
      kind: 'cells';
      sheetId: string;
      box: Box;
      /** The one cell as it was, when exactly one was written. */ before?: ICellData;
    }
  | { kind: 'format'; sheetId: string; box: Box }
  | { kind: 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted'; sheetId: string; box: Box }
  | { kind: 'moved'; sheetId: string; box: Box; toSheetId: string; toBox: Box }
  /** After the cells behind them have moved, each with a `moved` of its own: what lies over the cells follows this. */
  | { kind: 'cellsInserted' | 'cellsDeleted'; sheetId: string; box: Box; down: boolean }
  | {
      kind:
        'sheetAdded' | 'sheetDeleted' | 'sheetRenamed' | 'sheetMoved' | 'sheetVisibility' | 'sheetActivated';
      sheetId: string;
    }
  /** After sheetAdded: what lies beside the engine has to be copied as well. */
  | { kind: 'sheetCopied'; sheetId: string; fromSheetId: string }
  | { kind: 'selection'; sheetId: string };

const structural: Readonly<
  Record<string, 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted'>
> = {
  [InsertRowMutation.id]: 'rowsInserted',
  [RemoveRowMutation.id]: 'rowsDeleted',
  [InsertColMutation.id]: 'columnsInserted',
  [RemoveColMutation.id]: 'columnsDeleted',
};

const sheetChanges: Readonly<
  Record<string, 'sheetDeleted' | 'sheetRenamed' | 'sheetMoved' | 'sheetVisibility' | 'sheetActivated'>
> = {
  [RemoveSheetMutation.id]: 'sheetDeleted',
  [SetWorksheetNameMutation.id]: 'sheetRenamed',
  [SetWorksheetOrderMutation.id]: 'sheetMoved',
  [SetWorksheetHideMutation.id]: 'sheetVisibility',
  [SetWorksheetActiveOperation.id]: 'sheetActivated',
};

const contentKeys = ['v', 'f', 'p', 'si'] as const;

interface Extent {
  box: Box;
  cells: number;
  content: boolean;
}

/** Bounds of a sparse matrix, and whether any cell of it carries content rather than format alone. */
function extentOf(matrix: Matrix): Extent | null {
  let [top, left, bottom, right, cells, content] = [Infinity, Infinity, -1, -1, 0, false];
  for (const rowKey of Object.keys(matrix)) {
    const row = Number(rowKey);
    for (const columnKey of Object.keys(matrix[row] ?? {})) {
      const column = Number(columnKey);
      const cell = matrix[row][column];
      cells++;
      content ||= cell == null || contentKeys.some((key) => key in cell);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return cells === 0 ? null : { box: boxFrom(top, left, bottom, right), cells, content };
}

/** Turns the engine's mutations into changes, in the order in which they happened. */
export class ChangeFeed {
  private readonly listeners = new Set<(change: EngineChange) => void>();
  private readonly early = new Set<(sheetId: string) => void>();
  private readonly before = new WeakMap<object, ICellData>();

  /** @param cellAt - the stored cell, for the value before a change */
  constructor(
    commands: ICommandService,
    private readonly cellAt: (sheetId: string, row: number, column: number) => ICellData | null,
  ) {
    commands.beforeCommandExecuted((command) => this.remember(command));
    commands.onCommandExecuted((command, options) => this.report(command, options));
  }

  /** Returns how to stop listening. */
  listen(listener: (change: EngineChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** `listener` hears of a sheet before rows, columns or cells are inserted into it or deleted from it. */
  listenBefore(listener: (sheetId: string) => void): void {
    this.early.add(listener);
  }

  /** Before `cellsInserted` and `cellsDeleted`, for which the engine has no mutation. */
  announce(sheetId: string): void {
    for (const listener of this.early) listener(sheetId);
  }

  /** For what the engine has no mutation for (formats written as a whole). */
  emit(change: EngineChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private remember(command: Readonly<ICommandInfo>): void {
    if (command.id in structural) this.announce((command.params as { subUnitId: string }).subUnitId);
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: Matrix };
    const rows = Object.keys(cellValue ?? {});
    if (rows.length !== 1) return;
    const columns = Object.keys(cellValue![Number(rows[0])] ?? {});
    if (columns.length !== 1) return;
    this.before.set(command.params!, { ...this.cellAt(subUnitId, Number(rows[0]), Number(columns[0])) });
  }

  private report({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (params === undefined) return;
    if (id === SetRangeValuesMutation.id) {
      // Local ones are the engine's own: results of formulas.
      if (options?.onlyLocal !== true) this.reportCells(params as { subUnitId: string; cellValue?: Matrix });
      return;
    }
    const { subUnitId: sheetId } = params as { subUnitId: string };
    if (id in structural) {
      const { range } = params as { range: IRange };
      this.emit({ kind: structural[id], sheetId, box: fromEngineRange(range) });
    } else if (id in sheetChanges) {
      this.emit({ kind: sheetChanges[id], sheetId });
    } else if (id === InsertSheetMutation.id) {
      this.emit({ kind: 'sheetAdded', sheetId: (params as { sheet: { id: string } }).sheet.id });
    } else if (id === SetSelectionsOperation.id) {
      this.emit({ kind: 'selection', sheetId });
    } else if (id === MoveRangeMutation.id) {
      this.reportMove(params as Parameters<ChangeFeed['reportMove']>[0]);
    }
  }

  private reportCells(params: { subUnitId: string; cellValue?: Matrix }): void {
    const extent = extentOf(params.cellValue ?? {});
    if (extent === null) return;
    const { box, cells, content } = extent;
    const sheetId = params.subUnitId;
    if (!content) this.emit({ kind: 'format', sheetId, box });
    else
      this.emit({ kind: 'cells', sheetId, box, ...(cells === 1 ? { before: this.before.get(params) } : {}) });
  }

  private reportMove(params: {
    from: { subUnitId: string };
    to: { subUnitId: string };
    fromRange: IRange;
    toRange: IRange;
  }): void {
    this.emit({
      kind: 'moved',
      sheetId: params.from.subUnitId,
      box: fromEngineRange(params.fromRange),
      toSheetId: params.to.subUnitId,
      toBox: fromEngineRange(params.toRange),
    });
  }
}
