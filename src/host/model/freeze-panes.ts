import { SetFrozenMutation } from '@univerjs/sheets';
import { GRID_COLUMNS, GRID_ROWS, type Box } from '../engine/box';
import { ensureSize } from '../engine/cells';
import type { Engine } from '../engine/engine';
import { HostObject, invalidArgument, itemNotFound } from '../rich-api';
import type { ModelContext } from './context';

/** Rows and columns that stay in view, counted from the first one shown. */
export interface Frozen {
  rows: number;
  columns: number;
}

export function frozenOf(engine: Engine, sheetId: string): Frozen {
  const { xSplit, ySplit } = engine.sheet(sheetId).getFreeze();
  return { rows: ySplit, columns: xSplit };
}

export function freeze(engine: Engine, sheetId: string, { rows, columns }: Frozen): void {
  ensureSize(engine, sheetId, { row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
  engine.runOn(sheetId, SetFrozenMutation.id, {
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
    ySplit: rows,
    xSplit: columns,
  });
}

/** Excel.WorksheetFreezePanes */
export class WorksheetFreezePanes extends HostObject {
  readonly typeName = 'WorksheetFreezePanes';
  readonly scalars: readonly string[] = [];

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  /** The range is the frozen block itself, from the sheet's corner; null unfreezes. */
  freezeAt(range: unknown): void {
    if (range === null) return this.unfreeze();
    const { box, sheetId } = this.context.locate(range, this.sheetId, 'WorksheetFreezePanes.freezeAt');
    if (sheetId !== this.sheetId) throw invalidArgument('WorksheetFreezePanes.freezeAt');
    const rows = box.rows === GRID_ROWS ? 0 : box.row + box.rows;
    const columns = box.columns === GRID_COLUMNS ? 0 : box.column + box.columns;
    this.set({ rows, columns });
  }

  /** 0 unfreezes. */
  freezeRows(count: unknown): void {
    this.set({ rows: countOf(count, 'WorksheetFreezePanes.freezeRows'), columns: 0 });
  }

  freezeColumns(count: unknown): void {
    this.set({ rows: 0, columns: countOf(count, 'WorksheetFreezePanes.freezeColumns') });
  }

  unfreeze(): void {
    this.set({ rows: 0, columns: 0 });
  }

  /** @throws ItemNotFound when nothing is frozen */
  getLocation(): HostObject {
    const location = this.getLocationOrNullObject();
    if (location === null) throw itemNotFound('WorksheetFreezePanes.getLocation');
    return location;
  }

  getLocationOrNullObject(): HostObject | null {
    const { rows, columns } = frozenOf(this.context.engine, this.sheetId);
    if (rows === 0 && columns === 0) return null;
    const box: Box = { row: 0, column: 0, rows: rows || GRID_ROWS, columns: columns || GRID_COLUMNS };
    return this.context.rangeAt({ sheetId: this.sheetId, box });
  }

  private set(frozen: Frozen): void {
    freeze(this.context.engine, this.sheetId, frozen);
  }
}

function countOf(count: unknown, location: string): number {
  const number = count ?? 1;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0) throw invalidArgument(location);
  return number;
}
