import { writeCell } from './features/cells';
import { writeColumns } from './features/columns';
import { writeDrawing } from './features/drawing';
import { DEFAULT_ROW_HEIGHT } from './features/geometry';
import { writeLinks } from './features/links';
import { fitsToPage, writePage } from './features/page';
import { writeProtection } from './features/protection';
import type { SharedStringsWriter } from './features/shared-strings';
import { writeSheetProperties } from './features/sheet-properties';
import { writeTable } from './features/table';
import { writeValidations } from './features/validation';
import { writeView } from './features/view';
import { writeConditionalFormats } from './features/write-conditional-formats';
import type { PackageWriter } from './package/writer';
import { colorAttributes } from './styles/color';
import type { StylesWriter } from './styles/write-styles';
import { boxName } from './text/a1';
import { counted, element } from './text/xml';
import type { CellData, SheetData } from './workbook-data';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TABLE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** What all sheets of a workbook share while it is written. */
export interface WriteContext {
  target: PackageWriter;
  styles: StylesWriter;
  strings: SharedStringsWriter;
  /** Next free number of a kind of part, from 1. */
  number: (kind: string) => number;
}

/** A worksheet part with its tables, drawing and properties; elements in the order of CT_Worksheet, which Excel insists on. */
export function writeSheet(sheet: SheetData, part: string, active: boolean, context: WriteContext): string {
  const { target, styles, number } = context;
  const formats = writeConditionalFormats(sheet.conditionalFormats, styles);
  const links = writeLinks(target, sheet, part);
  const properties = writeSheetProperties(target, sheet.customProperties, part, () =>
    number('customProperty'),
  );
  const drawing = writeDrawing(target, sheet, part, {
    drawing: () => number('drawing'),
    chart: () => number('chart'),
  });
  return element(
    'worksheet',
    { xmlns: MAIN, 'xmlns:r': RELATIONS },
    writeSheetSettings(sheet),
    writeView(sheet, active),
    element('sheetFormatPr', {
      defaultColWidth: sheet.defaultColumnWidth,
      defaultRowHeight: sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT,
      customHeight:
        sheet.defaultRowHeight !== undefined && sheet.defaultRowHeight !== DEFAULT_ROW_HEIGHT
          ? true
          : undefined,
    }),
    writeColumns(sheet.columns, (style) => styles.cell(style)),
    element('sheetData', {}, ...writeRows(sheet, context)),
    writeProtection(sheet.protection),
    sheet.autoFilter ? element('autoFilter', { ref: boxName(sheet.autoFilter) }) : '',
    counted(
      'mergeCells',
      sheet.merges.map((box) => element('mergeCell', { ref: boxName(box) })),
    ),
    formats.formats,
    writeValidations(sheet.validations),
    links,
    writePage(sheet.page),
    properties,
    drawing === undefined ? '' : element('drawing', { 'r:id': drawing }),
    counted('tableParts', writeTables(sheet, part, context)),
    formats.extension ? element('extLst', {}, formats.extension) : '',
  );
}

function writeSheetSettings({ tabColor, page }: SheetData): string {
  const color = tabColor ? element('tabColor', colorAttributes(tabColor)) : '';
  const fit = fitsToPage(page) ? element('pageSetUpPr', { fitToPage: true }) : '';
  return color || fit ? element('sheetPr', {}, color, fit) : '';
}

function writeTables(sheet: SheetData, part: string, { target, number }: WriteContext): string[] {
  return sheet.tables.map((table) => {
    const id = number('table');
    const path = `xl/tables/table${id}.xml`;
    target.add(path, TABLE, writeTable(table, id, sheet.rows));
    return element('tablePart', { 'r:id': target.relate(part, 'table', path) });
  });
}

function writeRows(sheet: SheetData, { styles, strings }: WriteContext): string[] {
  const headers = headerCells(sheet);
  const indexes = new Set(
    [...Object.keys(sheet.rows), ...Object.keys(sheet.rowProperties), ...headers.keys()].map(Number),
  );
  return [...indexes]
    .sort((a, b) => a - b)
    .map((row) => {
      const { height, hidden, auto, style } = sheet.rowProperties[row] ?? {};
      const rowStyle = styles.cell(style);
      const cells: CellData[] = [...(sheet.rows[row] ?? [])].map((cell) => cell ?? {});
      headers
        .get(row)
        ?.forEach((name, column) => (cells[column] = { ...cells[column], v: name, f: undefined }));
      const xml = Array.from(cells, (cell = {}, column) =>
        cell.v === undefined && cell.f === undefined && cell.s === undefined
          ? ''
          : writeCell(row, column, cell, styles.cell(cell.s), strings),
      );
      const attributes = {
        r: row + 1,
        s: rowStyle,
        customFormat: rowStyle === undefined ? undefined : true,
        ht: height,
        hidden: hidden || undefined,
        customHeight: height === undefined || auto ? undefined : true,
      };
      return element('row', attributes, ...xml);
    });
}

/** Excel repairs a file whose header cells differ from the names of the table's columns, so the names are what is written. */
function headerCells(sheet: SheetData): Map<number, Map<number, string>> {
  const headers = new Map<number, Map<number, string>>();
  for (const { headerRow, box, columns } of sheet.tables) {
    if (!headerRow) continue;
    const cells = headers.get(box.row) ?? new Map<number, string>();
    headers.set(box.row, cells);
    columns.forEach(({ name }, i) => cells.set(box.column + i, name));
  }
  return headers;
}
