import { writeNames } from './features/names';
import { writeCoreProperties, writeCustomProperties, writeExtendedProperties } from './features/properties';
import { joinSettings } from './features/settings';
import { writeStructureProtection } from './features/protection';
import { SharedStringsWriter } from './features/shared-strings';
import { PackageWriter } from './package/writer';
import { THEME } from './styles/theme';
import { StylesWriter } from './styles/write-styles';
import { element } from './text/xml';
import type { WorkbookData } from './workbook-data';
import { writeSheet, type WriteContext } from './write-sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.';
const WORKBOOK = 'xl/workbook.xml';

/** Writes a transitional .xlsx. The same data gives the same bytes; charts of unknown kinds are left out. */
export async function writeXlsx(workbook: WorkbookData): Promise<Uint8Array> {
  const target = new PackageWriter();
  const numbers = new Map<string, number>();
  const context: WriteContext = {
    target,
    styles: new StylesWriter(workbook.styles),
    strings: new SharedStringsWriter(),
    number: (kind) => {
      const next = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, next);
      return next;
    },
  };
  target.relate('', 'officeDocument', WORKBOOK);
  const listed = workbook.sheets.map((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    target.add(
      part,
      `${SPREADSHEET}worksheet+xml`,
      writeSheet(sheet, part, index === workbook.activeSheet, context),
    );
    return element('sheet', {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.visibility === 'visible' ? undefined : sheet.visibility,
      'r:id': target.relate(WORKBOOK, 'worksheet', part),
    });
  });
  target.add(WORKBOOK, `${SPREADSHEET}sheet.main+xml`, writeWorkbook(workbook, listed));
  addRelated(target, 'theme', 'xl/theme/theme1.xml', `${DOCUMENT}theme+xml`, THEME);
  addRelated(target, 'styles', 'xl/styles.xml', `${SPREADSHEET}styles+xml`, context.styles.xml());
  addRelated(
    target,
    'sharedStrings',
    'xl/sharedStrings.xml',
    `${SPREADSHEET}sharedStrings+xml`,
    context.strings.xml(),
  );
  addProperties(target, workbook);
  return target.bytes();
}

function addRelated(
  target: PackageWriter,
  type: string,
  part: string,
  contentType: string,
  xml: string,
): void {
  target.add(part, contentType, xml);
  target.relate(WORKBOOK, type, part);
}

/** The numbers in cells may come from another calculation engine, so Excel is asked to compute them itself. */
function writeWorkbook(workbook: WorkbookData, sheets: string[]): string {
  return element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': RELATIONS },
    element('workbookPr', { date1904: workbook.date1904 || undefined }),
    writeStructureProtection(workbook.structure),
    element('bookViews', {}, element('workbookView', { activeTab: workbook.activeSheet || undefined })),
    element('sheets', {}, ...sheets),
    writeNames(workbook.names, workbook.sheets),
    element('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
  );
}

function addProperties(target: PackageWriter, workbook: WorkbookData): void {
  const core = 'docProps/core.xml';
  target.add(
    core,
    'application/vnd.openxmlformats-package.core-properties+xml',
    writeCoreProperties(workbook.properties),
  );
  target.relate('', 'core-properties', core);
  const extended = 'docProps/app.xml';
  target.add(extended, `${DOCUMENT}extended-properties+xml`, writeExtendedProperties());
  target.relate('', 'extended-properties', extended);
  const all = joinSettings(workbook);
  if (!Object.keys(all).length) return;
  const custom = 'docProps/custom.xml';
  target.add(custom, `${DOCUMENT}custom-properties+xml`, writeCustomProperties(all));
  target.relate('', 'custom-properties', custom);
}
