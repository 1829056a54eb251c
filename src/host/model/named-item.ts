import {
  HostCollection,
  HostObject,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from '../rich-api';
import type { ModelContext, SheetBox } from './context';
import type { NamedItemStore } from './named-item-store';
import { parseStructured } from './table-references';
import { isLegalName } from './table-names';
import type { NameRecord } from './side-store';

type Constant = {
  type: 'String' | 'Integer' | 'Double' | 'Boolean' | 'Error';
  value: string | number | boolean;
};

/** The value of a formula that is a constant; null for one that has to be calculated. */
function constantOf(formula: string): Constant | null {
  if (/^"(?:[^"]|"")*"$/.test(formula)) {
    return { type: 'String', value: formula.slice(1, -1).replaceAll('""', '"') };
  }
  if (/^(true|false)$/i.test(formula)) return { type: 'Boolean', value: /^true$/i.test(formula) };
  if (/^#[A-Z0-9/?!]+$/.test(formula)) return { type: 'Error', value: formula };
  const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?%?$/i.test(formula) ? Number.parseFloat(formula) : NaN;
  if (Number.isNaN(number)) return null;
  const value = formula.endsWith('%') ? number / 100 : number;
  return { type: Number.isInteger(value) ? 'Integer' : 'Double', value };
}

/** Excel.NamedItem */
export class NamedItem extends HostObject {
  readonly typeName = 'NamedItem';
  readonly scalars = ['name', 'type', 'value', 'visible', 'comment', 'scope', 'formula'] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly names: NamedItemStore,
    private readonly record: NameRecord,
  ) {
    super();
  }

  get _Id(): string {
    return this.record.name;
  }

  get name(): string {
    return this.record.name;
  }

  get scope(): 'Workbook' | 'Worksheet' {
    return this.record.scope === null ? 'Workbook' : 'Worksheet';
  }

  get visible(): boolean {
    return this.record.visible;
  }
  set visible(visible: boolean) {
    this.names.update(this.record, { visible });
  }

  get comment(): string {
    return this.record.comment;
  }
  set comment(comment: string) {
    this.names.update(this.record, { comment });
  }

  /** Always begins with "=". */
  get formula(): string {
    return `=${this.names.formulaOf(this.record)}`;
  }
  set formula(formula: string) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('NamedItem.formula');
    this.names.update(this.record, { refers: this.names.parse(formula.slice(1)) });
  }

  /** A formula that is neither a constant nor a rectangle reads as Error. */
  get type(): string {
    if (this.place !== null) return 'Range';
    return constantOf(this.names.formulaOf(this.record))?.type ?? 'Error';
  }

  /** For a range its address. */
  get value(): unknown {
    if (this.place !== null) return this.names.formulaOf(this.record);
    return constantOf(this.names.formulaOf(this.record))?.value ?? '#VALUE!';
  }

  /** @throws InvalidOperation for a name of the workbook */
  get worksheet(): HostObject {
    if (this.record.scope === null) throw invalidOperation('NamedItem.worksheet');
    return this.context.worksheetOf(this.record.scope);
  }

  get worksheetOrNullObject(): HostObject | null {
    return this.record.scope === null ? null : this.worksheet;
  }

  /** @throws ItemNotFound when the name is not a range */
  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound('NamedItem.getRange');
    return range;
  }

  getRangeOrNullObject(): HostObject | null {
    return this.place === null ? null : this.context.rangeAt(this.place);
  }

  delete(): void {
    this.names.remove(this.record);
  }

  private get place(): SheetBox | null {
    const { refers } = this.record;
    return 'formula' in refers ? null : refers;
  }
}

/** workbook.names (`scope` null) and worksheet.names */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly typeName = 'NamedItemCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly names: NamedItemStore,
    private readonly scope: string | null,
  ) {
    super();
  }

  get items(): NamedItem[] {
    return this.names.inScope(this.scope).map((record) => this.item(record));
  }

  /**
   * @param reference - a Range, "=formula", or text, which becomes a text constant
   * @throws InvalidArgument for a name that is not allowed, ItemAlreadyExists for one that is taken
   */
  add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const location = 'NamedItemCollection.add';
    if (typeof name !== 'string' || !isLegalName(name)) throw invalidArgument(location);
    const isTable = this.context.side.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
    if (isTable || this.names.byName(name, this.scope) !== null) throw itemAlreadyExists(location);
    const record = this.names.add({
      name,
      scope: this.scope,
      visible: true,
      comment: typeof comment === 'string' ? comment : '',
      refers: this.target(reference, location),
    });
    return this.item(record);
  }

  private target(reference: unknown, location: string): NameRecord['refers'] {
    if (reference instanceof HostObject) return this.context.locate(reference, this.sheetId, location);
    if (typeof reference !== 'string') throw invalidArgument(location);
    if (!reference.startsWith('=')) return { formula: `"${reference.replaceAll('"', '""')}"` };
    return this.columnOf(reference.slice(1)) ?? this.names.parse(reference.slice(1));
  }

  /** A structured reference is resolved to cells at once. */
  private columnOf(formula: string): SheetBox | null {
    const match = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[.*\])?$/u.exec(formula);
    const table = this.context.side.tables.find(
      ({ name }) => name.toLowerCase() === match?.[1].toLowerCase(),
    );
    if (match === null || table === undefined) return null;
    const { columns, section } = parseStructured(match[2]);
    const indexOf = (wanted: string): number =>
      table.columns.findIndex((column) => column.name.toLowerCase() === wanted.toLowerCase());
    const [from, to] =
      columns === null ? [0, table.columns.length - 1] : [indexOf(columns.from), indexOf(columns.to)];
    if (from < 0 || to < 0) return null;
    const header = table.showHeaders && section !== 'all' ? 1 : 0;
    const { box, sheetId } = table;
    return {
      sheetId,
      box: {
        row: box.row + header,
        rows: box.rows - header,
        column: box.column + from,
        columns: to - from + 1,
      },
    };
  }

  private get sheetId(): string {
    return this.scope ?? this.context.activeSheetId;
  }

  private item(record: NameRecord): NamedItem {
    return new NamedItem(this.context, this.names, record);
  }
}
