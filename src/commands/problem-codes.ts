/**
 * Every code a report may carry. Stable: tests, other programs and the pane's grouping rely on them; the
 * sentences are in src/locales/<language>/problems.ts.
 */
export const problemCodes = [
  // One evaluation
  'weights-not-100',
  'weight-not-number',
  'weight-negative',
  'no-lines',
  'score-missing',
  'score-not-number',
  'score-out-of-range',
  'score-on-zero-weight',
  'bonus-not-number',
  'rater-weights-not-100',
  'rater-weights-differ',
  'rater-weight-not-number',
  'rater-missing',
  'unknown-scale',
  'unknown-rating-scheme',
  'period-invalid',
  'person-missing',
  'final-differs',
  // People
  'person-not-on-roster',
  'person-name-differs',
  'person-not-employed',
  'duplicate-evaluation',
  'duplicate-employee-id',
  'roster-missing',
  'roster-empty',
  'roster-value-invalid',
  'role-without-kpis',
  'role-library-missing',
  // Structure of the workbook
  'column-missing',
  'nothing-recognised',
  'no-evaluations',
  'too-many-for-formulas',
  'settings-invalid',
  'second-settings',
  // The command itself
  'parameter-missing',
  'parameter-invalid',
  'cancelled',
  'place-gone',
  // A file that cannot be opened
  'file-not-a-workbook',
  'file-encrypted',
  'file-damaged',
  'file-too-large',
  'file-legacy-xls',
  'file-macro-enabled',
  // What Excel answered
  'sheet-protected',
  'workbook-protected',
  'cell-edit-mode',
  'merged-cells',
  'cells-off-sheet',
  'filtered-range',
  'undo-not-supported',
  'unsupported-sheet',
  'inactive-workbook',
  'range-too-large',
  'name-taken',
  'payload-too-large',
  'item-gone',
  'not-supported',
  'workbook-busy',
  'unexpected',
] as const;

export type ProblemCode = (typeof problemCodes)[number];
