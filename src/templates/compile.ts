import { formulaContext } from './context';
import type { ContextRequest } from './context';
import { emitBelow, emitNotes, emitTitle } from './emit-around';
import { chartsOf } from './emit-charts';
import { emitFields } from './emit-fields';
import { emitRaters } from './emit-raters';
import { emitHighlights, emitValidations } from './emit-rules';
import { emitTable } from './emit-table';
import { chartOfView, emitView } from './emit-view';
import { formNameOf, sharedNameOf } from './ids';
import type { TableKey, TemplateId } from './ids';
import { layOut } from './layout';
import type { Layout } from './layout';
import type { Placement } from './origin';
import type { SheetPlan } from './plan';
import { cellArea, PlanBuilder } from './plan-builder';
import { template as templateById } from './registry';
import type { Content, TemplateData, TemplateDefinition } from './schema';
import { sheetNameFor } from './sheet-name';
import type { KnownChoices } from './validation';

/** What one sheet is to be made of. */
export interface CompileRequest<T extends TemplateId = TemplateId> extends ContextRequest, KnownChoices {
  template: T;
  /** A name that is free in the workbook, e.g. kpi_evaluation_3. */
  tableName(key: TableKey): string;
  /** "2026-10" */
  period?: string;
  /** Absent: an empty sheet, or sample data where `samples` says so. */
  data?: TemplateData[T];
  samples?: boolean;
  /** Absent: in A1 of a sheet of its own. */
  placement?: Placement;
}

/**
 * Compiles a template into a sheet plan. Pure: the same request gives the same plan. Rows that were handed over are
 * written as they are, blank and text included. Names to choose from (roles, departments) that are not handed over are
 * free text.
 */
export function compileTemplate<T extends TemplateId>(request: CompileRequest<T>): SheetPlan {
  const { language, roles, departments } = request;
  const template = templateById(request.template);
  const content = template.content(request);
  const layout = layOut(template, content, language, request.placement);
  const builder = new PlanBuilder(emptyPlan(template, layout, content, request));
  const choices = { roles, departments };
  const contexts = layout.tables.map((table) => formulaContext(request, layout, table, content.raterCount));
  layout.tables.forEach((table, index) => {
    const name = request.tableName(table.definition.key);
    const context = contexts[index];
    emitTable(builder, table, name, context, content);
    emitValidations(builder, table, name, context, content, choices);
    emitHighlights(builder, table, context);
  });
  const around = { builder, template, layout, content, context: contexts[0], choices };
  emitTitle(around);
  emitFields(around);
  emitView(around);
  emitNotes(around);
  emitRaters(around);
  emitBelow(around);
  emitNames(builder, layout, request);
  return builder.plan;
}

/** A form has a name over all of it; amid other things a list has one, too, and the place is marked as shared. */
function emitNames({ plan }: PlanBuilder, layout: Layout, { tableName, placement }: CompileRequest): void {
  const table = tableName(layout.tables[0].definition.key);
  const area = { ...layout.origin, rows: layout.rows, columns: layout.columns };
  if (layout.isForm || placement) plan.names.push({ name: formNameOf(table), area, hidden: true });
  if (placement) {
    const title = cellArea(area.row, area.column);
    plan.names.push({ name: sharedNameOf(table), area: title, hidden: true });
  }
}

/** On every page: the title and fields above stacked tables, or the header of tables that go on side by side. */
function titleRows(
  { arrangement, tables }: TemplateDefinition,
  layout: Layout,
): SheetPlan['page']['titleRows'] {
  if (arrangement === 'stacked') return { from: layout.origin.row, to: layout.frozenRows };
  if (tables.some(({ under }) => under)) return undefined;
  return { from: layout.headerRow, to: layout.headerRow };
}

function emptyPlan(
  template: TemplateDefinition,
  layout: Layout,
  content: Content,
  { language }: ContextRequest,
): SheetPlan {
  const { person, period } = content;
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
    charts: [
      ...chartsOf(template, layout, content, language),
      ...chartOfView(template, layout, content, language),
    ],
    freeze: { rows: layout.frozenRows, columns: 0 },
    page: {
      orientation: template.orientation,
      paper: 'A4',
      fitToPagesWide: 1,
      titleRows: titleRows(template, layout),
      centerFooter: language === 'zh-CN' ? '第 &P 页，共 &N 页' : 'Page &P of &N',
    },
  };
}
