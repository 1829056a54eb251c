import { counted, element } from '../text/xml';
import type { StyleData } from '../workbook-data';
import { FIRST_OWN_FORMAT, builtInFormatId } from './number-formats';
import { writeAlignment, writeBorder, writeFill, writeFont } from './parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** XML snippets without repetition; their place in the list is their number. */
class Pool {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(...first: string[]) {
    first.forEach((xml) => this.add(xml));
  }

  add(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    this.numbers.set(xml, this.list.push(xml) - 1);
    return this.list.length - 1;
  }
}

/** Builds styles.xml. Format 0 is the default: the font of styles[0], nothing else. */
export class StylesWriter {
  private readonly defaultFont: { name: string; size: number };
  private readonly fonts: Pool;
  /** Excel reserves the first two fills. */
  private readonly fills = new Pool(
    writeFill(undefined),
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Pool(writeBorder({}));
  private readonly formats: Pool;
  private readonly codes = new Map<string, number>();
  private readonly differential = new Pool();
  private readonly numbers: number[];

  constructor(styles: StyleData[]) {
    const { name = 'Calibri', size = 11 } = styles[0]?.font ?? {};
    this.defaultFont = { name, size };
    this.fonts = new Pool(writeFont({}, this.defaultFont));
    this.formats = new Pool(this.cellFormat({}));
    this.numbers = styles.map((style) => this.formats.add(this.cellFormat(style)));
  }

  /** The number that a cell with this style index carries; undefined for the default. */
  cell(index: number | undefined): number | undefined {
    return index === undefined ? undefined : this.numbers[index] || undefined;
  }

  /** Number of a differential format. */
  differentialFormat(style: StyleData): number {
    return this.differential.add(
      element(
        'dxf',
        {},
        style.font ? writeFont(style.font) : '',
        style.numberFormat ? element('numFmt', this.numberFormat(style.numberFormat)) : '',
        style.fill ? writeFill(style.fill) : '',
        style.border ? writeBorder(style.border, true) : '',
      ),
    );
  }

  private numberFormat(code: string): { numFmtId: number; formatCode: string } {
    const known = builtInFormatId(code) ?? this.codes.get(code);
    if (known !== undefined) return { numFmtId: known, formatCode: code };
    const numFmtId = FIRST_OWN_FORMAT + this.codes.size;
    this.codes.set(code, numFmtId);
    return { numFmtId, formatCode: code };
  }

  private cellFormat(style: StyleData): string {
    const fontId = style.font ? this.fonts.add(writeFont(style.font, this.defaultFont)) : 0;
    const fillId = style.fill ? this.fills.add(writeFill(style.fill)) : 0;
    const borderId = style.border ? this.borders.add(writeBorder(style.border)) : 0;
    const { numFmtId } = this.numberFormat(style.numberFormat ?? 'General');
    const protection = style.locked === false || style.formulaHidden === true;
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId > 0 || undefined,
        applyFont: fontId > 0 || undefined,
        applyFill: fillId > 0 || undefined,
        applyBorder: borderId > 0 || undefined,
        applyAlignment: style.align ? true : undefined,
        applyProtection: protection || undefined,
      },
      style.align ? writeAlignment(style.align) : '',
      protection
        ? element('protection', { locked: style.locked !== false, hidden: style.formulaHidden === true })
        : '',
    );
  }

  xml(): string {
    const ownFormats = [...this.codes].map(([formatCode, numFmtId]) =>
      element('numFmt', { numFmtId, formatCode }),
    );
    return element(
      'styleSheet',
      { xmlns: MAIN },
      counted('numFmts', ownFormats),
      counted('fonts', this.fonts.list),
      counted('fills', this.fills.list),
      counted('borders', this.borders.list),
      counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted('cellXfs', this.formats.list),
      counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      element('dxfs', { count: this.differential.list.length }, ...this.differential.list),
      element('tableStyles', {
        count: 0,
        defaultTableStyle: 'TableStyleMedium2',
        defaultPivotStyle: 'PivotStyleLight16',
      }),
    );
  }
}
