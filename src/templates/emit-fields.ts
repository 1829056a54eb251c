/** Labelled cells above, beside and below the tables: a label, and its value in the next cell to the right. */
import { absoluteCell, cellAddress } from './a1';
import type { Surroundings } from './emit-around';
import { formatOf, plain } from './emit-table';
import { fieldLabels } from './labels';
import { say } from './language';
import type { PlacedField } from './layout';
import { linesNeeded, rowHeight } from './measure';
import type { Area, PlanValue } from './plan';
import { cellArea, textOf } from './plan-builder';
import type { FormulaContext } from './schema';
import { looks } from './styles';
import { compileValidation } from './validation';

const titleOf = ({ definition }: PlacedField, context: FormulaContext): string =>
  say(fieldLabels[definition.key].words, context.language);

const valueArea = ({ row, column, columns }: PlacedField): Area => ({
  row,
  column: column + 1,
  rows: 1,
  columns,
});

function fieldValue({ definition }: PlacedField, { content, context }: Surroundings): PlanValue {
  if (definition.formula) return `=${definition.formula(context)}`;
  return plain(content.fields?.[definition.key] ?? null, definition.type);
}

/** One block over fields that stand together; cells between and behind them are left alone. */
function emitBlock(around: Surroundings, fields: readonly PlacedField[]): void {
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

/** Bold type is wider than the measure assumes. */
const BOLD = 0.94;

function formatField({ builder, context, content }: Surroundings, placed: PlacedField): void {
  const { definition, row, column, columns, block } = placed;
  const area = valueArea(placed);
  builder.format(cellArea(row, column), 'label');
  builder.format(
    area,
    'body',
    ...(definition.role === 'input' ? (['input'] as const) : []),
    { numberFormat: formatOf(definition) },
    { align: { horizontal: block === 'above' || block === 'view' ? 'Left' : 'Right' } },
    ...(definition.emphasis ? (['result'] as const) : []),
  );
  builder.merge(area);
  const widths = builder.plan.columnWidths;
  const room = Array.from({ length: columns }, (_, index) => widths[area.column + index] ?? 0);
  const shown = definition.formula ? '' : textOf(plain(content.fields?.[definition.key] ?? null, 'text'));
  const lines = Math.max(
    1,
    linesNeeded(titleOf(placed, context), (widths[column] ?? 0) * BOLD),
    linesNeeded(
      shown,
      room.reduce((sum, width) => sum + width, 0),
    ),
  );
  builder.height(row, rowHeight(lines));
}

function emitRules({ builder, context, layout, choices }: Surroundings, placed: PlacedField): void {
  const { type, validation, prompt, role, highlights = [] } = placed.definition;
  const area = valueArea(placed);
  const compiled = compileValidation({
    area,
    title: titleOf(placed, context),
    type,
    validation,
    prompt,
    at: cellAddress(area.row, area.column),
    language: context.language,
    context,
    table: layout.tables[0],
    choices,
  });
  if (compiled && role === 'input') builder.plan.validations.push(compiled);
  for (const { look, formula } of highlights) {
    const text = `=${formula(context, absoluteCell(area.row, area.column))}`;
    builder.plan.conditionalFormats.push({ area, rule: { kind: 'formula', formula: text, ...looks[look] } });
  }
}

/** Writes every labelled cell with its format and rules. */
export function emitFields(around: Surroundings): void {
  const { fields } = around.layout;
  for (const block of ['above', 'view', 'result', 'below'] as const) {
    emitBlock(
      around,
      fields.filter((placed) => placed.block === block),
    );
  }
  for (const placed of fields) {
    formatField(around, placed);
    emitRules(around, placed);
  }
}
