/** Everything on a sheet that is not a table: title, fields, notes, and what stands below a form. */
import { absoluteCell, cellAddress } from './a1';
import { deadlineTexts } from './deadlines';
import { fieldLabels } from './labels';
import { fill, say } from './language';
import type { Layout, PlacedField } from './layout';
import { linesNeeded, rowHeight } from './measure';
import type { Area, PlanValue } from './plan';
import { asText, cellArea } from './plan-builder';
import type { PlanBuilder } from './plan-builder';
import type { Content, FormulaContext, TemplateDefinition } from './schema';
import { looks } from './styles';
import { compileValidation } from './validation';

export interface Surroundings {
  builder: PlanBuilder;
  template: TemplateDefinition;
  layout: Layout;
  content: Content;
  /** Of the first table. */
  context: FormulaContext;
  roles?: readonly string[];
}

const TITLE_HEIGHT = 30;
const WRITING_HEIGHT = 54;
const SIGNATURE_HEIGHT = 34;
const GAP_HEIGHT = 8;
const GAP_WIDTH = 18;

const wholeRow = (layout: Layout, row: number, rows = 1): Area => ({
  row,
  column: 0,
  rows,
  columns: layout.columns,
});

export function emitTitle({ builder, template, layout, content, context }: Surroundings): void {
  const title = say(template.title, context.language);
  const hasPeriod = layout.fields.some(({ definition }) => definition.key === 'period');
  const period = content.period && !hasPeriod ? ` ${content.period}` : '';
  builder.block(0, 0, [[asText(title + period)]]);
  builder.format(cellArea(0, 0), 'title');
  builder.height(0, TITLE_HEIGHT);
  for (const column of layout.gaps) builder.plan.columnWidths[column] = GAP_WIDTH;
  builder.height(
    layout.headerRow - (layout.tables.some((table) => table.captionRow !== null) ? 2 : 1),
    GAP_HEIGHT,
  );
}

function fieldValue({ definition }: PlacedField, { content, context }: Surroundings): PlanValue {
  if (definition.formula) return `=${definition.formula(context)}`;
  const value = content.fields?.[definition.key] ?? null;
  return typeof value === 'string' ? asText(value) : value;
}

const titleOf = ({ definition }: PlacedField, context: FormulaContext): string =>
  say(fieldLabels[definition.key].words, context.language);

/** One block over fields that stand together; cells between and behind them are left alone. */
function emitFieldBlock(around: Surroundings, fields: readonly PlacedField[]): void {
  if (fields.length === 0) return;
  const row = Math.min(...fields.map((field) => field.row));
  const column = Math.min(...fields.map((field) => field.column));
  const columns = Math.max(...fields.map((field) => field.column)) + 2 - column;
  const rows = Math.max(...fields.map((field) => field.row)) + 1 - row;
  const values = Array.from({ length: rows }, () => new Array<PlanValue>(columns).fill(null));
  for (const placed of fields) {
    const cells = values[placed.row - row];
    cells[placed.column - column] = titleOf(placed, around.context);
    cells[placed.column - column + 1] = fieldValue(placed, around);
  }
  around.builder.block(row, column, values);
}

/** Labels with their values, the value to the right of its label. */
export function emitFields(around: Surroundings): void {
  const { builder, layout, context, roles } = around;
  emitFieldBlock(
    around,
    layout.fields.filter(({ isResult }) => !isResult),
  );
  emitFieldBlock(
    around,
    layout.fields.filter(({ isResult }) => isResult),
  );
  for (const placed of layout.fields) {
    const { definition, row, column, isResult } = placed;
    const title = titleOf(placed, context);
    builder.format(cellArea(row, column), 'label');
    const area = cellArea(row, column + 1);
    const text = definition.role === 'formula' ? 'General' : '@';
    builder.format(
      area,
      'body',
      ...(definition.role === 'input' ? (['input'] as const) : []),
      { numberFormat: definition.numberFormat ?? text },
      { align: { horizontal: isResult ? 'Right' : 'Left' } },
      ...(definition.key === 'final' ? (['result'] as const) : []),
    );
    const width = builder.plan.columnWidths;
    const lines = Math.max(
      linesNeeded(title, (width[column] ?? 0) * 0.94),
      linesNeeded(String(around.content.fields?.[definition.key] ?? ''), width[column + 1] ?? 0),
    );
    builder.height(row, rowHeight(Math.max(1, lines)));
    const { type, validation, prompt } = definition;
    const compiled = compileValidation({
      area,
      title,
      type,
      validation,
      prompt,
      at: cellAddress(area.row, area.column),
      language: context.language,
      context,
      table: layout.tables[0],
      roles,
    });
    if (compiled && definition.role === 'input') builder.plan.validations.push(compiled);
    if (definition.key === 'gap') {
      const formula = `=${absoluteCell(row, column + 1)}<>""`;
      builder.plan.conditionalFormats.push({ area, rule: { kind: 'formula', formula, ...looks.warning } });
    }
  }
}

/** The notes: a line each below a form, all in one cell above a list, so that a growing table meets nothing. */
export function emitNotes({ builder, template, layout, context }: Surroundings): void {
  const { language, settings } = context;
  const heading = language === 'zh-CN' ? '填写说明' : 'Notes';
  const deadlines = deadlineTexts(settings, language);
  const lines = template.notes.map((note, index) => `${index + 1}. ${fill(say(note, language), deadlines)}`);
  const texts = layout.isForm
    ? lines.map((line, index) => (index === 0 ? `${heading}  ${line}` : line))
    : [`${heading}  ${lines.join('\n')}`];
  const width = Array.from({ length: layout.columns }).reduce<number>(
    (sum, _, column) => sum + (builder.plan.columnWidths[column] ?? 0),
    0,
  );
  builder.block(
    layout.notes.row,
    0,
    texts.map((text) => [asText(text)]),
  );
  texts.forEach((text, index) => {
    const row = layout.notes.row + index;
    builder.merge(wholeRow(layout, row));
    builder.height(row, rowHeight(linesNeeded(text, width)));
  });
  builder.format(wholeRow(layout, layout.notes.row, layout.notes.rows), 'note');
}

/** Room for writing, and the lines for signatures. */
export function emitBelow({ builder, template, layout, context }: Surroundings): void {
  layout.remarks.forEach((row, index) => {
    builder.block(row, 0, [[say(template.remarks![index], context.language)]]);
    builder.format(cellArea(row, 0), 'caption');
    builder.merge(wholeRow(layout, row + 1));
    builder.format(wholeRow(layout, row + 1), 'writing');
    builder.height(row + 1, WRITING_HEIGHT);
  });
  if (layout.signatures === null || !template.signatures) return;
  const row = layout.signatures;
  const step = Math.floor(layout.columns / template.signatures.length);
  builder.height(row, SIGNATURE_HEIGHT);
  template.signatures.forEach((signature, index) => {
    builder.block(row, index * step, [[say(signature, context.language)]]);
    builder.format({ row, column: index * step, rows: 1, columns: step - 1 }, 'signature');
  });
}
