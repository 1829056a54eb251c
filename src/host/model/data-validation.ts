import { HostObject, invalidArgument, itemNotFound } from '../rich-api';
import { formatArea, quoteSheetName } from './address';
import { covers, subtractFromAll, touches } from './boxes';
import { fromApiRule, toApiRule, typeName, type ApiRule } from './data-validation-rule';
import { invalidCells } from './data-validation-check';
import type { ModelContext, SheetBox } from './context';
import type { SheetRules } from './sheet-rules';
import type { ValidationRecord } from './side-store';

interface ErrorAlert {
  message?: string;
  showAlert?: boolean;
  style?: string;
  title?: string;
}

interface Prompt {
  message?: string;
  showPrompt?: boolean;
  title?: string;
}

let nextId = 1;
export const newRuleId = (): string => `rule-${nextId++}`;

/** Excel.DataValidation of a range. Cells with different rules read null. */
export class DataValidation extends HostObject {
  readonly typeName = 'DataValidation';
  readonly scalars = ['errorAlert', 'ignoreBlanks', 'prompt', 'rule', 'type'] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly rules: SheetRules,
    private readonly place: SheetBox,
  ) {
    super();
  }

  get type(): string {
    const records = this.records();
    if (records.length === 0) return 'None';
    if (!this.isWhole(records)) return 'MixedCriteria';
    return records.length === 1 ? typeName(records[0].type) : 'Inconsistent';
  }

  get rule(): ApiRule | null {
    const record = this.common();
    return record === undefined ? null : record === null ? {} : toApiRule(record);
  }

  set rule(input: unknown) {
    const location = 'DataValidation.rule';
    const part = fromApiRule(input, (range) => this.addressOf(range, location), location);
    const before = this.common();
    if (part === null) {
      this.clear();
      return;
    }
    this.replace({ ignoreBlank: true, ...keepMessages(before ?? null), ...part }, location);
  }

  get ignoreBlanks(): boolean | null {
    const record = this.common();
    return record === undefined ? null : (record?.ignoreBlank ?? true);
  }

  set ignoreBlanks(ignoreBlank: boolean) {
    if (typeof ignoreBlank !== 'boolean') throw invalidArgument('DataValidation.ignoreBlanks');
    this.amend({ ignoreBlank }, 'DataValidation.ignoreBlanks');
  }

  get errorAlert(): ErrorAlert | null {
    const record = this.common();
    if (record === undefined) return null;
    const { show = true, style = 'stop', title = '', message = '' } = record?.error ?? {};
    return { message, showAlert: show, style: style.charAt(0).toUpperCase() + style.slice(1), title };
  }

  set errorAlert(alert: ErrorAlert) {
    const location = 'DataValidation.errorAlert';
    const style = String(alert?.style ?? 'Stop').toLowerCase();
    if (style !== 'stop' && style !== 'warning' && style !== 'information') throw invalidArgument(location);
    const { title = '', message = '', showAlert = true } = alert ?? {};
    assertLengths(title, message, location);
    this.amend({ error: { style, title, message, show: showAlert } }, location);
  }

  get prompt(): Prompt | null {
    const record = this.common();
    if (record === undefined) return null;
    const { show = true, title = '', message = '' } = record?.prompt ?? {};
    return { message, showPrompt: show, title };
  }

  set prompt(prompt: Prompt) {
    const location = 'DataValidation.prompt';
    const { title = '', message = '', showPrompt = true } = prompt ?? {};
    assertLengths(title, message, location);
    this.amend({ prompt: { title, message, show: showPrompt } }, location);
  }

  /** true, false (every cell is invalid), null (some are). */
  get valid(): boolean | null {
    const invalid = this.invalid();
    if (invalid.length === 0) return true;
    return covers(invalid, this.place.box) ? false : null;
  }

  clear(): void {
    this.context.guard(this.place, 'DataValidation.clear');
    this.cut();
    this.rules.changed(this.place.sheetId);
  }

  /** @throws ItemNotFound when every cell is valid */
  getInvalidCells(): HostObject {
    const areas = this.getInvalidCellsOrNullObject();
    if (areas === null) throw itemNotFound('DataValidation.getInvalidCells');
    return areas;
  }

  getInvalidCellsOrNullObject(): HostObject | null {
    const { sheetId } = this.place;
    const invalid = this.invalid();
    return invalid.length === 0 ? null : this.context.areasAt(sheetId, invalid);
  }

  private invalid() {
    return invalidCells(this.context, this.place, this.records());
  }

  private get all(): ValidationRecord[] {
    return this.context.side.sheet(this.place.sheetId).validations;
  }

  private records(): ValidationRecord[] {
    return this.all.filter((record) => touches(record.boxes, this.place.box));
  }

  private isWhole(records: readonly ValidationRecord[]): boolean {
    return covers(
      records.flatMap((record) => record.boxes),
      this.place.box,
    );
  }

  /** The one rule of all cells, null when none has one, undefined when they differ. */
  private common(): ValidationRecord | null | undefined {
    const records = this.records();
    if (records.length === 0) return null;
    return records.length === 1 && this.isWhole(records) ? records[0] : undefined;
  }

  private amend(change: Partial<ValidationRecord>, location: string): void {
    const before = this.common();
    if (before === undefined) throw invalidArgument(location);
    const base = before ?? { type: 'any' as const, ignoreBlank: true, dropDown: true };
    this.replace({ ...base, ...change }, location);
  }

  private replace(rule: Omit<ValidationRecord, 'id' | 'boxes'>, location: string): void {
    this.context.guard(this.place, location);
    this.cut();
    this.all.push({ ...rule, id: newRuleId(), boxes: [this.place.box] });
    this.rules.changed(this.place.sheetId);
  }

  /** Takes the range out of every rule. */
  private cut(): void {
    const sheet = this.context.side.sheet(this.place.sheetId);
    sheet.validations = sheet.validations.flatMap((record) => {
      const boxes = subtractFromAll(record.boxes, this.place.box);
      return boxes.length === 0 ? [] : [{ ...record, boxes }];
    });
  }

  private addressOf(range: HostObject, location: string): string {
    const { sheetId, box } = this.context.locate(range, this.place.sheetId, location);
    const { name } = this.context.worksheetOf(sheetId) as HostObject & { name: string };
    return `=${quoteSheetName(name)}!${formatArea(box, true)}`;
  }
}

/** A new rule keeps the messages that were set before it. */
function keepMessages(before: ValidationRecord | null): Pick<ValidationRecord, 'error' | 'prompt'> {
  return before?.type === 'any' ? { error: before.error, prompt: before.prompt } : {};
}

/** Excel's limits: titles 32 characters, messages 255. */
function assertLengths(title: string, message: string, location: string): void {
  if (title.length > 32 || message.length > 255) throw invalidArgument(location);
}
