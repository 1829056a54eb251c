import type { SheetData } from './workbook-data';

/** A sheet of a file with nothing on it. */
export const emptySheet = (name: string): SheetData => ({
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
