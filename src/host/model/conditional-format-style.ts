import type { StyleData } from '../../xlsx';
import { HostObject, invalidArgument } from '../rich-api';
import { parseColor } from './colors';

/** Changes the style of a rule; what it does not set reads "" or null. */
type Changed = () => void;

export class ConditionalRangeFill extends HostObject {
  readonly typeName = 'ConditionalRangeFill';
  readonly scalars = ['color'] as const;
  constructor(
    private readonly style: StyleData,
    private readonly changed: Changed,
  ) {
    super();
  }

  get color(): string {
    return this.style.fill ?? '';
  }
  set color(color: string) {
    this.style.fill = parseColor(color, 'ConditionalRangeFill.color');
    this.changed();
  }

  clear(): void {
    delete this.style.fill;
    this.changed();
  }
}

export class ConditionalRangeFont extends HostObject {
  readonly typeName = 'ConditionalRangeFont';
  readonly scalars = ['bold', 'color', 'italic', 'strikethrough', 'underline'] as const;
  constructor(
    private readonly style: StyleData,
    private readonly changed: Changed,
  ) {
    super();
  }

  get bold(): boolean | null {
    return this.style.font?.bold ?? null;
  }
  set bold(bold: boolean) {
    this.set({ bold });
  }

  get italic(): boolean | null {
    return this.style.font?.italic ?? null;
  }
  set italic(italic: boolean) {
    this.set({ italic });
  }

  get strikethrough(): boolean | null {
    return this.style.font?.strike ?? null;
  }
  set strikethrough(strike: boolean) {
    this.set({ strike });
  }

  get underline(): string {
    return this.style.font?.underline === true ? 'Single' : 'None';
  }
  set underline(underline: string) {
    if (!['None', 'Single', 'Double'].includes(underline))
      throw invalidArgument('ConditionalRangeFont.underline');
    this.set({ underline: underline !== 'None' });
  }

  get color(): string {
    return this.style.font?.color ?? '';
  }
  set color(color: string) {
    this.set({ color: parseColor(color, 'ConditionalRangeFont.color') });
  }

  clear(): void {
    delete this.style.font;
    this.changed();
  }

  private set(change: NonNullable<StyleData['font']>): void {
    this.style.font = { ...this.style.font, ...change };
    this.changed();
  }
}

export class ConditionalRangeFormat extends HostObject {
  readonly typeName = 'ConditionalRangeFormat';
  readonly scalars = ['numberFormat'] as const;
  constructor(
    private readonly style: StyleData,
    private readonly changed: Changed,
  ) {
    super();
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.style, this.changed);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.style, this.changed);
  }

  get numberFormat(): string {
    return this.style.numberFormat ?? '';
  }
  set numberFormat(format: string) {
    this.style.numberFormat = format;
    this.changed();
  }

  clearFormat(): void {
    for (const key of Object.keys(this.style)) delete this.style[key as keyof StyleData];
    this.changed();
  }
}
