import { deleteCells } from '../engine/structure';
import { HostCollection, HostObject, invalidArgument, invalidOperation, itemNotFound } from '../rich-api';
import { writeContent } from './cell-input';
import type { ModelContext } from './context';
import type { TableRecord } from './side-store';
import { addRows, bodyBox, valuesOf } from './table-edit';
import type { TableStore } from './table-store';

/** One row of a table's body: a position, not a record, so sorting does not move it. */
export class TableRow extends HostObject {
  readonly typeName = 'TableRow';
  readonly scalars = ['index', 'values'] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly tables: TableStore,
    private readonly record: TableRecord,
    readonly index: number,
  ) {
    super();
  }

  get values(): unknown[][] {
    return valuesOf(this.context.rangeAt(this.place()));
  }

  set values(values: unknown[][]) {
    writeContent(this.context, this.place(), values, 'TableRow.values');
  }

  getRange(): HostObject {
    return this.context.rangeAt(this.place());
  }

  delete(): void {
    deleteRows(this.context, this.tables, this.record, [this.index], 'TableRow.delete');
  }

  private place() {
    const { box, sheetId } = bodyBox(this.record, 'TableRow.getRange');
    if (this.index >= box.rows) throw itemNotFound('TableRow.getRange');
    return { sheetId, box: { ...box, row: box.row + this.index, rows: 1 } };
  }
}

export class TableRowCollection extends HostCollection<TableRow> {
  readonly typeName = 'TableRowCollection';
  override readonly scalars = ['count'] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly tables: TableStore,
    private readonly record: TableRecord,
  ) {
    super();
  }

  override get count(): number {
    const { box, showHeaders } = this.record;
    return box.rows - (showHeaders ? 1 : 0);
  }

  get items(): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => this.row(index));
  }

  override getItem(key: unknown): TableRow {
    return this.getItemAt(key);
  }

  /**
   * Adds rows at an index, or at the end for null and -1; cells below the table move down.
   * @returns the first new row
   */
  add(index: number | null, values: unknown[][] | unknown[] | null, alwaysInsert: boolean | null): TableRow {
    const location = 'TableRowCollection.add';
    const rows = asRows(values, this.record.columns.length, location);
    const count = rows?.length ?? 1;
    const first = addRows(
      this.context,
      this.tables,
      this.record,
      index,
      count,
      alwaysInsert !== false,
      location,
    );
    if (rows !== null) {
      const { box, sheetId } = bodyBox(this.record, location);
      writeContent(
        this.context,
        { sheetId, box: { ...box, row: box.row + first, rows: count } },
        rows,
        location,
      );
    }
    return this.row(first);
  }

  deleteRows(rows: (TableRow | number)[]): void {
    const indexes = rows.map((row) => (row instanceof TableRow ? row.index : row));
    deleteRows(this.context, this.tables, this.record, indexes, 'TableRowCollection.deleteRows');
  }

  deleteRowsAt(index: number, count: number | null): void {
    const indexes = Array.from({ length: count ?? 1 }, (_, offset) => index + offset);
    deleteRows(this.context, this.tables, this.record, indexes, 'TableRowCollection.deleteRowsAt');
  }

  private row(index: number): TableRow {
    return new TableRow(this.context, this.tables, this.record, index);
  }
}

/** A one-dimensional list is one row. @throws InvalidArgument when a row is not as wide as the table */
function asRows(
  values: unknown[][] | unknown[] | null,
  columns: number,
  location: string,
): unknown[][] | null {
  if (values === null) return null;
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument(location);
  const rows = values.every(Array.isArray) ? (values as unknown[][]) : [values];
  if (rows.some((row) => row.length !== columns)) throw invalidArgument(location);
  return rows;
}

function deleteRows(
  context: ModelContext,
  tables: TableStore,
  record: TableRecord,
  indexes: readonly number[],
  location: string,
): void {
  const { box, sheetId } = bodyBox(record, location);
  const wanted = [...new Set(indexes)].sort((a, b) => b - a);
  if (wanted.some((index) => !Number.isInteger(index) || index < 0 || index >= box.rows))
    throw itemNotFound(location);
  if (wanted.length === box.rows) {
    // Excel keeps one blank row.
    const last = wanted.pop()!;
    context.guard({ sheetId, box }, location);
    const values = [record.columns.map(() => '')];
    writeContent(context, { sheetId, box: { ...box, row: box.row + last, rows: 1 } }, values, location);
  }
  if (context.side.sheet(sheetId).protection !== null) throw invalidOperation(location);
  for (const index of wanted) {
    const before = record.box;
    tables.quietly(() =>
      deleteCells(context.engine, sheetId, { ...box, row: box.row + index, rows: 1 }, 'up'),
    );
    tables.update(record, { box: { ...before, rows: before.rows - 1 } });
  }
}
