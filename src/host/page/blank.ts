import type { SheetData, WorkbookData } from '../../xlsx';

const blankSheet = (name: string): SheetData => ({
  name,
  visibility: 'visible',
  rows: [],
  columns: {},
  rowProperties: {},
  merges: [],
  showGridlines: true,
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  page: {},
  customProperties: {},
});

/** A workbook with one empty sheet. */
export const newWorkbookData = (sheet: string): WorkbookData => ({
  sheets: [blankSheet(sheet)],
  activeSheet: 0,
  styles: [],
  names: [],
  customProperties: {},
  properties: {},
  settings: {},
});
