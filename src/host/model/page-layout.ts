import type { PageData } from '../../xlsx';
import { isWholeColumns, isWholeRows, lastColumn, lastRow } from '../engine/box';
import { HostObject, invalidArgument, itemNotFound } from '../rich-api';
import type { ModelContext, SheetBox } from './context';
import { HeaderFooterGroup } from './page-layout-headers';
import { paperCode, paperName } from './page-layout-paper';
import { wholeColumns, wholeRows } from './page-layout-titles';

interface Zoom {
  scale?: number | null;
  horizontalFitToPages?: number | null;
  verticalFitToPages?: number | null;
}

type Margin = keyof NonNullable<PageData['margins']>;

/** Excel's "Normal" margins in points. */
const DEFAULT_MARGINS: Readonly<Record<Margin, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

/** Points in one of the units that setPrintMargins takes. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Excel.PageLayout. Margins are in points. */
export class PageLayout extends HostObject {
  readonly typeName = 'PageLayout';
  readonly scalars = [
    'bottomMargin',
    'centerHorizontally',
    'centerVertically',
    'footerMargin',
    'headerMargin',
    'leftMargin',
    'orientation',
    'paperSize',
    'printGridlines',
    'rightMargin',
    'topMargin',
    'zoom',
  ] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get page(): PageData {
    return this.context.side.sheet(this.sheetId).page;
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.page);
  }

  get orientation(): string {
    return this.page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set orientation(orientation: string) {
    if (orientation !== 'Landscape' && orientation !== 'Portrait')
      throw invalidArgument('PageLayout.orientation');
    this.page.orientation = orientation === 'Landscape' ? 'landscape' : 'portrait';
  }

  /** null for a size that the API has no name for. */
  get paperSize(): string | null {
    return paperName(this.page.paper ?? 1);
  }
  set paperSize(name: string) {
    const code = paperCode(name);
    if (code === undefined) throw invalidArgument('PageLayout.paperSize');
    this.page.paper = code;
  }

  /** Either a scale of 10 to 400, or pages to fit on; the unused part reads null. */
  get zoom(): Zoom {
    const { scale, fitWidth, fitHeight } = this.page;
    if (fitWidth === undefined && fitHeight === undefined) {
      return { scale: scale ?? 100, horizontalFitToPages: null, verticalFitToPages: null };
    }
    return { scale: null, horizontalFitToPages: fitWidth || null, verticalFitToPages: fitHeight || null };
  }

  set zoom(zoom: Zoom) {
    const location = 'PageLayout.zoom';
    if (typeof zoom !== 'object' || zoom === null) throw invalidArgument(location);
    const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
    const { page } = this;
    if (scale != null) {
      if (wide != null || tall != null || scale < 10 || scale > 400) throw invalidArgument(location);
      delete page.fitWidth;
      delete page.fitHeight;
      page.scale = scale;
      return;
    }
    if ([wide, tall].some((pages) => pages != null && (!Number.isInteger(pages) || pages < 1))) {
      throw invalidArgument(location);
    }
    delete page.scale;
    // 0 is "as many pages as it takes".
    page.fitWidth = wide ?? 0;
    page.fitHeight = tall ?? 0;
  }

  get centerHorizontally(): boolean {
    return this.page.centerHorizontally ?? false;
  }
  set centerHorizontally(center: boolean) {
    this.page.centerHorizontally = center;
  }

  get centerVertically(): boolean {
    return this.page.centerVertically ?? false;
  }
  set centerVertically(center: boolean) {
    this.page.centerVertically = center;
  }

  get printGridlines(): boolean {
    return this.page.printGridlines ?? false;
  }
  set printGridlines(print: boolean) {
    this.page.printGridlines = print;
  }

  get topMargin(): number {
    return this.margin('top');
  }
  set topMargin(points: number) {
    this.setMargin('top', points);
  }

  get bottomMargin(): number {
    return this.margin('bottom');
  }
  set bottomMargin(points: number) {
    this.setMargin('bottom', points);
  }

  get leftMargin(): number {
    return this.margin('left');
  }
  set leftMargin(points: number) {
    this.setMargin('left', points);
  }

  get rightMargin(): number {
    return this.margin('right');
  }
  set rightMargin(points: number) {
    this.setMargin('right', points);
  }

  get headerMargin(): number {
    return this.margin('header');
  }
  set headerMargin(points: number) {
    this.setMargin('header', points);
  }

  get footerMargin(): number {
    return this.margin('footer');
  }
  set footerMargin(points: number) {
    this.setMargin('footer', points);
  }

  /** Margins that are not given stay. */
  setPrintMargins(unit: string, margins: Partial<Record<Margin, number>> | null): void {
    const factor = UNITS[unit];
    if (factor === undefined) throw invalidArgument('PageLayout.setPrintMargins');
    for (const [side, value] of Object.entries(margins ?? {})) {
      if (value != null) this.setMargin(side as Margin, value * factor);
    }
  }

  setPrintArea(area: unknown): void {
    const { box, sheetId } = this.context.locate(area, this.sheetId, 'PageLayout.setPrintArea');
    if (sheetId !== this.sheetId) throw invalidArgument('PageLayout.setPrintArea');
    this.page.printArea = [{ ...box }];
  }

  /** @throws ItemNotFound when the whole sheet is printed */
  getPrintArea(): HostObject {
    return this.getPrintAreaOrNullObject() ?? missing('PageLayout.getPrintArea');
  }

  getPrintAreaOrNullObject(): HostObject | null {
    const { printArea = [] } = this.page;
    return printArea.length === 0 ? null : this.context.areasAt(this.sheetId, printArea);
  }

  /** Whole rows only. */
  setPrintTitleRows(rows: unknown): void {
    const { box } = this.place(rows, 'PageLayout.setPrintTitleRows');
    if (!isWholeRows(box)) throw invalidArgument('PageLayout.setPrintTitleRows');
    this.page.titleRows = { from: box.row, to: lastRow(box) };
  }

  getPrintTitleRows(): HostObject {
    return this.getPrintTitleRowsOrNullObject() ?? missing('PageLayout.getPrintTitleRows');
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    const { titleRows } = this.page;
    return titleRows === undefined
      ? null
      : this.context.rangeAt({ sheetId: this.sheetId, box: wholeRows(titleRows) });
  }

  /** Whole columns only. */
  setPrintTitleColumns(columns: unknown): void {
    const { box } = this.place(columns, 'PageLayout.setPrintTitleColumns');
    if (!isWholeColumns(box)) throw invalidArgument('PageLayout.setPrintTitleColumns');
    this.page.titleColumns = { from: box.column, to: lastColumn(box) };
  }

  getPrintTitleColumns(): HostObject {
    return this.getPrintTitleColumnsOrNullObject() ?? missing('PageLayout.getPrintTitleColumns');
  }

  getPrintTitleColumnsOrNullObject(): HostObject | null {
    const { titleColumns } = this.page;
    if (titleColumns === undefined) return null;
    return this.context.rangeAt({ sheetId: this.sheetId, box: wholeColumns(titleColumns) });
  }

  private place(argument: unknown, location: string): SheetBox {
    const place = this.context.locate(argument, this.sheetId, location);
    if (place.sheetId !== this.sheetId) throw invalidArgument(location);
    return place;
  }

  private margin(side: Margin): number {
    return this.page.margins?.[side] ?? DEFAULT_MARGINS[side];
  }

  private setMargin(side: Margin, points: number): void {
    if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument(`PageLayout.${side}Margin`);
    this.page.margins = { ...this.page.margins, [side]: points };
  }
}

function missing(location: string): never {
  throw itemNotFound(location);
}
