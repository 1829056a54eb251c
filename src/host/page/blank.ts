import { emptySheet, type WorkbookData } from '../../xlsx';

/** A workbook with one empty sheet. */
export const newWorkbookData = (sheet: string): WorkbookData => ({
  sheets: [emptySheet(sheet)],
  activeSheet: 0,
  styles: [],
  names: [],
  customProperties: {},
  properties: {},
  settings: {},
});
