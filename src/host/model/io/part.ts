import type { SheetData, WorkbookData } from '../../../xlsx';
import type { Workbook } from '../workbook';

/** One kind of thing that a file holds: how it gets into the model, and back into a file. */
export interface IoPart {
  /** `sheetIds` are the engine's ids of `data.sheets`, in the same order; the cells are in place. */
  load(book: Workbook, data: WorkbookData, sheetIds: readonly string[]): void;
  /** Fills in its fields of `data`; `sheetIds` as above. */
  save(book: Workbook, data: WorkbookData, sheetIds: readonly string[]): void;
}

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
