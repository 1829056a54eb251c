/** Everything on a sheet that is not a table: title, notes, and room for writing. */
import { deadlineTexts } from './deadlines';
import type { FieldKey } from './labels';
import { fill, say } from './language';
import type { Layout } from './layout';
import { linesNeeded, rowHeight } from './measure';
import type { Area } from './plan';
import { asText, cellArea } from './plan-builder';
import type { PlanBuilder } from './plan-builder';
import type { Content, FormulaContext, TemplateDefinition } from './schema';
import type { KnownChoices } from './validation';

export interface Surroundings {
  builder: PlanBuilder;
  template: TemplateDefinition;
  layout: Layout;
  content: Content;
  /** Of the first table. */
  context: FormulaContext;
  choices: KnownChoices;
}

const TITLE_HEIGHT = 30;
const WRITING_HEIGHT = 54;
const SIGNATURE_HEIGHT = 34;
const GAP_HEIGHT = 8;
const GAP_WIDTH = 18;

const wholeRow = (layout: Layout, row: number, rows = 1): Area => ({
  row,
  column: layout.origin.column,
  rows,
  columns: layout.isForm ? layout.columnsBelow : layout.columns,
});

/** Fields that say which time a sheet is of. */
const SPANS: readonly FieldKey[] = ['period', 'quarter', 'year'];

export function emitTitle({ builder, template, layout, content, context }: Surroundings): void {
  const title = say(template.title, context.language);
  const hasPeriod = layout.fields.some(({ definition }) => SPANS.includes(definition.key));
  const period = content.period && !hasPeriod ? ` ${content.period}` : '';
  const { row, column: first } = layout.origin;
  builder.block(row, first, [[asText(title + period)]]);
  builder.format(cellArea(row, first), 'title');
  builder.height(row, TITLE_HEIGHT);
  for (const column of layout.gaps) builder.plan.columnWidths[column] = GAP_WIDTH;
  const hasCaption = layout.tables.some(({ captionRow }) => captionRow === layout.headerRow - 1);
  builder.height(layout.headerRow - (hasCaption ? 2 : 1), GAP_HEIGHT);
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
  const { column: first, columns } = wholeRow(layout, layout.notes.row);
  const width = Array.from({ length: columns }).reduce<number>(
    (sum, _, index) => sum + (builder.plan.columnWidths[first + index] ?? 0),
    0,
  );
  builder.block(
    layout.notes.row,
    first,
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
  const { column: first } = layout.origin;
  layout.remarks.forEach((row, index) => {
    builder.block(row, first, [[say(template.remarks![index], context.language)]]);
    builder.format(cellArea(row, first), 'caption');
    builder.merge(wholeRow(layout, row + 1));
    builder.format(wholeRow(layout, row + 1), 'writing');
    builder.height(row + 1, WRITING_HEIGHT);
  });
  if (layout.signatures === null || !template.signatures) return;
  const row = layout.signatures;
  const step = Math.floor(layout.columnsBelow / template.signatures.length);
  builder.height(row, SIGNATURE_HEIGHT);
  template.signatures.forEach((signature, index) => {
    builder.block(row, first + index * step, [[say(signature, context.language)]]);
    builder.format({ row, column: first + index * step, rows: 1, columns: step - 1 }, 'signature');
  });
}
