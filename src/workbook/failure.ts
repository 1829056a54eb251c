/** What Excel may refuse, in our words. Stable; a subset of the problem codes of reports. */
export type FailureCode =
  | 'sheet-protected'
  | 'workbook-protected'
  | 'invalid-selection'
  | 'cell-edit-mode'
  | 'merged-cells'
  | 'cells-off-sheet'
  | 'filtered-range'
  | 'undo-not-supported'
  | 'unsupported-sheet'
  | 'inactive-workbook'
  | 'range-too-large'
  | 'name-taken'
  | 'payload-too-large'
  | 'item-gone'
  | 'not-supported'
  | 'workbook-busy'
  | 'unexpected';

/** Office.js error codes (docs-pr: application-specific-api-error-handling) that have a sentence of their own. */
const failures: Record<string, FailureCode> = {
  AccessDenied: 'sheet-protected',
  BadPassword: 'sheet-protected',
  InvalidSelection: 'invalid-selection',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  MergedRangeConflict: 'merged-cells',
  NonBlankCellOffSheet: 'cells-off-sheet',
  FilteredRangeConflict: 'filtered-range',
  InsertDeleteConflict: 'filtered-range',
  UndoNotSupported: 'undo-not-supported',
  UnsupportedSheet: 'unsupported-sheet',
  InactiveWorkbook: 'inactive-workbook',
  RangeExceedsLimit: 'range-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ItemAlreadyExists: 'name-taken',
  ItemNotFound: 'item-gone',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  Conflict: 'workbook-busy',
  RequestAborted: 'workbook-busy',
  GeneralException: 'unexpected',
};

/** A refusal by the workbook; `sheet` is where it happened, empty when that is not known. */
export class WorkbookFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly sheet: string,
    /** Excel's own code and place, for the details of the report; never for the sentence. */
    readonly details: { officeCode: string; location: string },
  ) {
    super(`${code} (${details.officeCode} at ${details.location})`);
    this.name = 'WorkbookFailure';
  }
}

/** Somebody else has changed a cell between reading and writing. */
export class ChangedMeanwhile extends Error {
  constructor(
    readonly sheet: string,
    readonly address: string,
    /** What stood there just before it was overwritten. */
    readonly value: string,
  ) {
    super(`changed in the meantime: ${sheet}!${address}`);
    this.name = 'ChangedMeanwhile';
  }
}

interface OfficeError {
  code: string;
  message: string;
  debugInfo: { errorLocation?: string } | null;
}

/** By its looks: in a page of several windows it may be an Error of another one. */
const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === 'object' && error !== null && 'debugInfo' in error && 'code' in error;

/**
 * Turns what Office.js threw into a WorkbookFailure; anything else (a fault of ours) comes back unchanged, so
 * that it is not mistaken for Excel's.
 */
export function failureOf(error: unknown, sheet = ''): unknown {
  if (error instanceof WorkbookFailure || !isOfficeError(error)) return error;
  const location = error.debugInfo?.errorLocation ?? '';
  const adding = error.code === 'AccessDenied' && location.startsWith('WorksheetCollection.');
  const code = adding ? 'workbook-protected' : (failures[error.code] ?? 'unexpected');
  return new WorkbookFailure(code, sheet, { officeCode: error.code, location });
}
