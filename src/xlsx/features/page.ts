import { child, element, flagOf, numberOf, textContent, type XmlNode } from '../text/xml';
import { decodeXstring, encodeXstring } from '../text/xstring';
import type { PageData } from '../workbook-data';

const POINTS_PER_INCH = 72;
const EDGES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
/** Excel's own margins, in inches; all six must stand in the file. */
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Page set-up without print area and titles, which are names. Headers for even or first pages are told as lost. */
export function readPage(sheet: XmlNode, lose: (kind: string) => void): PageData {
  const setup = child(sheet, 'pageSetup');
  const options = child(sheet, 'printOptions');
  const margins = child(sheet, 'pageMargins');
  const text = child(sheet, 'headerFooter');
  const orientation = setup?.attributes.orientation;
  const paper = numberOf(setup, 'paperSize');
  const header = textOf(text, 'oddHeader');
  const footer = textOf(text, 'oddFooter');
  for (const name of ['evenHeader', 'evenFooter', 'firstHeader', 'firstFooter']) {
    const used = flagOf(text, name.startsWith('even') ? 'differentOddEven' : 'differentFirst');
    if (used && textOf(text, name)) lose('headerFooterVariant');
  }
  return {
    ...((orientation === 'portrait' || orientation === 'landscape') && { orientation }),
    ...(paper !== undefined && { paper }),
    ...readScale(sheet, setup),
    ...(margins && { margins: readMargins(margins) }),
    ...(header && { header }),
    ...(footer && { footer }),
    ...(flagOf(options, 'horizontalCentered') && { centerHorizontally: true }),
    ...(flagOf(options, 'verticalCentered') && { centerVertically: true }),
    ...(flagOf(options, 'gridLines') && { printGridlines: true }),
  };
}

/** Fit to pages counts only when the sheet says so; 0 means as many as needed and is left out. */
function readScale(
  sheet: XmlNode,
  setup: XmlNode | undefined,
): Pick<PageData, 'scale' | 'fitWidth' | 'fitHeight'> {
  const scale = numberOf(setup, 'scale');
  if (!flagOf(child(child(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage')) {
    return scale === undefined || scale === 100 ? {} : { scale };
  }
  const fitWidth = numberOf(setup, 'fitToWidth') ?? 1;
  const fitHeight = numberOf(setup, 'fitToHeight') ?? 1;
  return { ...(fitWidth > 0 && { fitWidth }), ...(fitHeight > 0 && { fitHeight }) };
}

function readMargins(node: XmlNode): NonNullable<PageData['margins']> {
  const margins: NonNullable<PageData['margins']> = {};
  for (const edge of EDGES) {
    const inches = numberOf(node, edge);
    if (inches !== undefined) margins[edge] = rounded(inches * POINTS_PER_INCH, 4);
  }
  return margins;
}

function textOf(node: XmlNode | undefined, name: string): string {
  return decodeXstring(child(node, name)?.text ?? '');
}

export function fitsToPage(page: PageData): boolean {
  return page.fitWidth !== undefined || page.fitHeight !== undefined;
}

/** printOptions, pageMargins, pageSetup and headerFooter, which follow each other in a sheet. */
export function writePage(page: PageData): string {
  const inches = Object.fromEntries(
    EDGES.map((edge) => {
      const points = page.margins?.[edge];
      return [edge, points === undefined ? DEFAULT_MARGINS[edge] : rounded(points / POINTS_PER_INCH, 8)];
    }),
  );
  return [
    optional('printOptions', {
      horizontalCentered: page.centerHorizontally || undefined,
      verticalCentered: page.centerVertically || undefined,
      gridLines: page.printGridlines || undefined,
    }),
    page.margins ? element('pageMargins', inches) : '',
    optional('pageSetup', {
      paperSize: page.paper,
      scale: fitsToPage(page) ? undefined : page.scale,
      fitToWidth: fitsToPage(page) ? (page.fitWidth ?? 0) : undefined,
      fitToHeight: fitsToPage(page) ? (page.fitHeight ?? 0) : undefined,
      orientation: page.orientation,
    }),
    page.header || page.footer
      ? element(
          'headerFooter',
          {},
          headerText('oddHeader', page.header),
          headerText('oddFooter', page.footer),
        )
      : '',
  ].join('');
}

function optional(name: string, attributes: Record<string, string | number | boolean | undefined>): string {
  return Object.values(attributes).some((value) => value !== undefined) ? element(name, attributes) : '';
}

function headerText(name: string, text: string | undefined): string {
  return text ? element(name, {}, textContent(encodeXstring(text))) : '';
}
