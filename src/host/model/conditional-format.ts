import {
  apiNotFound,
  HostCollection,
  HostObject,
  invalidArgument,
  invalidOperation,
  itemNotFound,
} from '../rich-api';
import { subtractFromAll, touches } from './boxes';
import {
  CellValueConditionalFormat,
  ColorScaleConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
  TextConditionalFormat,
} from './conditional-format-kinds';
import { API_TYPES, newRule, type Rule, type RuleOf } from './conditional-format-values';
import type { ModelContext, SheetBox } from './context';
import { newRuleId } from './data-validation';
import type { SheetRules } from './sheet-rules';
import type { ConditionalFormatRecord } from './side-store';

/** Excel.ConditionalFormat: one kind of rule; the sub-objects of the other kinds are null objects. */
export class ConditionalFormat extends HostObject {
  readonly typeName = 'ConditionalFormat';
  readonly scalars = ['id', 'priority', 'stopIfTrue', 'type'] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly rules: SheetRules,
    private readonly sheetId: string,
    readonly id: string,
  ) {
    super();
  }

  get type(): string {
    return API_TYPES[this.record.rule.kind];
  }

  /** 0 is first. */
  get priority(): number {
    return this.all.indexOf(this.record);
  }

  /** Clamped; a negative number counts from the end. */
  set priority(priority: number) {
    if (typeof priority !== 'number' || !Number.isInteger(priority))
      throw invalidArgument('ConditionalFormat.priority');
    const { all, record } = this;
    const last = all.length - 1;
    const at = Math.min(Math.max(priority < 0 ? all.length + priority : priority, 0), last);
    all.splice(all.indexOf(record), 1);
    all.splice(at, 0, record);
    this.changed();
  }

  /** null for scales, bars and icons: they never stop. */
  get stopIfTrue(): boolean | null {
    return 'style' in this.record.rule ? (this.record.stopIfTrue ?? false) : null;
  }
  set stopIfTrue(stop: boolean) {
    if (!('style' in this.record.rule)) throw invalidOperation('ConditionalFormat.stopIfTrue');
    this.record.stopIfTrue = stop;
    this.changed();
  }

  get custom(): CustomConditionalFormat {
    return this.customOrNullObject ?? wrongKind('custom');
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.as('formula', CustomConditionalFormat);
  }
  get cellValue(): CellValueConditionalFormat {
    return this.cellValueOrNullObject ?? wrongKind('cellValue');
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.as('cellValue', CellValueConditionalFormat);
  }
  get textComparison(): TextConditionalFormat {
    return this.textComparisonOrNullObject ?? wrongKind('textComparison');
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.as('text', TextConditionalFormat);
  }
  get colorScale(): ColorScaleConditionalFormat {
    return this.colorScaleOrNullObject ?? wrongKind('colorScale');
  }
  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.as('colorScale', ColorScaleConditionalFormat);
  }
  get dataBar(): DataBarConditionalFormat {
    return this.dataBarOrNullObject ?? wrongKind('dataBar');
  }
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.as('dataBar', DataBarConditionalFormat);
  }
  get iconSet(): IconSetConditionalFormat {
    return this.iconSetOrNullObject ?? wrongKind('iconSet');
  }
  get iconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.as('iconSet', IconSetConditionalFormat);
  }

  /** @throws InvalidOperation when it holds for several ranges */
  getRange(): HostObject {
    return this.getRangeOrNullObject() ?? wrongKind('getRange');
  }

  getRangeOrNullObject(): HostObject | null {
    const { boxes } = this.record;
    return boxes.length === 1 ? this.context.rangeAt({ sheetId: this.sheetId, box: boxes[0] }) : null;
  }

  getRanges(): HostObject {
    return this.context.areasAt(this.sheetId, this.record.boxes);
  }

  delete(): void {
    const sheet = this.context.side.sheet(this.sheetId);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== this.id);
    this.changed();
  }

  private get all(): ConditionalFormatRecord[] {
    return this.context.side.sheet(this.sheetId).conditionalFormats;
  }

  private get record(): ConditionalFormatRecord {
    const record = this.all.find(({ id }) => id === this.id);
    if (record === undefined) throw itemNotFound('ConditionalFormat');
    return record;
  }

  private readonly changed = (): void => this.rules.changed(this.sheetId);

  private as<K extends Rule['kind'], T>(
    kind: K,
    Type: new (rule: RuleOf<K>, changed: () => void) => T,
  ): T | null {
    const { rule } = this.record;
    return rule.kind === kind ? new Type(rule as RuleOf<K>, this.changed) : null;
  }
}

function wrongKind(member: string): never {
  throw invalidOperation(`ConditionalFormat.${member}`);
}

/** range.conditionalFormats: every format that touches the range. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly typeName = 'ConditionalFormatCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly rules: SheetRules,
    private readonly place: SheetBox,
  ) {
    super();
  }

  get items(): ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter(({ boxes }) => touches(boxes, this.place.box))
      .map(({ id }) => this.item(id));
  }

  /** The new one comes first. @throws ApiNotFound for TopBottom and PresetCriteria */
  add(type: unknown): ConditionalFormat {
    const location = 'ConditionalFormatCollection.add';
    if (type === 'TopBottom' || type === 'PresetCriteria') throw apiNotFound(`${location}(${type})`);
    const rule = newRule(type);
    if (rule === null) throw invalidArgument(location);
    this.context.guard(this.place, location, 'allowFormatCells');
    const id = newRuleId();
    this.sheet.conditionalFormats.unshift({ id, boxes: [this.place.box], rule });
    this.rules.changed(this.place.sheetId);
    return this.item(id);
  }

  /** Takes the range out of every format. */
  clearAll(): void {
    const { sheet } = this;
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((record) => {
      const boxes = subtractFromAll(record.boxes, this.place.box);
      return boxes.length === 0 ? [] : [{ ...record, boxes }];
    });
    this.rules.changed(this.place.sheetId);
  }

  private get sheet() {
    return this.context.side.sheet(this.place.sheetId);
  }

  private item(id: string): ConditionalFormat {
    return new ConditionalFormat(this.context, this.rules, this.place.sheetId, id);
  }
}
