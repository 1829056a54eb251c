import type { WorkbookData } from '../../../xlsx';
import type { Workbook } from '../workbook';

/** One kind of thing that a file holds: how it gets into the model, and back into a file. */
export interface IoPart {
  /** `sheetIds` are the engine's ids of `data.sheets`, in the same order; the cells are in place. */
  load(book: Workbook, data: WorkbookData, sheetIds: readonly string[]): void;
  /** Fills in its fields of `data`; `sheetIds` as above. */
  save(book: Workbook, data: WorkbookData, sheetIds: readonly string[]): void;
}
