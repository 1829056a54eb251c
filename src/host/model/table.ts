import { contains, intersect, lastRow, type Box } from '../engine/box';
import { HostObject, invalidArgument, itemAlreadyExists, itemNotFound } from '../rich-api';
import { formatArea, quoteSheetName } from './address';
import type { ModelContext, SheetBox } from './context';
import { tableArea, type TableRecord } from './side-store';
import { TableColumnCollection } from './table-column';
import { assertResizable, bodyBox, setTotals } from './table-edit';
import { readHeaders } from './table-headers';
import { headerNames, isLegalName } from './table-names';
import { replaceReferences, type Structured } from './table-references';
import { rewriteFormulas } from './table-rewrite';
import { TableRowCollection } from './table-row';
import { TableSort } from './table-sort';
import type { TableStore } from './table-store';

const STYLES = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

/** Excel.Table */
export class Table extends HostObject {
  readonly typeName = 'Table';
  readonly scalars = [
    'id',
    'name',
    'showHeaders',
    'showTotals',
    'style',
    'highlightFirstColumn',
    'highlightLastColumn',
    'showBandedRows',
    'showBandedColumns',
    'showFilterButton',
    'legacyId',
  ] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly tables: TableStore,
    private readonly record: TableRecord,
  ) {
    super();
  }

  get id(): string {
    return this.record.id;
  }

  get legacyId(): string {
    return /\d+/.exec(this.record.id)![0];
  }

  get name(): string {
    return this.record.name;
  }

  /** @throws InvalidArgument for a name that is not allowed or taken in the workbook, whichever sheet it is on */
  set name(name: string) {
    const location = 'Table.name';
    if (typeof name !== 'string' || !isLegalName(name)) throw invalidArgument(location);
    const owner = this.tables.byName(name);
    if (owner !== null && owner !== this.record)
      throw invalidArgument(location, itemAlreadyExists(location).message);
    if (name !== this.record.name) this.tables.rename(this.record, name);
  }

  get worksheet(): HostObject {
    return this.context.worksheetOf(this.record.sheetId);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.context, this.tables, this.record);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.context, this.tables, this.record);
  }

  get sort(): TableSort {
    return new TableSort(this.context, () => bodyBox(this.record, 'TableSort.apply'));
  }

  get showHeaders(): boolean {
    return this.record.showHeaders;
  }

  /** Off clears the header cells; on puts the column names back into the row above. */
  set showHeaders(show: boolean) {
    const { box, sheetId, showHeaders } = this.record;
    if (show === showHeaders) return;
    assertResizable(this.context, sheetId, 'Table.showHeaders');
    if (show && box.row === 0) throw invalidArgument('Table.showHeaders');
    const by = show ? -1 : 1;
    const header = this.context.rangeAt({ sheetId, box: { ...box, rows: 1 } });
    this.tables.update(this.record, {
      showHeaders: show,
      box: { ...box, row: box.row + by, rows: box.rows - by },
    });
    if (!show) this.tables.quietly(() => (header as unknown as Clearable).clear('Contents'));
    else
      this.tables.renameColumns(
        this.record,
        this.record.columns.map((column) => column.name),
      );
  }

  get showTotals(): boolean {
    return this.record.showTotals;
  }

  set showTotals(show: boolean) {
    setTotals(this.context, this.tables, this.record, show);
  }

  get style(): string {
    return this.record.style ?? '';
  }

  /** @throws InvalidArgument for a style Excel does not have */
  set style(style: string) {
    if (style !== '' && !STYLES.test(style)) throw invalidArgument('Table.style');
    this.tables.update(this.record, { style: style === '' ? undefined : style });
  }

  get highlightFirstColumn(): boolean {
    return this.record.firstColumn;
  }
  set highlightFirstColumn(on: boolean) {
    this.record.firstColumn = on;
  }

  get highlightLastColumn(): boolean {
    return this.record.lastColumn;
  }
  set highlightLastColumn(on: boolean) {
    this.record.lastColumn = on;
  }

  get showBandedRows(): boolean {
    return this.record.bandedRows;
  }
  set showBandedRows(on: boolean) {
    this.tables.update(this.record, { bandedRows: on });
  }

  get showBandedColumns(): boolean {
    return this.record.bandedColumns;
  }
  set showBandedColumns(on: boolean) {
    this.record.bandedColumns = on;
  }

  get showFilterButton(): boolean {
    return this.record.showFilterButton;
  }
  set showFilterButton(on: boolean) {
    this.record.showFilterButton = on;
  }

  /** Header, body and totals. */
  getRange(): HostObject {
    return this.context.rangeAt({ sheetId: this.record.sheetId, box: tableArea(this.record) });
  }

  getDataBodyRange(): HostObject {
    return this.context.rangeAt(bodyBox(this.record, 'Table.getDataBodyRange'));
  }

  getHeaderRowRange(): HostObject {
    const { showHeaders, sheetId, box } = this.record;
    if (!showHeaders) throw itemNotFound('Table.getHeaderRowRange');
    return this.context.rangeAt({ sheetId, box: { ...box, rows: 1 } });
  }

  /** @throws ItemNotFound without a totals row */
  getTotalRowRange(): HostObject {
    const { showTotals, sheetId, box } = this.record;
    if (!showTotals) throw itemNotFound('Table.getTotalRowRange');
    return this.context.rangeAt({ sheetId, box: { ...box, row: lastRow(box) + 1, rows: 1 } });
  }

  /** Keeps the header row and has to overlap; cells are not touched. */
  resize(newRange: unknown): void {
    const location = 'Table.resize';
    const { record } = this;
    const { sheetId, box } = this.context.locate(newRange, record.sheetId, location);
    const rows = box.rows - (record.showTotals ? 1 : 0);
    const legal =
      sheetId === record.sheetId && box.row === record.box.row && intersect(box, record.box) !== null;
    if (!legal || rows < (record.showHeaders ? 2 : 1)) throw invalidArgument(location);
    if (record.showTotals && lastRow(box) !== lastRow(tableArea(record))) throw invalidArgument(location);
    assertResizable(this.context, sheetId, location);
    this.assertFree({ sheetId, box }, location);
    const columns = Array.from({ length: box.columns }, (_, index) => {
      const known = record.columns[box.column + index - record.box.column];
      return known ?? this.tables.newColumn('');
    });
    this.tables.update(record, { box: { ...box, rows }, columns });
    if (record.showHeaders) {
      this.tables.renameColumns(record, headerNames(readHeaders(this.context.engine, record)));
    }
  }

  /** The cells stay, structured references become addresses. */
  convertToRange(): HostObject {
    const { record } = this;
    const range = this.getRange();
    rewriteFormulas(this.context.engine, record.name, (formula, row) =>
      replaceReferences(formula, record.name, (structured) => this.addressOf(structured, row)),
    );
    this.tables.remove(record);
    return range;
  }

  /** Removes the table and its cells' content. */
  delete(): void {
    const place = { sheetId: this.record.sheetId, box: tableArea(this.record) };
    this.context.guard(place, 'Table.delete');
    this.tables.remove(this.record);
    (this.context.rangeAt(place) as unknown as Clearable).clear('All');
  }

  /** Nothing is ever filtered here. */
  clearFilters(): void {}
  reapplyFilters(): void {}

  private assertFree({ sheetId, box }: SheetBox, location: string): void {
    const other = this.tables.all.find(
      (table) =>
        table !== this.record && table.sheetId === sheetId && intersect(tableArea(table), box) !== null,
    );
    if (other !== undefined) throw invalidArgument(location);
  }

  private addressOf({ section, columns }: Structured, row: number): string {
    const { record } = this;
    const { name } = this.worksheet as HostObject & { name: string };
    const indexOf = (wanted: string): number =>
      record.columns.findIndex((column) => column.name.toLowerCase() === wanted.toLowerCase());
    const [from, to] =
      columns === null ? [0, record.columns.length - 1] : [columns.from, columns.to].map(indexOf);
    if (from < 0 || to < 0) return '#REF!';
    const rows = this.rowsOf(section, row);
    if (rows === null) return '#REF!';
    const box: Box = { ...rows, column: record.box.column + from, columns: to - from + 1 };
    return `${quoteSheetName(name)}!${formatArea(box, true)}`;
  }

  private rowsOf(section: Structured['section'], row: number): Box | null {
    const { box, showHeaders, showTotals } = this.record;
    const header = showHeaders ? 1 : 0;
    const body = { ...box, row: box.row + header, rows: box.rows - header };
    switch (section) {
      case 'all':
        return tableArea(this.record);
      case 'headers':
        return showHeaders ? { ...box, rows: 1 } : null;
      case 'totals':
        return showTotals ? { ...box, row: lastRow(box) + 1, rows: 1 } : null;
      case 'row':
        return contains(body, { ...body, row, rows: 1 }) ? { ...body, row, rows: 1 } : null;
      default:
        return body;
    }
  }
}

interface Clearable {
  clear(applyTo: string): void;
}
