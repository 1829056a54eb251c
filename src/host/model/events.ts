import { GRID_COLUMNS, GRID_ROWS, intersect, type Box } from '../engine/box';
import { cellAt, valueOf } from '../engine/cells';
import type { EngineChange } from '../engine/changes';
import { API_EVENT, HostObject } from '../rich-api';
import { formatArea } from './address';
import { isErrorCell, type CellValue } from './cell-content';
import type { ModelContext } from './context';
import { tableArea } from './side-store';
import type { ICellData } from '@univerjs/core';

/** Message types of the wire. */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableChanged: 101,
} as const;

/** Target of the events of worksheets and tables as collections. */
const WORKBOOK = 'Workbook';

const CHANGE_TYPES = {
  cells: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
} as const;

/** context.runtime: switches all events of the add-in off and on. */
export class Runtime extends HostObject {
  readonly typeName = 'Runtime';
  readonly scalars = ['enableEvents'] as const;
  private enabled = true;

  get enableEvents(): boolean {
    return this.enabled;
  }
  set enableEvents(enabled: boolean) {
    this.enabled = enabled;
  }
}

export interface EventSource {
  /** "api" while a batch runs. */
  readonly source: 'api' | 'grid';
}

/**
 * Turns what happens to the cells into the events of the API. Every change raises them, those of the add-in
 * itself as well; formulas that calculate anew raise onCalculated alone.
 */
export class Events {
  readonly runtime = new Runtime();
  private active: string | null = null;
  private readonly names = new Map<string, string>();

  constructor(private readonly context: ModelContext & EventSource) {
    context.engine.changes.listen((change) => this.report(change));
    context.engine.calculation.onCalculated(() => this.calculated());
  }

  private report(change: EngineChange): void {
    const { sheetId } = change;
    switch (change.kind) {
      case 'cells':
      case 'rowsInserted':
      case 'rowsDeleted':
      case 'columnsInserted':
      case 'columnsDeleted':
        return this.changed(change);
      case 'moved':
        this.changed({ kind: 'cells', sheetId, box: change.box });
        return this.changed({ kind: 'cells', sheetId: change.toSheetId, box: change.toBox });
      case 'format':
        return this.emit(EVENT.formatChanged, sheetId, {
          worksheetId: sheetId,
          address: formatArea(change.box),
        });
      case 'sheetAdded':
        this.names.set(sheetId, this.nameOf(sheetId));
        return this.emit(EVENT.added, null, { worksheetId: sheetId, source: 'Local' });
      case 'sheetDeleted':
        return this.emit(EVENT.deleted, null, { worksheetId: sheetId, source: 'Local' });
      case 'sheetRenamed':
        return this.renamed(sheetId);
      case 'sheetMoved':
        return this.emit(EVENT.moved, null, { worksheetId: sheetId });
      case 'sheetVisibility':
        return this.emit(EVENT.visibilityChanged, sheetId, { worksheetId: sheetId });
      case 'sheetActivated':
        return this.activated(sheetId);
      case 'selection':
        return this.selected(sheetId);
    }
  }

  private changed(change: Extract<EngineChange, { box: Box }>): void {
    const { sheetId, kind } = change;
    const box = wholeLines(change);
    const details = kind === 'cells' && 'before' in change ? this.details(sheetId, box, change.before) : {};
    const args = {
      changeType: CHANGE_TYPES[kind as keyof typeof CHANGE_TYPES],
      worksheetId: sheetId,
      address: formatArea(box),
      source: 'Local',
      shiftDirection: 'None',
      triggerSource: this.context.source === 'api' ? 'ThisLocalAddin' : 'Unknown',
      ...details,
    };
    this.emit(EVENT.changed, sheetId, args);
    for (const table of this.context.side.tables) {
      if (table.sheetId !== sheetId || intersect(tableArea(table), box) === null) continue;
      this.emitTo(EVENT.tableChanged, table.id, { ...args, tableId: table.id });
      this.emitTo(EVENT.tableChanged, WORKBOOK, { ...args, tableId: table.id });
    }
  }

  /** Values before and after: only when exactly one cell changed. */
  private details(sheetId: string, box: Box, before: ICellData | undefined): object {
    if (box.rows * box.columns !== 1 || before === undefined) return {};
    const after = cellAt(this.context.engine, sheetId, box.row, box.column);
    return {
      valueBefore: valueOf(before),
      valueAfter: valueOf(after),
      valueTypeBefore: typeOf(before, valueOf(before)),
      valueTypeAfter: typeOf(after, valueOf(after)),
    };
  }

  private renamed(sheetId: string): void {
    const nameBefore = this.names.get(sheetId) ?? '';
    const nameAfter = this.nameOf(sheetId);
    this.names.set(sheetId, nameAfter);
    this.emit(EVENT.nameChanged, sheetId, { worksheetId: sheetId, nameBefore, nameAfter, source: 'Local' });
  }

  private activated(sheetId: string): void {
    const before = this.active;
    this.active = sheetId;
    if (before === sheetId) return;
    if (before !== null) this.emit(EVENT.deactivated, before, { worksheetId: before });
    this.emit(EVENT.activated, sheetId, { worksheetId: sheetId });
  }

  private selected(sheetId: string): void {
    const { engine, activeSheetId } = this.context;
    // The grid selects a cell of the next workbook while it is being opened in place of this one.
    if (!engine.hasSheet(sheetId) || !engine.hasSheet(activeSheetId)) return;
    const selected = (
      this.context as unknown as { getSelectedRanges(): { address: string } }
    ).getSelectedRanges();
    const address = selected.address.replace(/(?:'(?:[^']|'')*'|[^,!' ]+)!/g, '').replaceAll(', ', ',');
    this.emit(EVENT.selectionChanged, sheetId, { worksheetId: sheetId, address });
  }

  private calculated(): void {
    const { engine } = this.context;
    for (const sheet of engine.unit.getSheets()) {
      const worksheetId = sheet.getSheetId();
      const everything = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
      const address = formatArea(everything);
      this.emit(EVENT.calculated, worksheetId, { worksheetId, address });
    }
  }

  private nameOf(sheetId: string): string {
    return this.context.engine.sheet(sheetId).getName();
  }

  /** To the handlers of one sheet, and to those of all. */
  private emit(type: number, sheetId: string | null, args: object): void {
    if (sheetId !== null) this.emitTo(type, sheetId, args);
    this.emitTo(type, WORKBOOK, args);
  }

  private emitTo(messageType: number, targetId: string, args: object): void {
    if (!this.runtime.enableEvents) return;
    const message = JSON.stringify(args);
    this.context.events.emit({ messageCategory: API_EVENT, messageType, targetId, message, id: '' });
  }
}

/** Rows and columns come and go as a whole; the engine knows them as far as its sheet reaches. */
function wholeLines({ kind, box }: Extract<EngineChange, { box: Box }>): Box {
  if (/^rows/.test(kind)) return { ...box, column: 0, columns: GRID_COLUMNS };
  return /^columns/.test(kind) ? { ...box, row: 0, rows: GRID_ROWS } : box;
}

function typeOf(cell: ICellData | null, value: CellValue): string {
  if (cell === null || value === '') return 'Empty';
  if (isErrorCell(cell, value)) return 'Error';
  return { number: 'Double', boolean: 'Boolean', string: 'String' }[
    typeof value as 'number' | 'boolean' | 'string'
  ];
}
