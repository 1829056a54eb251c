export { compileTemplate } from './compile';
export type { CompileRequest } from './compile';
export { directions } from './directions';
export { headerOf } from './headers';
export {
  formNameOf,
  settingNameOf,
  tableKeyOf,
  tableKeys,
  tableNameOf,
  tablePrefix,
  templateIds,
} from './ids';
export type { TableKey, TemplateId } from './ids';
export { fieldLabels, raterLabels, scaleWords, stateWords, yesNoWords } from './labels';
export type { FieldKey, RaterPart } from './labels';
export { fill, say } from './language';
export type { Words } from './language';
export { raterNumber, readLabelled } from './read-labelled';
export type { LabelledCell, LabelledCells, LabelledRater } from './read-labelled';
export { matchColumns, recogniseHeader } from './recognise';
export type { ColumnMatch, MissingColumn, RecognisedHeader } from './recognise';
export { table, template, templateOf, templates } from './registry';
export { sampleEvaluations } from './samples/evaluations';
export { isSampleText } from './samples/mark';
export type {
  EvaluationData,
  EvaluationLine,
  EvaluationPerson,
  EvaluationRater,
  ExistingTable,
  ListData,
  RankingData,
  RankingRowData,
  RowData,
  TemplateData,
  TemplateDefinition,
} from './schema';
export { legalSheetName, MAX_SHEET_NAME, sheetNameFor } from './sheet-name';
