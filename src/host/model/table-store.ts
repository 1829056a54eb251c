import { contains, lastRow, type Box } from '../engine/box';
import type { EngineChange } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { placeAfter } from './anchor';
import { fillCalculatedColumns, learnCalculatedColumns } from './table-calculated';
import { mirrorTable, teachStructuredReferences, unmirrorTable } from './table-engine';
import { readHeaders, writeHeaders } from './table-headers';
import { growBelow } from './table-growth';
import { freeName, headerNames } from './table-names';
import { renameColumns, renameTable } from './table-references';
import { rewriteFormulas } from './table-rewrite';
import { tableArea, type SideStore, type TableRecord } from './side-store';

/**
 * The tables of a workbook: kept in the side store, mirrored into the engine for the grid and for structured
 * references, and led along with whatever happens to the cells.
 */
export class TableStore {
  private nextId = 1;
  private nextColumn = 1;
  private stale = false;
  /** Rows that came into a table and want their calculated columns. */
  private fresh: { id: string; rows: Box }[] = [];
  private busy = false;

  constructor(
    readonly engine: Engine,
    readonly side: SideStore,
  ) {
    teachStructuredReferences();
    engine.changes.listen((change) => this.follow(change));
  }

  get all(): readonly TableRecord[] {
    return this.side.tables;
  }

  byId(id: string): TableRecord | null {
    return this.all.find((table) => table.id === id) ?? null;
  }

  /** Names are unique in the workbook, without regard to case. */
  byName(name: string): TableRecord | null {
    return this.all.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** The table whose header, body or totals cover a cell. */
  at(sheetId: string, row: number, column: number): TableRecord | null {
    const cell: Box = { row, column, rows: 1, columns: 1 };
    return this.all.find((table) => table.sheetId === sheetId && contains(tableArea(table), cell)) ?? null;
  }

  newName(): string {
    return freeName('Table', (name) => this.byName(name) !== null);
  }

  newColumn(name: string): TableRecord['columns'][number] {
    return { id: this.nextColumn++, name };
  }

  /** Takes in a table whose header cells are in place; `names` are its columns. */
  add(table: Omit<TableRecord, 'id'>): TableRecord {
    const record: TableRecord = { ...table, id: `{table-${this.nextId++}}` };
    this.side.tables.push(record);
    mirrorTable(this.engine, record);
    return record;
  }

  /** Forgets a table; its cells stay. */
  remove(record: TableRecord): void {
    this.side.tables = this.side.tables.filter((table) => table !== record);
    unmirrorTable(this.engine, record.id);
  }

  /** Applies changes of a record to the engine. */
  update(record: TableRecord, changes: Partial<TableRecord>): void {
    Object.assign(record, changes);
    mirrorTable(this.engine, record);
  }

  /** Renames a table, in formulas as well. */
  rename(record: TableRecord, name: string): void {
    const before = record.name;
    this.update(record, { name });
    rewriteFormulas(this.engine, before, (formula) => renameTable(formula, before, name));
  }

  /** New names for the columns, already unique: header cells and formulas follow. */
  renameColumns(record: TableRecord, names: readonly string[]): void {
    const renamed = new Map<string, string>();
    record.columns.forEach((column, index) => {
      if (column.name !== names[index]) renamed.set(column.name.toLowerCase(), names[index]);
      column.name = names[index];
    });
    this.quietly(() => writeHeaders(this.engine, record));
    mirrorTable(this.engine, record);
    if (renamed.size === 0) return;
    for (const column of record.columns) {
      if (column.calculatedFormula === undefined) continue;
      column.calculatedFormula = renameColumns(column.calculatedFormula, record.name, renamed);
    }
    rewriteFormulas(this.engine, record.name, (formula) => renameColumns(formula, record.name, renamed));
  }

  /** Brings the engine's tables in line after the engine moved cells by itself; fills rows that came in. */
  flush(): void {
    if (!this.stale) return;
    this.stale = false;
    for (const record of this.side.tables) {
      const names = headerNames(this.headerValues(record));
      if (names.some((name, index) => name !== record.columns[index].name)) this.renameColumns(record, names);
      else this.quietly(() => writeHeaders(this.engine, record));
      mirrorTable(this.engine, record);
    }
    const fresh = this.fresh.splice(0);
    this.quietly(() => {
      for (const { id, rows } of fresh) {
        const record = this.byId(id);
        if (record !== null) fillCalculatedColumns(this.engine, record, rows);
      }
    });
  }

  /** Writes of our own say nothing new about tables. */
  quietly<T>(work: () => T): T {
    const before = this.busy;
    this.busy = true;
    try {
      return work();
    } finally {
      this.busy = before;
    }
  }

  private headerValues(record: TableRecord): unknown[] {
    return record.showHeaders
      ? readHeaders(this.engine, record)
      : record.columns.map((column) => column.name);
  }

  private follow(change: EngineChange): void {
    if (change.kind === 'cells') {
      // While cells move, the engine writes formulas that were there before.
      if (!this.busy && !this.stale) this.written(change.sheetId, change.box);
      return;
    }
    if (change.kind === 'sheetDeleted') return this.sheetDeleted(change.sheetId);
    if (!('box' in change) || change.kind === 'format') return;
    this.later();
    for (const record of [...this.side.tables]) this.shift(record, change);
  }

  private sheetDeleted(sheetId: string): void {
    for (const record of this.all.filter((table) => table.sheetId === sheetId)) this.remove(record);
  }

  private shift(record: TableRecord, change: EngineChange): void {
    const before = tableArea(record);
    const place = placeAfter({ sheetId: record.sheetId, box: before }, change);
    if (place === null) return this.remove(record);
    const same = place.sheetId === record.sheetId && JSON.stringify(place.box) === JSON.stringify(before);
    if (same) return;
    if (change.kind === 'rowsDeleted' && contains(change.box, { ...before, row: lastRow(before), rows: 1 })) {
      record.showTotals = false;
    }
    this.shiftColumns(record, before, place.box, change);
    record.sheetId = place.sheetId;
    record.box = { ...place.box, rows: place.box.rows - (record.showTotals ? 1 : 0) };
    if (change.kind === 'rowsInserted' && place.box.rows > before.rows) {
      const { row, rows } = change.box;
      this.fresh.push({ id: record.id, rows: { ...record.box, row, rows } });
    }
  }

  /** Columns that came in or went away, at their place. */
  private shiftColumns(record: TableRecord, before: Box, after: Box, change: EngineChange): void {
    const difference = after.columns - before.columns;
    if (difference === 0) return;
    const at = 'box' in change ? Math.max(change.box.column - before.column, 0) : record.columns.length;
    if (difference < 0) record.columns.splice(at, -difference);
    else record.columns.splice(at, 0, ...Array.from({ length: difference }, () => this.newColumn('')));
  }

  /** A value was written: it may be a header, a formula of a column, or the row below a table. */
  private written(sheetId: string, box: Box): void {
    for (const record of this.side.tables.filter((table) => table.sheetId === sheetId)) {
      const rows = this.quietly(() => growBelow(this.engine, record, this.all, box));
      if (rows !== null) {
        mirrorTable(this.engine, record);
        this.quietly(() => fillCalculatedColumns(this.engine, record, rows));
      }
      if (record.showHeaders && touchesHeader(record, box)) {
        this.renameColumns(record, headerNames(this.headerValues(record)));
      }
      this.quietly(() => learnCalculatedColumns(this.engine, record, box));
    }
  }

  /** The engine has not finished with its own tables yet. */
  private later(): void {
    if (this.stale) return;
    this.stale = true;
    queueMicrotask(() => this.flush());
  }
}

const touchesHeader = ({ box }: TableRecord, written: Box): boolean =>
  written.row <= box.row &&
  lastRow(written) >= box.row &&
  written.column < box.column + box.columns &&
  written.column + written.columns > box.column;
