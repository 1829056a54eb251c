/** The raters' block of a form: who rates, with which weight, and the total that comes of it. */
import { cellAddress } from './a1';
import type { Surroundings } from './emit-around';
import { raterLabels, raterParts, raterWords } from './labels';
import type { RaterPart } from './labels';
import { fill, say, words } from './language';
import type { Layout } from './layout';
import { raterColumn } from './layout';
import { linesNeeded, rowHeight } from './measure';
import type { Area, PlanValue } from './plan';
import { asText, textOf } from './plan-builder';
import type { PlanBuilder } from './plan-builder';
import type { FormulaContext } from './schema';
import { compileValidation } from './validation';

const raterWeightMessage = words(
  '请填 0% 到 100%。各评分角色合计 100%；几个人共用一个角色时，每人都写这个角色的权重。',
  '0% to 100%, please. The slots add up to 100%; raters who share a slot all show its weight.',
);

/** One line per rater with the weight of the slot and the total. */
export function emitRaters({ builder, template, layout, content, context }: Surroundings): void {
  const { raters } = layout;
  if (!raters || !template.result) return;
  const { raterTotal } = template.result;
  const header = raterParts.map((part): PlanValue => say(raterLabels[part].words, context.language));
  const rows = (content.raters ?? []).map(({ slot, name, weight }, index): PlanValue[] => [
    fill(say(raterWords, context.language), { n: index + 1 }),
    asText(slot),
    asText(name),
    weight / 100,
    `=${raterTotal(context, index)}`,
  ]);
  const area = builder.block(raters.header, layout.origin.column, [header, ...rows]);
  builder.format({ ...area, rows: 1 }, 'header');
  const body = { ...area, row: area.row + 1, rows: rows.length };
  builder.format(body, 'body');
  rows.forEach((cells, index) => {
    const lines = cells.map((cell, at) =>
      linesNeeded(textOf(cell), builder.plan.columnWidths[area.column + at] ?? 0),
    );
    builder.height(body.row + index, rowHeight(Math.max(...lines)));
  });
  const column = (part: RaterPart) => ({ ...body, column: raterColumn(layout, part), columns: 1 });
  for (const part of ['slot', 'name'] as const) builder.format(column(part), 'input', { numberFormat: '@' });
  builder.format(column('weight'), 'input', { numberFormat: '0%', align: { horizontal: 'Center' } });
  builder.format(column('total'), { numberFormat: '0.00', align: { horizontal: 'Right' } });
  emitRaterValidations(builder, layout, context, column);
}

function emitRaterValidations(
  builder: PlanBuilder,
  layout: Layout,
  context: FormulaContext,
  column: (part: RaterPart) => Area,
): void {
  const rules = {
    slot: { kind: 'text', max: 50 },
    name: { kind: 'text', max: 50 },
    weight: { kind: 'number', min: 0, max: 1, message: raterWeightMessage },
  } as const;
  for (const part of ['slot', 'name', 'weight'] as const) {
    const area = column(part);
    const compiled = compileValidation({
      area,
      title: say(raterLabels[part].words, context.language),
      type: part === 'weight' ? 'percent' : 'text',
      validation: rules[part],
      at: cellAddress(area.row, area.column),
      language: context.language,
      context,
      table: layout.tables[0],
      choices: {},
    });
    if (compiled) builder.plan.validations.push(compiled);
  }
}
