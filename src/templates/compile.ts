import { formulaContext } from './context';
import type { ContextRequest } from './context';
import { emitBelow, emitFields, emitNotes, emitTitle } from './emit-around';
import { emitRaters } from './emit-raters';
import { emitHighlights, emitValidations } from './emit-rules';
import { emitTable } from './emit-table';
import { formNameOf } from './ids';
import type { TableKey, TemplateId } from './ids';
import { fill, say } from './language';
import { columnBody, layOut } from './layout';
import type { Layout } from './layout';
import type { Area, PlanChart, SheetPlan } from './plan';
import { PlanBuilder } from './plan-builder';
import { template as templateById } from './registry';
import type { Content, TemplateData, TemplateDefinition } from './schema';
import { sheetNameFor } from './sheet-name';

/** What one sheet is to be made of. */
export interface CompileRequest<T extends TemplateId = TemplateId> extends ContextRequest {
  template: T;
  /** A name that is free in the workbook, e.g. kpi_evaluation_3. */
  tableName(key: TableKey): string;
  /** "2026-10" */
  period?: string;
  /** Absent: an empty sheet, or sample data where `samples` says so. */
  data?: TemplateData[T];
  samples?: boolean;
  /** Roles to choose from; without them a role is free text. */
  roles?: readonly string[];
}

/**
 * Compiles a template into a sheet plan. Pure: the same request gives the same plan. Rows that were handed over are
 * written as they are, blank and text included. Tables stand side by side with a free column between them, so that
 * none meets another as it grows.
 */
export function compileTemplate<T extends TemplateId>(request: CompileRequest<T>): SheetPlan {
  const { language } = request;
  const template = templateById(request.template);
  const content = template.content(request);
  const layout = layOut(template, content, language);
  const builder = new PlanBuilder(emptyPlan(template, layout, content, request));
  const contexts = layout.tables.map((table) => formulaContext(request, layout, table, content.raterCount));
  layout.tables.forEach((table, index) => {
    const name = request.tableName(table.definition.key);
    const context = contexts[index];
    emitTable(builder, table, name, context, content);
    emitValidations(builder, table, name, context, content, request.roles);
    emitHighlights(builder, table, context);
  });
  const around = { builder, template, layout, content, context: contexts[0], roles: request.roles };
  emitTitle(around);
  emitFields(around);
  emitNotes(around);
  emitRaters(around);
  emitBelow(around);
  if (layout.isForm) {
    const name = formNameOf(request.tableName(layout.tables[0].definition.key));
    const area = { row: 0, column: 0, rows: layout.rows, columns: layout.columns };
    builder.plan.names.push({ name, area, hidden: true });
  }
  return builder.plan;
}

function emptyPlan(
  template: TemplateDefinition,
  layout: Layout,
  content: Content,
  { language }: ContextRequest,
): SheetPlan {
  const { person, period } = content;
  const chart = chartOf(template, layout, content, language);
  return {
    sheetName: sheetNameFor(template.id, language, { person, period }),
    blocks: [],
    tables: [],
    names: [],
    merges: [],
    formats: [],
    columnWidths: {},
    rowHeights: {},
    validations: [],
    conditionalFormats: [],
    charts: chart ? [chart] : [],
    freeze: { rows: layout.headerRow + 1, columns: 0 },
    page: {
      orientation: template.orientation,
      paper: 'A4',
      fitToPagesWide: 1,
      titleRows: { from: layout.headerRow, to: layout.headerRow },
      centerFooter: language === 'zh-CN' ? '第 &P 页，共 &N 页' : 'Page &P of &N',
    },
  };
}

const CHART = { columns: 7, minRows: 12, maxRows: 40 } as const;

/** The chart stands right of the table, where the table does not grow. None without data. */
function chartOf(
  template: TemplateDefinition,
  layout: Layout,
  content: Content,
  language: ContextRequest['language'],
): PlanChart | null {
  const [table] = layout.tables;
  const rows = content.rows[table.definition.key]?.length ?? 0;
  if (!template.chart || rows === 0) return null;
  const withHeader = (key: string): Area => {
    const body = columnBody(table, key)!;
    return { ...body, row: body.row - 1, rows: body.rows + 1 };
  };
  return {
    type: 'BarClustered',
    name: table.definition.key,
    title: fill(say(template.chart.title, language), { period: content.period ?? '' }).trim(),
    categories: withHeader(template.chart.categories),
    values: [withHeader(template.chart.values)],
    position: {
      row: layout.headerRow,
      column: layout.columns + 1,
      rows: Math.min(CHART.maxRows, Math.max(CHART.minRows, rows + 2)),
      columns: CHART.columns,
    },
    fromTop: true,
  };
}
