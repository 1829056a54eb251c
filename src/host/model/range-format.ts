import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import {
  columnPixels,
  columnsOf,
  rowPixels,
  rowsOf,
  setColumnPixels,
  setRowPixels,
  setRowsHidden,
  setColumnsHidden,
} from '../engine/sizes';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../engine/engine';
import { HostObject, invalidArgument } from '../rich-api';
import {
  HORIZONTAL,
  horizontalOf,
  indentOf,
  VERTICAL,
  verticalOf,
  withHorizontal,
  withIndent,
  withVertical,
} from './alignment';
import { fitColumns, fitRows } from './autofit';
import type { ModelContext, SheetBox } from './context';
import { FormatProtection } from './format-protection';
import { RangeBorderCollection } from './range-borders';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { logical, numeric, StyleAccess, uniform } from './style-access';
import { pixelsToPoints, pointsToPixels } from './units';

/** Excel.RangeFormat; every property reads null when the cells differ. Widths and heights are points. */
export class RangeFormat extends HostObject {
  readonly typeName = 'RangeFormat';
  readonly scalars: readonly string[] = [
    'autoIndent',
    'columnWidth',
    'horizontalAlignment',
    'indentLevel',
    'readingOrder',
    'rowHeight',
    'shrinkToFit',
    'textOrientation',
    'useStandardHeight',
    'useStandardWidth',
    'verticalAlignment',
    'wrapText',
  ];

  constructor(
    private readonly context: ModelContext,
    private readonly places: () => readonly SheetBox[],
    private readonly styles = new StyleAccess(context, places),
  ) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.styles);
  }

  get font(): RangeFont {
    return new RangeFont(this.styles);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.styles);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.styles);
  }

  get horizontalAlignment(): string | null {
    return this.styles.read((style) => horizontalOf(style).api);
  }

  set horizontalAlignment(value: unknown) {
    const entry = HORIZONTAL.find(({ api }) => api === value);
    if (entry === undefined) throw invalidArgument('RangeFormat.horizontalAlignment');
    this.styles.write('RangeFormat.horizontalAlignment', (style) => withHorizontal(style, entry));
  }

  get verticalAlignment(): string | null {
    return this.styles.read((style) => verticalOf(style).api);
  }

  set verticalAlignment(value: unknown) {
    const entry = VERTICAL.find(({ api }) => api === value);
    if (entry === undefined) throw invalidArgument('RangeFormat.verticalAlignment');
    this.styles.write('RangeFormat.verticalAlignment', (style) => withVertical(style, entry));
  }

  get wrapText(): boolean | null {
    return this.styles.read((style) => style.tb === WrapStrategy.WRAP);
  }

  set wrapText(value: unknown) {
    const wrap = logical(value, 'RangeFormat.wrapText');
    this.styles.write('RangeFormat.wrapText', (style) => ({
      ...style,
      tb: wrap ? WrapStrategy.WRAP : undefined,
    }));
  }

  get indentLevel(): number | null {
    return this.styles.read(indentOf);
  }

  /** 0 to 250. */
  set indentLevel(value: unknown) {
    const level = numeric(value, 0, 250, 'RangeFormat.indentLevel');
    this.styles.write('RangeFormat.indentLevel', (style) => withIndent(style, Math.trunc(level)));
  }

  /** -90 to 90, 180 for vertical text. */
  get textOrientation(): number | null {
    return this.styles.read(({ tr }) => (tr?.v === BooleanNumber.TRUE ? 180 : -(tr?.a ?? 0) + 0));
  }

  set textOrientation(value: unknown) {
    const angle = value === 180 ? 180 : numeric(value, -90, 90, 'RangeFormat.textOrientation');
    const tr = angle === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -angle };
    this.styles.write('RangeFormat.textOrientation', (style) => ({
      ...style,
      tr: angle === 0 ? undefined : tr,
    }));
  }

  get shrinkToFit(): boolean | null {
    return this.styles.read((style) => style.shrink === BooleanNumber.TRUE);
  }

  set shrinkToFit(value: unknown) {
    const shrink = logical(value, 'RangeFormat.shrinkToFit');
    this.styles.write('RangeFormat.shrinkToFit', (style) => ({
      ...style,
      shrink: shrink ? BooleanNumber.TRUE : undefined,
    }));
  }

  get autoIndent(): boolean {
    return false;
  }

  get readingOrder(): string {
    return 'Context';
  }

  get columnWidth(): number | null {
    const { engine } = this.context;
    const widths = this.places().flatMap(({ sheetId, box }) =>
      columnsOf(engine, sheetId, box).map((column) => columnPixels(engine, sheetId, column)),
    );
    const width = uniform(widths, (pixels) => pixels);
    return width === null ? null : pixelsToPoints(width);
  }

  /** 0 hides the columns. */
  set columnWidth(value: unknown) {
    const points = numeric(value, 0, 1350, 'RangeFormat.columnWidth');
    this.eachPlace('RangeFormat.columnWidth', 'allowFormatColumns', ({ sheetId, box }) => {
      if (points === 0) setColumnsHidden(this.context.engine, sheetId, box, true);
      else setColumnPixels(this.context.engine, sheetId, box, pointsToPixels(points));
    });
  }

  get rowHeight(): number | null {
    const { engine } = this.context;
    const heights = this.places().flatMap(({ sheetId, box }) =>
      rowsOf(engine, sheetId, box).map((row) => rowPixels(engine, sheetId, row)),
    );
    const height = uniform(heights, (pixels) => pixels);
    return height === null ? null : pixelsToPoints(height);
  }

  /** 0 hides the rows; at most 409 points. */
  set rowHeight(value: unknown) {
    const points = numeric(value, 0, 409.5, 'RangeFormat.rowHeight');
    this.eachPlace('RangeFormat.rowHeight', 'allowFormatRows', ({ sheetId, box }) => {
      if (points === 0) setRowsHidden(this.context.engine, sheetId, box, true);
      else setRowPixels(this.context.engine, sheetId, box, pointsToPixels(points));
    });
  }

  get useStandardWidth(): boolean | null {
    const width = this.columnWidth;
    return width === null ? null : width === pixelsToPoints(DEFAULT_COLUMN_PIXELS);
  }

  set useStandardWidth(value: unknown) {
    if (logical(value, 'RangeFormat.useStandardWidth'))
      this.columnWidth = pixelsToPoints(DEFAULT_COLUMN_PIXELS);
  }

  get useStandardHeight(): boolean | null {
    const height = this.rowHeight;
    return height === null ? null : height === pixelsToPoints(DEFAULT_ROW_PIXELS);
  }

  set useStandardHeight(value: unknown) {
    if (logical(value, 'RangeFormat.useStandardHeight')) this.rowHeight = pixelsToPoints(DEFAULT_ROW_PIXELS);
  }

  autofitColumns(): void {
    this.eachPlace('RangeFormat.autofitColumns', 'allowFormatColumns', (place) =>
      fitColumns(this.context, place),
    );
  }

  autofitRows(): void {
    this.eachPlace('RangeFormat.autofitRows', 'allowFormatRows', (place) => fitRows(this.context, place));
  }

  private eachPlace(location: string, allowance: string, action: (place: SheetBox) => void): void {
    for (const place of this.places()) {
      this.context.guard(place, location, allowance);
      action(place);
    }
  }
}
