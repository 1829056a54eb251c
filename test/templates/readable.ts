import { absoluteArea, cellAddress } from '../../src/templates/a1';
import type { Area, PlanValue, SheetPlan } from '../../src/templates/plan';

const where = (area: Area) => absoluteArea(area).replace(/\$/g, '');

function shown(value: PlanValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.text.replace(/\n/g, ' ⏎ ') : String(value);
}

/** Body rows beyond these say nothing new. */
const ROWS = 4;

/** A plan as text to be read by people: content row by row, then rules and page. */
export function readable(plan: SheetPlan): string {
  const lines = [`sheet ${plan.sheetName}`];
  for (const { area, values } of [...plan.blocks].sort((a, b) => a.area.row - b.area.row)) {
    lines.push(`block ${where(area)}`);
    values.slice(0, ROWS).forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null) lines.push(`  ${cellAddress(area.row + r, area.column + c)} ${shown(value)}`);
      }),
    );
    if (values.length > ROWS) lines.push(`  … ${values.length - ROWS} more rows`);
  }
  for (const { name, area, totals } of plan.tables) {
    lines.push(`table ${name} ${where(area)}`);
    totals?.forEach((total) => {
      if (total) lines.push(`  total ${'label' in total ? total.label : total.formula}`);
    });
  }
  for (const { name, area } of plan.names.slice(0, ROWS)) lines.push(`name ${name} ${where(area)}`);
  for (const { area, rule, errorTitle, errorMessage, prompt } of plan.validations) {
    lines.push(`validation ${where(area)} ${JSON.stringify(rule)} ${errorTitle}: ${errorMessage}`);
    if (prompt) lines.push(`  prompt ${prompt.message}`);
  }
  for (const { area, rule } of plan.conditionalFormats) {
    lines.push(
      `highlight ${where(area)} ${rule.kind === 'formula' ? `${rule.formula} ${rule.fill}` : rule.kind}`,
    );
  }
  for (const { type, title, categories, values } of plan.charts) {
    lines.push(`chart ${type} ${title}: ${where(categories)} → ${values.map(where).join(', ')}`);
  }
  lines.push(`merged ${plan.merges.map(where).join(' ')}`);
  lines.push(`widths ${Object.values(plan.columnWidths).join(' ')}`);
  lines.push(`page ${plan.page.orientation}, ${plan.page.centerFooter}, freeze ${plan.freeze?.rows}`);
  return lines.join('\n');
}
