import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { WorkbookData } from '../../../xlsx';
import { defaultFont } from '../range-font';
import type { Workbook } from '../workbook';
import { documentPart } from './document';
import { sheetIdsOf, toEngineWorkbook } from './load-cells';
import { namesPart } from './names';
import type { IoPart } from './part';
import { fromSheet } from './save-cells';
import { sheetsPart } from './sheets';
import { StyleTable } from './styles';
import { tablesPart } from './tables';

/** What a file holds besides cells; loaded in this order, after them. */
const parts: readonly IoPart[] = [documentPart, tablesPart, namesPart, sheetsPart];

/** Opens what a file says in place of the present workbook. */
export function loadWorkbook(book: Workbook, data: WorkbookData): void {
  const ids = sheetIdsOf(data);
  book.reset(toEngineWorkbook(data, book.name));
  data.sheets.forEach((sheet, index) => {
    if (sheet.visibility === 'veryHidden') book.veryHidden.add(ids[index]);
  });
  book.use1904DateSystem = data.date1904 === true;
  for (const part of parts) part.load(book, data, ids);
  const active = ids[data.activeSheet];
  if (active !== undefined && data.sheets[data.activeSheet].visibility === 'visible') {
    book.engine.runOn(active, SetWorksheetActiveOperation.id);
  }
  book.isDirty = false;
}

/** The workbook as a file says it. Formulas carry the results they show now. */
export function saveWorkbook(book: Workbook): WorkbookData {
  const ids = book.sheetIds;
  const styles = new StyleTable(defaultFont(book.engine));
  const data: WorkbookData = {
    sheets: ids.map((id) => fromSheet(book, id, styles)),
    activeSheet: Math.max(ids.indexOf(book.activeSheetId), 0),
    styles: styles.styles,
    names: [],
    customProperties: {},
    properties: {},
    settings: {},
    ...(book.use1904DateSystem ? { date1904: true } : {}),
  };
  for (const part of parts) part.save(book, data, ids);
  return data;
}
