import { cellAddress, columnLetters } from './a1';
import { settingNameOf } from './ids';
import type { PlacedColumn, PlacedTable } from './layout';
import { columnBody } from './layout';
import type { Area, PlanConditionalFormat } from './plan';
import type { PlanBuilder } from './plan-builder';
import { cellArea } from './plan-builder';
import type { Content, FormulaContext, Highlight } from './schema';
import { BAR_COLOR, looks } from './styles';
import { compileValidation } from './validation';
import type { KnownChoices } from './validation';

/** Input columns, neighbours of one repeated column as one area. */
function inputAreas(table: PlacedTable): { area: Area; column: PlacedColumn }[] {
  const seen = new Set<string>();
  return table.columns.flatMap((column) => {
    const { key, role } = column.definition;
    if (role !== 'input' || seen.has(key)) return [];
    seen.add(key);
    return [{ area: columnBody(table, key)!, column }];
  });
}

/** Validation of every input column, and of the cells that differ from theirs. */
export function emitValidations(
  builder: PlanBuilder,
  table: PlacedTable,
  name: string,
  context: FormulaContext,
  content: Content,
  choices: KnownChoices,
): void {
  const common = { language: context.language, context, table, choices };
  const add = (request: Parameters<typeof compileValidation>[0]) => {
    const compiled = compileValidation(request);
    if (compiled) builder.plan.validations.push(compiled);
  };
  for (const { area, column } of inputAreas(table)) {
    const { type, validation, prompt } = column.definition;
    const at = cellAddress(area.row, area.column);
    add({ ...common, area, title: column.header, type, validation, prompt, at });
  }
  for (const cell of content.cells ?? []) {
    const column = table.columns.find(({ key }) => key === cell.column);
    if (cell.table !== table.definition.key || !column) continue;
    const area = cellArea(table.area.row + 1 + cell.row, column.column);
    const at = cellAddress(area.row, area.column);
    const title = String(content.rows[cell.table]?.[cell.row]?.key ?? column.header);
    add({ ...common, area, title, type: column.definition.type, validation: cell.validation, at });
    if (cell.numberFormat) builder.format(area, { numberFormat: cell.numberFormat });
    if (cell.setting) {
      builder.plan.names.push({ name: settingNameOf(name, cell.setting), area, hidden: true });
    }
  }
}

function highlight(table: PlacedTable, context: FormulaContext, rule: Highlight): PlanConditionalFormat[] {
  const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  const areas = rule.columns ? rule.columns.map((key) => columnBody(table, key)) : [body];
  return areas
    .filter((area) => area !== null)
    .map((area): PlanConditionalFormat => {
      if (rule.look === 'bar') return { area, rule: { kind: 'dataBar', color: BAR_COLOR } };
      const row = {
        at: `${columnLetters(area.column)}${area.row + 1}`,
        of: (key: string) => context.addressOf(key),
      };
      const formula = `=${rule.formula?.(context, row) ?? ''}`;
      return { area, rule: { kind: 'formula', formula, ...looks[rule.look] } };
    });
}

/** Conditional formats of a table; the first one wins. */
export function emitHighlights(builder: PlanBuilder, table: PlacedTable, context: FormulaContext): void {
  for (const rule of table.definition.highlights ?? []) {
    builder.plan.conditionalFormats.push(...highlight(table, context, rule));
  }
}
