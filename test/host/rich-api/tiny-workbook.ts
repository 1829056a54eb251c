import {
  accessDenied,
  EventBus,
  HostCollection,
  HostObject,
  invalidArgument,
  itemAlreadyExists,
  type Root,
} from '../../../src/host/rich-api';

/** Just enough of a workbook to speak the protocol to: sheets with one grid of numbers each. */
export class TinyFill extends HostObject {
  readonly typeName = 'RangeFill';
  readonly scalars = ['color'] as const;
  private shown = '#FFFFFF';
  get color(): string {
    return this.shown;
  }
  set color(color: string) {
    if (color === null) throw invalidArgument('RangeFill.color');
    this.shown = color;
  }
}

export class TinyFormat extends HostObject {
  readonly typeName = 'RangeFormat';
  readonly scalars = ['wrapText'] as const;
  readonly fill = new TinyFill();
  private wraps = false;
  get wrapText(): boolean {
    return this.wraps;
  }
  set wrapText(wraps: boolean) {
    this.wraps = wraps;
  }
}

export class TinyRange extends HostObject {
  readonly typeName = 'Range';
  readonly scalars = ['address', 'values'] as const;
  readonly format = new TinyFormat();
  tracked = false;
  constructor(
    readonly worksheet: TinySheet,
    readonly at: string,
  ) {
    super();
  }
  get address(): string {
    return `${this.worksheet.name}!${this.at}`;
  }
  get values(): unknown[][] {
    return this.worksheet.cells.get(this.at) ?? [['']];
  }
  set values(values: unknown[][]) {
    if (this.worksheet.locked) throw accessDenied('Range.values');
    this.worksheet.cells.set(this.at, values);
    this.worksheet.workbook.pending++;
  }
  getTwin(other: TinyRange | null): TinyRange | null {
    return other;
  }
  getSum(): number {
    return this.values.flat().reduce<number>((sum, value) => sum + Number(value), 0);
  }
  explode(): void {
    throw new TypeError('a fault of the host');
  }
  track(): void {
    this.tracked = true;
  }
  untrack(): void {
    this.tracked = false;
  }
}

export class TinySheet extends HostObject {
  readonly typeName = 'Worksheet';
  readonly scalars = ['id', 'name', 'position'] as const;
  readonly cells = new Map<string, unknown[][]>();
  locked = false;
  constructor(
    readonly workbook: TinyWorkbook,
    readonly id: string,
    private label: string,
  ) {
    super();
  }
  get name(): string {
    return this.label;
  }
  set name(name: string) {
    this.label = name;
  }
  get position(): number {
    return this.workbook.worksheets.items.indexOf(this);
  }
  getRange(address: string): TinyRange {
    return new TinyRange(this, address);
  }
}

export class TinySheets extends HostCollection<TinySheet> {
  readonly typeName = 'WorksheetCollection';
  readonly items: TinySheet[] = [];
  constructor(private readonly workbook: TinyWorkbook) {
    super();
  }
  add(name: string | null): TinySheet {
    if (name !== null && this.find(name) !== null) throw itemAlreadyExists('WorksheetCollection.add');
    const count = this.items.length + 1;
    const sheet = new TinySheet(this.workbook, `{sheet-${count}}`, name ?? `Sheet${count}`);
    this.items.push(sheet);
    return sheet;
  }
}

export class TinyWorkbook extends HostObject implements Root {
  readonly typeName = 'Workbook';
  readonly scalars = ['name'] as const;
  readonly name = 'Tiny.xlsx';
  readonly events = new EventBus();
  readonly worksheets = new TinySheets(this);
  /** Writes whose effect has not been calculated. */
  pending = 0;
  settled = 0;
  constructor() {
    super();
    this.worksheets.add('Data');
  }
  async settle(): Promise<void> {
    if (this.pending > 0) this.settled++;
    this.pending = 0;
  }
}
