import type { Loss, WorkbookData } from './workbook-data';

export * from './workbook-data';
export { emptySheet } from './empty';
export { readXlsx } from './read';
export { writeXlsx } from './write';

/** The .xlsx reader and writer, as an interface of their own. */
export interface XlsxFormat {
  /** @throws XlsxError for anything that is not a readable .xlsx */
  readXlsx(bytes: Uint8Array): Promise<{ workbook: WorkbookData; losses: Loss[] }>;
  writeXlsx(workbook: WorkbookData): Promise<Uint8Array>;
}
