import { intersect, isInGrid, lastRow, type Box } from '../engine/box';
import { ensureSize } from '../engine/cells';
import { insertCells } from '../engine/structure';
import { HostCollection, invalidArgument, RichApiError } from '../rich-api';
import type { ModelContext, SheetBox } from './context';
import { mergesIn } from './merges';
import { tableArea } from './side-store';
import { Table } from './table';
import { assertResizable, isBlankBox } from './table-edit';
import { readHeaders } from './table-headers';
import { headerNames } from './table-names';
import type { TableStore } from './table-store';

/** workbook.tables, worksheet.tables (`sheetId`) and range.getTables() (`within`). */
export class TableCollection extends HostCollection<Table> {
  readonly typeName: string = 'TableCollection';
  override readonly scalars = ['count'] as const;

  constructor(
    protected readonly context: ModelContext,
    protected readonly tables: TableStore,
    protected readonly sheetId: string | null,
    private readonly within: Box | null = null,
    private readonly fully = false,
  ) {
    super();
  }

  get items(): Table[] {
    return this.tables.all
      .filter((table) => this.sheetId === null || table.sheetId === this.sheetId)
      .filter((table) => this.within === null || this.covers(tableArea(table), this.within))
      .map((table) => new Table(this.context, this.tables, table));
  }

  /**
   * Makes a table of cells. Header cells become text and unique. Without headers a header row is made and the
   * data moves down by one; a header row alone gets a blank row below it.
   * @param address - a Range or an address; without a sheet it is on this sheet, or on the active one
   * @throws InvalidArgument for a bad address or cells of another table, MergedRangeConflict for merged cells
   */
  add(address: unknown, hasHeaders: boolean): Table {
    const location = 'TableCollection.add';
    const place = this.context.locate(address, this.sheetId ?? this.context.activeSheetId, location);
    const { sheetId } = place;
    if (this.sheetId !== null && sheetId !== this.sheetId) throw invalidArgument(location);
    if (typeof hasHeaders !== 'boolean') throw invalidArgument(location);
    assertResizable(this.context, sheetId, location);
    this.assertFree(place, location);
    const box = this.withRoom(place, hasHeaders);
    this.assertFree({ sheetId, box }, location);
    ensureSize(this.context.engine, sheetId, box);
    const values = hasHeaders
      ? readHeaders(this.context.engine, { sheetId, box })
      : Array(box.columns).fill('');
    const names = headerNames(values);
    const record = this.tables.add({
      name: this.tables.newName(),
      sheetId,
      box,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      columns: names.map((name) => this.tables.newColumn(name)),
      style: 'TableStyleMedium2',
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
    });
    this.tables.renameColumns(record, names);
    return new Table(this.context, this.tables, record);
  }

  /** The first table of a range. @throws ItemNotFound */
  getFirst(): Table {
    return this.getItemAt(0);
  }

  private withRoom({ sheetId, box }: SheetBox, hasHeaders: boolean): Box {
    const { engine } = this.context;
    if (!hasHeaders) {
      this.tables.quietly(() => insertCells(engine, sheetId, { ...box, rows: 1 }, 'down'));
      return { ...box, rows: box.rows + 1 };
    }
    if (box.rows > 1) return box;
    const below = { ...box, row: lastRow(box) + 1, rows: 1 };
    if (!isBlankBox(this.context, sheetId, below))
      this.tables.quietly(() => insertCells(engine, sheetId, below, 'down'));
    return { ...box, rows: 2 };
  }

  private assertFree({ sheetId, box }: SheetBox, location: string): void {
    if (!isInGrid(box)) throw invalidArgument(location);
    const taken = this.tables.all.some(
      (table) => table.sheetId === sheetId && intersect(tableArea(table), box) !== null,
    );
    if (taken) throw invalidArgument(location, "A table can't overlap another table.");
    if (mergesIn(this.context.engine, sheetId, box).length > 0) {
      throw new RichApiError('MergedRangeConflict', 'The range has merged cells.', location, 409);
    }
  }

  private covers(area: Box, within: Box): boolean {
    const shared = intersect(area, within);
    if (shared === null) return false;
    return !this.fully || (shared.rows === area.rows && shared.columns === area.columns);
  }
}

export class TableScopedCollection extends TableCollection {
  override readonly typeName = 'TableScopedCollection';
}
