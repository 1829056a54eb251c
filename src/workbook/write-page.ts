import type { SheetPlan } from '../templates/plan';
import { supports } from './session';
import type { PlanSheet } from './write-plan';

/** Queues how the sheet is printed. Excels before ExcelApi 1.9 keep their defaults. */
export function queuePage(target: PlanSheet, { page }: SheetPlan): void {
  if (!supports('1.9')) return;
  const layout = target.sheet.pageLayout;
  layout.orientation = page.orientation;
  layout.paperSize = page.paper;
  layout.zoom = { horizontalFitToPages: page.fitToPagesWide };
  layout.headersFooters.defaultForAllPages.centerFooter = page.centerFooter;
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.from + 1}:$${page.titleRows.to + 1}`);
  if (page.area) layout.setPrintArea(target.range(page.area));
}
