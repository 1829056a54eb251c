import { lastRow, type Box } from '../engine/box';
import { deleteCells, insertCells } from '../engine/structure';
import { HostCollection, HostObject, invalidArgument, invalidOperation, itemNotFound } from '../rich-api';
import { writeContent } from './cell-input';
import type { ModelContext, SheetBox } from './context';
import { tableArea, type TableRecord } from './side-store';
import { assertResizable, bodyBox, valuesOf } from './table-edit';
import { headerNames } from './table-names';
import type { TableStore } from './table-store';

export class TableColumn extends HostObject {
  readonly typeName = 'TableColumn';
  readonly scalars = ['id', 'index', 'name', 'values'] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly tables: TableStore,
    private readonly record: TableRecord,
    readonly id: number,
  ) {
    super();
  }

  /** @throws ItemNotFound when the column was deleted */
  get index(): number {
    const index = this.record.columns.findIndex((column) => column.id === this.id);
    if (index < 0) throw itemNotFound('TableColumn.index');
    return index;
  }

  get name(): string {
    return this.record.columns[this.index].name;
  }

  /** Renames the header, and the column in formulas. @throws InvalidArgument for a blank name or a taken one */
  set name(name: string) {
    const location = 'TableColumn.name';
    const { index } = this;
    if (typeof name !== 'string' || name === '') throw invalidArgument(location);
    const names = this.record.columns.map((column) => column.name);
    if (names.some((other, at) => at !== index && other.toLowerCase() === name.toLowerCase())) {
      throw invalidArgument(location);
    }
    const { box, sheetId, showHeaders } = this.record;
    if (showHeaders) this.context.guard({ sheetId, box: this.cells(box.row, box.row) }, location);
    names[index] = name;
    this.tables.renameColumns(this.record, names);
  }

  /** Header, body and totals. */
  get values(): unknown[][] {
    return valuesOf(this.context.rangeAt(this.whole()));
  }

  set values(values: unknown[][]) {
    writeContent(this.context, this.whole(), values, 'TableColumn.values');
  }

  getRange(): HostObject {
    return this.context.rangeAt(this.whole());
  }

  getDataBodyRange(): HostObject {
    const { box, sheetId } = bodyBox(this.record, 'TableColumn.getDataBodyRange');
    return this.context.rangeAt({ sheetId, box: this.cells(box.row, lastRow(box)) });
  }

  getHeaderRowRange(): HostObject {
    const { box, sheetId, showHeaders } = this.record;
    if (!showHeaders) throw itemNotFound('TableColumn.getHeaderRowRange');
    return this.context.rangeAt({ sheetId, box: this.cells(box.row, box.row) });
  }

  getTotalRowRange(): HostObject {
    if (!this.record.showTotals) throw itemNotFound('TableColumn.getTotalRowRange');
    const row = lastRow(this.record.box) + 1;
    return this.context.rangeAt({ sheetId: this.record.sheetId, box: this.cells(row, row) });
  }

  /** @throws InvalidOperation for the last column */
  delete(): void {
    const location = 'TableColumn.delete';
    const { record, index } = this;
    if (record.columns.length === 1) throw invalidOperation(location);
    assertResizable(this.context, record.sheetId, location);
    const { box, sheetId } = record;
    const columns = record.columns.filter((_, at) => at !== index);
    this.tables.quietly(() => deleteCells(this.context.engine, sheetId, this.whole().box, 'left'));
    this.tables.update(record, { sheetId, columns, box: { ...box, columns: box.columns - 1 } });
  }

  private whole(): SheetBox {
    const area = tableArea(this.record);
    return { sheetId: this.record.sheetId, box: this.cells(area.row, lastRow(area)) };
  }

  private cells(from: number, to: number): Box {
    return { row: from, column: this.record.box.column + this.index, rows: to - from + 1, columns: 1 };
  }
}

export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly typeName = 'TableColumnCollection';
  override readonly scalars = ['count'] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly tables: TableStore,
    private readonly record: TableRecord,
  ) {
    super();
  }

  get items(): TableColumn[] {
    return this.record.columns.map(({ id }) => new TableColumn(this.context, this.tables, this.record, id));
  }

  /** @param values - header first, then one per body row; a single value fills the column */
  add(index: number | null, values: unknown[][] | null, name: string | null): TableColumn {
    const location = 'TableColumnCollection.add';
    const { record, context } = this;
    const count = record.columns.length;
    const at = index === null || index === -1 ? count : index;
    if (!Number.isInteger(at) || at < 0 || at > count) throw invalidArgument(location);
    if (Array.isArray(values) && values.length !== record.box.rows) throw invalidArgument(location);
    assertResizable(context, record.sheetId, location);
    const { box, sheetId } = record;
    const area = tableArea(record);
    const room: Box = { ...area, column: area.column + at, columns: 1 };
    this.tables.quietly(() => insertCells(context.engine, sheetId, room, 'right'));
    const column = this.tables.newColumn('');
    const columns = record.columns.filter((existing) => existing.name !== '');
    columns.splice(at, 0, column);
    const wanted = columns.map((existing) =>
      existing === column ? (name ?? values?.[0]?.[0] ?? '') : existing.name,
    );
    column.name = headerNames(wanted)[at];
    this.tables.update(record, { sheetId, columns, box: { ...box, columns: box.columns + 1 } });
    this.tables.renameColumns(record, headerNames(wanted));
    const header = record.showHeaders ? 1 : 0;
    if (Array.isArray(values) && values.length > header) {
      const body: Box = { ...room, row: room.row + header, rows: values.length - header };
      writeContent(context, { sheetId, box: body }, values.slice(header), location);
    }
    return new TableColumn(context, this.tables, record, column.id);
  }
}
